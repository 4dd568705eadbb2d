"""Checks identifiers before they become part of a path. Pure."""

from __future__ import annotations

from .._arguments import checked_text, digits_of, kind_of
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
        InvalidInputError: It is neither text nor a number, or blank, or a step in a path, or an
            address or a title.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        digits_of(value)
    elif not isinstance(value, str):
        raise InvalidInputError(f"the id of the {what} cannot be {kind_of(value)}")
    elif not checked_text(value, f"the id of the {what}").strip() or value in (".", ".."):
        raise InvalidInputError(f"the id of the {what} cannot be {value!r}")
    elif "/" in value or any(map(str.isspace, value)):
        raise InvalidInputError(f"an id of the {what} is wanted, no address or title: {value!r}")
    return value


def is_space_id(space: Identifier) -> bool:
    """Tell whether an id of a space was given, and not its key."""
    text = str(space)
    return text.isascii() and text.isdecimal()
