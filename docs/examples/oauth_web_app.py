"""Keep each user's OAuth tokens in SQLite, for all threads and processes of a web application."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime

from confluence_connector.auth import Tokens


class SQLiteTokenStore:
    """One row for each user; each call has a connection of its own, so threads may share it."""

    def __init__(self, path: str, user: str) -> None:
        self._path, self._user = path, user
        with closing(_connect(path)) as db:
            columns = "user PRIMARY KEY, access, refresh, expires"
            db.execute(f"CREATE TABLE IF NOT EXISTS tokens ({columns})")

    def load(self) -> Tokens | None:
        with closing(_connect(self._path)) as db:
            row = db.execute("SELECT * FROM tokens WHERE user = ?", (self._user,)).fetchone()
        return row and Tokens(row[1], row[2], row[3] and datetime.fromisoformat(row[3]))

    def save(self, tokens: Tokens) -> None:
        expires = tokens.expires_at and tokens.expires_at.isoformat()
        row = (self._user, tokens.access_token, tokens.refresh_token, expires)
        with closing(_connect(self._path)) as db:
            db.execute("REPLACE INTO tokens VALUES (?, ?, ?, ?)", row)

    @contextmanager
    def lock(self) -> Iterator[None]:  # one file for each user: the others go on
        with closing(_connect(f"{self._path}-{self._user.encode().hex()}.lock")) as db:
            db.execute("BEGIN IMMEDIATE")
            yield  # closing ends the transaction


def _connect(path: str) -> sqlite3.Connection:  # 30 s: longer than a refresh can take
    return sqlite3.connect(path, timeout=30, isolation_level=None, check_same_thread=False)
