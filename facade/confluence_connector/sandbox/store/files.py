"""The bytes of files, in rows of one chunk each: no file is ever in memory as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from .store import Store

__all__ = ["CHUNK", "FileGoneError", "read_file", "write_file"]

CHUNK = 256 * 1024


class FileGoneError(Exception):
    """The file was purged while it was read."""


def write_file(db: sqlite3.Connection, file_id: str, pieces: Iterable[bytes]) -> None:
    """Keep a file; the caller's transaction makes it appear as a whole or not at all.

    Args:
        db: A connection inside a write transaction.
        file_id: The file's id.
        pieces: Its bytes, in pieces of ``CHUNK`` or less.
    """
    db.executemany(
        "INSERT INTO file_chunk VALUES (?, ?, ?)",
        ((file_id, number, piece) for number, piece in enumerate(pieces)),
    )


def read_file(store: Store, file_id: str, size: int) -> Iterator[bytes]:
    """Read a file chunk by chunk, without a transaction between two of them.

    A slow reader must not keep others from the store.

    Raises:
        FileGoneError: It is not there any more.
    """
    number = 0
    while size:
        with store.read() as db:
            row = db.execute(
                "SELECT data FROM file_chunk WHERE file_id = ? AND number = ?", (file_id, number)
            ).fetchone()
        if row is None:
            raise FileGoneError(file_id)
        yield row[0]
        size -= len(row[0])
        number += 1
