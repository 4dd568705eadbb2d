"""Keep each user's OAuth tokens in SQLite, shared by all processes of a web application."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from confluence_connector.auth import Tokens


class SQLiteTokenStore:
    """One row for each user; the lock is a write transaction on the user's own file."""

    def __init__(self, path: str) -> None:
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._db.execute("CREATE TABLE IF NOT EXISTS tokens (access, refresh, expires)")

    def load(self) -> Tokens | None:
        row = self._db.execute("SELECT access, refresh, expires FROM tokens").fetchone()
        return row and Tokens(row[0], row[1], row[2] and datetime.fromisoformat(row[2]))

    def save(self, tokens: Tokens) -> None:
        expires = tokens.expires_at and tokens.expires_at.isoformat()
        row = (tokens.access_token, tokens.refresh_token, expires)
        self._db.execute("DELETE FROM tokens")
        self._db.execute("INSERT INTO tokens VALUES (?, ?, ?)", row)

    @contextmanager
    def lock(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            self._db.execute("COMMIT")
