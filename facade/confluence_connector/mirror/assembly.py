"""Makes one file of chunks from the parts that each page has."""

from __future__ import annotations

from collections.abc import Iterator

from .files import write_whole
from .items import TREE
from .lock import Lock

__all__ = ["CHUNKS", "assemble"]

CHUNKS = "chunks.jsonl"
_PIECE = 256 * 1024


def assemble(lock: Lock) -> None:
    """Write the chunks of all pages into one file, which is replaced as a whole."""
    write_whole(lock.folder / CHUNKS, _pieces(lock))


def _pieces(lock: Lock) -> Iterator[bytes]:
    for entry in lock.entries.values():
        if entry.kind in TREE and entry.path is not None:
            with (lock.folder / entry.path).open("rb") as part:
                while piece := part.read(_PIECE):
                    yield piece
