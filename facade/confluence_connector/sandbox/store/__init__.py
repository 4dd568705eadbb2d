"""What the sandbox remembers: tables in `schema.sql`, connections in `store.py`.

The tables of the search index belong to the room `search/`.
"""

from .store import Store, StoreClosedError, StoreVersionError

__all__ = ["Store", "StoreClosedError", "StoreVersionError"]
