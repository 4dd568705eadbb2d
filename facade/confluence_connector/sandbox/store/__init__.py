"""What the sandbox remembers: tables in `schema.sql`, connections in `store.py`.

The full-text index lives in the room `search/`, which offers three functions:

- ``create_tables(connection)``: add its tables to a new database;
- ``reindex(connection, content_id)``: bring one content's rows up to date, or remove them
  when the content is gone, trashed or not searchable; called inside the write transaction;
- ``search(connection, query, *, endpoint, now, user_id, after, limit)``.
"""

from .store import Store, StoreVersionError

__all__ = ["Store", "StoreVersionError"]
