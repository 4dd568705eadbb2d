"""Where a walk down a tree stands, whose every listing ends at the tenth level. Pure."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import attrs

from ._pagination import checked_cursor
from ._validation import validate_id, validate_number
from .errors import InvalidInputError

__all__ = ["LEVELS", "Descent", "Top"]

_KINDS = ("page", "folder", "whiteboard", "database", "embed")

LEVELS = 10
"""How deep one listing of the API goes."""


class Top(NamedTuple):
    """What a listing starts below.

    Attributes:
        kind: ``page``, ``folder``, ``whiteboard``, ``database`` or ``embed``.
        id: Its id; empty for the one that the walk began at.
        depth: How many levels it stands below that one.
    """

    kind: str
    id: str
    depth: int


@attrs.define
class Descent:
    """A walk down to a depth.

    Attributes:
        top: What is being listed.
        cursor: The server's cursor there, or ``None`` at its start.
        waiting: What stands at a tenth level, and is to be listed afterwards.
        depth: How many levels to walk in all, or ``None`` for every one.
    """

    top: Top
    cursor: str | None
    waiting: list[Top]
    depth: int | None

    @classmethod
    def at(cls, cursor: str | None, kind: str, depth: int | None) -> Descent:
        """Return the walk that a cursor stands for.

        Args:
            cursor: The cursor, or ``None`` at the start.
            kind: Of what the walk begins at.
            depth: How many levels to walk in all, or ``None`` for every one.

        Raises:
            InvalidInputError: It is the cursor of another listing, or the depth is below 1.
        """
        if depth is not None:
            validate_number(depth, "depth=", least=1)
        checked_cursor(cursor)
        if cursor is None or not cursor.startswith("["):
            return cls(Top(kind, "", 0), cursor, [], depth)
        try:
            first, after, waiting = json.loads(cursor)
            return cls(_top(first), after, [_top(one) for one in waiting], depth)
        except (ValueError, TypeError, InvalidInputError):
            raise InvalidInputError(
                "cursor= is not one of this listing: take it from a ResultPage of the same listing"
            ) from None

    @property
    def levels(self) -> int:
        """How many levels the next request has to ask for."""
        return LEVELS if self.depth is None else min(LEVELS, self.depth - self.top.depth)

    def note(self, kind: str, id: str, depth: int) -> None:
        """Remember what stands at the last level of a listing, unless that is deep enough."""
        if self.depth is None or depth < self.depth:
            self.waiting.append(Top(kind, id, depth))

    def after(self, cursor: str | None) -> str | None:
        """Return the cursor of the walk after a result page, or ``None`` at its end.

        Args:
            cursor: The server's cursor, or ``None`` at the end of its listing.
        """
        if cursor is not None:
            # While nothing waits, the server's own cursor says it all.
            has_begun = self.waiting or self.top.id
            return json.dumps([self.top, cursor, self.waiting]) if has_begun else cursor
        if not self.waiting:
            return None
        first, *rest = self.waiting
        return json.dumps([first, None, rest])


def _top(value: tuple[Any, Any, Any]) -> Top:
    kind, id, depth = value
    if kind not in _KINDS:
        raise ValueError(kind)
    known = "" if id == "" else str(validate_id(id, "content"))
    return Top(kind, known, validate_number(depth, "depth", least=0))
