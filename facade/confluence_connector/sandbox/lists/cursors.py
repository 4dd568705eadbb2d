"""Opaque cursors: the sort values of the last row that was sent."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = ["CursorError", "Position", "decode", "encode"]

Position: TypeAlias = list[str | int | float]
"""Sort values of one row, the last of them unique."""


class CursorError(ValueError):
    """The text is not a cursor of ``encode``."""


def encode(position: Position) -> str:
    """Write a position down so that it survives a query string."""
    return urlsafe_b64encode(json.dumps(position).encode()).decode()


def decode(cursor: str) -> Position:
    """Read a position back.

    Raises:
        CursorError: The text was not made by ``encode``.
    """
    try:
        position: object = json.loads(urlsafe_b64decode(cursor.encode("ascii")))
        json.dumps(position, ensure_ascii=False).encode()  # refuses lone surrochecks
    except (ValueError, RecursionError) as error:
        raise CursorError(cursor) from error
    if not isinstance(position, list) or not position:
        raise CursorError(cursor)
    values: Position = []
    for value in position:  # pyright: ignore[reportUnknownVariableType]
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise CursorError(cursor)
        values.append(value)
    return values
