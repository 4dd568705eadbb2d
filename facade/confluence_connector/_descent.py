"""The position of a traversal of a tree; each listing of the API ends at the tenth level. Pure."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import attrs

from ._pagination import validate_cursor
from ._validation import validate_id, validate_number
from .errors import InvalidInputError

__all__ = ["LEVELS", "Descent", "Top"]

_KINDS = ("page", "folder", "whiteboard", "database", "embed")

LEVELS = 10
"""The levels that one listing of the API covers."""


class Top(NamedTuple):
    """The content whose descendants a listing returns.

    Attributes:
        kind: ``page``, ``folder``, ``whiteboard``, ``database`` or ``embed``.
        id: Its id; empty for the root of the traversal.
        depth: How many levels it is below that root.
    """

    kind: str
    id: str
    depth: int


@attrs.define
class Descent:
    """A traversal down to a depth.

    Attributes:
        top: What is being listed.
        cursor: The server's cursor there, or ``None`` at its start.
        waiting: Contents at a tenth level, still to be listed.
        depth: How many levels to traverse in all, or ``None`` for all of them.
    """

    top: Top
    cursor: str | None
    waiting: list[Top]
    depth: int | None

    @classmethod
    def at(cls, cursor: str | None, kind: str, depth: int | None) -> Descent:
        """Return the traversal that a cursor encodes.

        Args:
            cursor: The cursor, or ``None`` at the start.
            kind: The type of the root.
            depth: How many levels to traverse in all, or ``None`` for all of them.

        Raises:
            InvalidInputError: The cursor is one of another listing, or the depth is below 1.
        """
        if depth is not None:
            validate_number(depth, "depth=", least=1)
        validate_cursor(cursor)
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
        """The number of levels that the next request asks for."""
        return LEVELS if self.depth is None else min(LEVELS, self.depth - self.top.depth)

    def note(self, kind: str, id: str, depth: int) -> None:
        """Remember a content at the last level of a listing, unless that is deep enough."""
        if self.depth is None or depth < self.depth:
            self.waiting.append(Top(kind, id, depth))

    def after(self, cursor: str | None) -> str | None:
        """Return the cursor after a result page, or ``None`` at the end of the traversal.

        Args:
            cursor: The server's cursor, or ``None`` at the end of its listing.
        """
        if cursor is not None:
            # While nothing else is to be listed, the server's own cursor is enough.
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
