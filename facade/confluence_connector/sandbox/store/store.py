"""The SQLite store: who may hold a connection, and what a transaction is."""

from __future__ import annotations

import os
import queue
import sqlite3
import threading
from contextlib import contextmanager, suppress
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from ..search.tables import create_tables as create_search_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

__all__ = ["SCHEMA_VERSION", "Store", "StoreClosedError", "StoreFileError"]

SCHEMA_VERSION = 4
_BUSY_SECONDS = 30.0
# A private database that SQLite keeps in its cache, and on disk what does not fit there.
_IN_MEMORY = ""
_COPY_IN_MEMORY = ":memory:"
_JOURNAL_IN_MEMORY = "PRAGMA journal_mode = MEMORY"
_CACHE_KIB = 32 * 1024
_LARGEST_IDLE_LOG = 64 * 1024 * 1024


class StoreFileError(ValueError):
    """The file cannot be opened or written, or does not hold a sandbox of this version."""


class StoreClosedError(RuntimeError):
    """The sandbox was closed before this request."""


class Store:
    """Connections and transactions over one database, in memory or in a file.

    A file has a pool of connections (write-ahead log: readers never wait for a writer, and
    several processes may share the file). A database in memory lives in one connection, so
    everybody takes turns; what is too much for memory goes to a temporary file without a name.

    Args:
        path: The database file, or ``None`` or ``":memory:"`` for a database in memory. A new file
            is readable by its owner only, as it holds tokens.
        fill: Writes what a new database holds; it appears with the tables or not at all.

    Raises:
        StoreFileError: The file cannot be opened or written, or holds something else.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] | None = None,
        fill: Callable[[sqlite3.Connection], None] | None = None,
    ) -> None:
        self._path = None if path in (None, ":memory:") else os.fspath(path)
        self._idle: queue.LifoQueue[sqlite3.Connection | None] = queue.LifoQueue()
        # SQLite lets one writer in at a time and makes the others poll; waiting here is cheaper.
        self._writer = threading.Lock()
        self._closed = False
        try:
            if self._path is not None:
                _create_private(self._path)
            connection = self._connect()
            try:
                _open_database(connection, fill, in_memory=self._path is None)
            except BaseException:
                connection.close()
                raise
        except (sqlite3.DatabaseError, OSError) as error:
            raise StoreFileError(f"{self._path} cannot hold a sandbox: {error}") from None
        self._idle.put(connection)

    @contextmanager
    def read(self) -> Generator[sqlite3.Connection]:
        """Open a connection that sees one consistent state; nothing written through it stays."""
        connection = self._take()
        connection.execute("BEGIN")
        try:
            yield connection
        finally:
            connection.execute("ROLLBACK")
            self._give_back(connection)

    @contextmanager
    def write(self) -> Generator[sqlite3.Connection]:
        """Open a transaction: committed when the block ends, rolled back when it raises.

        Raises:
            StoreFileError: The disk is full, or the file cannot be written for another reason.
        """
        with self._writer:
            connection = self._take()
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
            except sqlite3.OperationalError as error:
                if self._path is None:
                    raise
                raise StoreFileError(f"{self._path} cannot be written: {error}") from error
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                self._give_back(connection)

    def copy(self) -> sqlite3.Connection:
        """Return a copy of the database as it is now, in memory."""
        copy = sqlite3.connect(_COPY_IN_MEMORY, check_same_thread=False)
        connection = self._take()
        try:
            connection.backup(copy)
        finally:
            self._give_back(connection)
        return copy

    def replace(self, copy: sqlite3.Connection) -> None:
        """Put a copy in the place of the whole database."""
        with self._writer:
            connection = self._take()
            try:
                if self._path is None:
                    # No one wants back what is overwritten: keeping it takes half of the time.
                    connection.execute("PRAGMA journal_mode = OFF")
                copy.backup(connection)
            finally:
                if self._path is None:
                    connection.execute(_JOURNAL_IN_MEMORY)
                self._give_back(connection)

    def close(self) -> None:
        """Close every idle connection; those in use are closed when they come back."""
        self._closed = True
        while not self._idle.empty():
            connection = self._idle.get()
            if connection is not None:
                connection.close()
        self._idle.put(None)  # wakes who waits for a connection that will not come

    def _take(self) -> sqlite3.Connection:
        try:
            connection = self._idle.get(block=self._path is None)
        except queue.Empty:
            return self._connect()
        if connection is None:
            self._idle.put(None)
            raise StoreClosedError("the sandbox is closed")
        return connection

    def _give_back(self, connection: sqlite3.Connection) -> None:
        if self._closed:
            connection.close()
        else:
            self._idle.put(connection)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._path or _IN_MEMORY,
            timeout=_BUSY_SECONDS,
            isolation_level=None,  # transactions are ours: BEGIN, COMMIT, ROLLBACK
            check_same_thread=False,  # the pool hands a connection to one thread at a time
            cached_statements=512,
        )
        try:
            self._tune(connection)
        except sqlite3.DatabaseError:
            connection.close()
            raise
        return connection

    def _tune(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA foreign_keys = ON")
        # Some builds of SQLite overwrite deleted content: slow for a file that is removed.
        connection.execute("PRAGMA secure_delete = OFF")
        if self._path is not None:
            connection.execute("PRAGMA journal_mode = WAL")
            # With the log this survives a killed process; only a power cut may lose the tail.
            connection.execute("PRAGMA synchronous = NORMAL")
            # Else the log keeps the size of the largest upload.
            connection.execute(f"PRAGMA journal_size_limit = {_LARGEST_IDLE_LOG}")
        else:
            connection.execute(_JOURNAL_IN_MEMORY)
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")


def _create_private(path: str) -> None:
    """Create a missing file with no rights for others; SQLite's own files beside it get the same.

    What is there already, and what cannot be created, is left to SQLite to judge.
    """
    with suppress(OSError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _open_database(
    connection: sqlite3.Connection,
    fill: Callable[[sqlite3.Connection], None] | None,
    *,
    in_memory: bool,
) -> None:
    """Create the tables of an empty database, and what they hold at first."""
    if in_memory:
        with _TEMPLATE_LOCK:
            _template().backup(connection)
    connection.execute("BEGIN IMMEDIATE")
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    if found not in (0, SCHEMA_VERSION):
        connection.execute("ROLLBACK")
        raise StoreFileError(
            f"the database has layout {found}, this sandbox reads layout {SCHEMA_VERSION}"
        )
    if found == 0 and connection.execute("SELECT 1 FROM sqlite_master").fetchone():
        connection.execute("ROLLBACK")
        raise StoreFileError("the database holds tables that are not a sandbox's")
    if found == 0:
        _create_tables(connection)
    if fill is not None and (found == 0 or in_memory):
        fill(connection)
    connection.execute("COMMIT")


_TEMPLATE_LOCK = threading.Lock()


@cache
def _template() -> sqlite3.Connection:
    """Make a database with tables and no rows, once: copying it is much faster."""
    connection = sqlite3.connect(_COPY_IN_MEMORY, isolation_level=None, check_same_thread=False)
    _create_tables(connection)
    return connection


def _create_tables(connection: sqlite3.Connection) -> None:
    schema = (
        resources.files("confluence_connector.sandbox.store")
        .joinpath("schema.sql")
        .read_text("utf-8")
    )
    for statement in _statements(schema):
        connection.execute(statement)
    create_search_tables(connection)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _statements(script: str) -> Iterator[str]:
    """Split into the statements of a script one by one: executescript would commit on its own."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
