"""Where a listing of many ids stands: a batch of ids goes into each request. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

import attrs

from ._pagination import checked_cursor
from .errors import InvalidInputError

__all__ = ["Place", "batch_at", "place_of"]

T = TypeVar("T")

# As many as one request may name, and as one result page holds.
_BATCH = 250
_CURSOR = re.compile(r"from-([0-9]{1,9})(?::(.+))?", re.DOTALL)


@attrs.frozen
class Place:
    """Where a listing goes on.

    Attributes:
        start: How many ids come before the batch.
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


def place_of(cursor: str | None) -> Place:
    """Return the place that a cursor of such a listing names.

    Raises:
        InvalidInputError: It is the cursor of another listing.
    """
    if checked_cursor(cursor) is None:
        return Place()
    match = _CURSOR.fullmatch(str(cursor))
    if match is None:
        raise InvalidInputError(
            "cursor= is not one of a listing with ids=: take it from a ResultPage of the same one"
        )
    return Place(int(match[1]), match[2])


def batch_at(ids: Sequence[T], place: Place) -> Sequence[T]:
    """Return the ids of one batch."""
    return ids[place.start : place.start + _BATCH]
