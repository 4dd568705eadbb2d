"""What the sandbox remembers: tables in ``schema.sql``, connections in ``store.py``.

The bytes of files go through ``files.py``. The tables of the search index belong to the room
``search/``.
"""

from .files import CHUNK, FileGoneError, read_file, write_file
from .store import Store, StoreClosedError, StoreFileError

__all__ = [
    "CHUNK",
    "FileGoneError",
    "Store",
    "StoreClosedError",
    "StoreFileError",
    "read_file",
    "write_file",
]
