"""Checks identifiers before they become part of a path. Pure."""

from __future__ import annotations

from ..errors import InvalidInputError

__all__ = ["Identifier", "checked_id", "is_space_id"]

Identifier = int | str


def checked_id(value: Identifier, what: str) -> Identifier:
    """Return the identifier; refuse what would address a collection instead of one thing.

    Whether it names anything is for Confluence to say; an empty one would call another route.

    Args:
        value: The identifier.
        what: What it names, for the message, e.g. ``"page"``.

    Raises:
        InvalidInputError: It is blank, a bool, or a step in a path.
    """
    if isinstance(value, bool) or not str(value).strip() or str(value) in (".", ".."):
        raise InvalidInputError(f"{value!r} cannot be the id of a {what}")
    return value


def is_space_id(space: Identifier) -> bool:
    """Tell whether an id of a space was given, and not its key."""
    text = str(space)
    return text.isascii() and text.isdecimal()
