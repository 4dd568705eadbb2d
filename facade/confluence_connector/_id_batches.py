"""The position of a listing of many ids, a batch of them per request. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from ._pagination import validate_cursor
from .errors import InvalidInputError

__all__ = ["BatchPosition", "batch_at", "position_of"]

T = TypeVar("T")

# As many as one request may contain, and as one result page returns.
_BATCH = 250
_CURSOR = re.compile(r"from-([0-9]{1,9})(?::(.+))?", re.DOTALL)


class BatchPosition(NamedTuple):
    """Where a listing resumes.

    Attributes:
        start: Index of the batch's first id.
        cursor: The server's cursor within the batch, or ``None`` at its start.
    """

    start: int = 0
    cursor: str | None = None

    def following(self, cursor: str | None, count: int) -> str | None:
        """Return the cursor after a result page, or ``None`` at the end.

        Args:
            cursor: The server's cursor after it, or ``None`` at the end of the batch.
            count: How many ids there are in all.
        """
        if cursor is not None:
            return f"from-{self.start}:{cursor}"
        after = self.start + _BATCH
        return f"from-{after}" if after < count else None


def position_of(cursor: str | None) -> BatchPosition:
    """Return the position that a cursor of such a listing encodes.

    Raises:
        InvalidInputError: It is the cursor of another listing.
    """
    if validate_cursor(cursor) is None:
        return BatchPosition()
    match = _CURSOR.fullmatch(str(cursor))
    if match is None:
        raise InvalidInputError(
            "cursor= is not one of a listing with ids=: take it from a ResultPage of the same one"
        )
    return BatchPosition(int(match[1]), match[2])


def batch_at(ids: Sequence[T], position: BatchPosition) -> Sequence[T]:
    """Return the ids of one batch."""
    return ids[position.start : position.start + _BATCH]
