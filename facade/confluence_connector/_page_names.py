"""Parse references to pages: an id, an address, or ``SPACE:Title``. Pure."""

from __future__ import annotations

import re

from ._addresses import is_address, space_address
from .errors import InvalidInputError, NotFoundError

__all__ = ["content_named", "no_such_title", "space_key_of", "split_title"]

_BY_TITLE = re.compile(r"(?P<space>[A-Za-z0-9]+|~[\w.-]+):(?P<title>(?!//).+)", re.DOTALL)


def split_title(named: str) -> tuple[str, str] | None:
    """Return the space and the title of ``SPACE:Title``, or ``None`` for an id or an address.

    Raises:
        InvalidInputError: It is none of the three.
    """
    match = _BY_TITLE.fullmatch(named)
    if match is None:
        content_named(named, "give the page's id, its address or SPACE:Title")
        return None
    return match["space"], match["title"]


def content_named(named: str, advice: str) -> str:
    """Return an id or an address; refuse anything else.

    Args:
        named: The reference.
        advice: What to use instead, for the message.

    Raises:
        InvalidInputError: It is neither.
    """
    if (named.isascii() and named.isdecimal()) or is_address(named):
        return named
    raise InvalidInputError(f"{named!r} is neither an id nor an address: {advice}")


def space_key_of(url: str) -> str | None:
    """Return the key of the space in an address, or ``None`` if there is none."""
    try:
        return space_address(url).value
    except InvalidInputError:
        return None


def no_such_title(space: str, title: str) -> NotFoundError:
    """Return the error for a title that no page of a space has."""
    return NotFoundError(
        status=404,
        is_response=False,
        method="GET",
        url="/wiki/api/v2/pages",
        operation="getPages",
        message=f"space {space} has no page titled {title!r}, or the account may not see it",
    )
