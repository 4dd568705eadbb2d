"""Parse and build browser addresses of pages and spaces. Pure.

The forms were collected from public bug reports and from recorded ``_links``; a tiny link is the
page's id, little-endian, in a base64 with ``-`` and ``_`` for ``/`` and ``+``.
"""

from __future__ import annotations

import base64
import re
from typing import Protocol, runtime_checkable
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

import attrs

from .errors import InvalidInputError

__all__ = [
    "Address",
    "address_of",
    "comment_address",
    "is_address",
    "page_address",
    "space_address",
]

_CONTENT = re.compile(
    r"/wiki/spaces/[^/]+/"
    r"(?:pages/(?:edit(?:-v2)?/)?|blog/(?:\d{4}/\d{2}/\d{2}/|edit(?:-v2)?/)?"
    r"|folder/|whiteboard/|database/|embed/)"
    r"(?P<id>\d+)(?:/.*)?"
)
_OVERVIEW = re.compile(r"/wiki/spaces/[^/]+/overview/?")
_SPACE = re.compile(r"/wiki/spaces/(?P<key>[^/]+)(?:/.*)?")
_TINY = re.compile(r"/wiki/x/(?P<code>[A-Za-z0-9_-]{1,11})/?")
_BY_TITLE = re.compile(r"/wiki/display/.*|/display/.*")
_ID_PARAMETERS = ("pageId", "homepageId", "draftId")
_COMMENT_PARAMETER = "focusedCommentId"


@attrs.frozen
class Address:
    """What an address refers to.

    Attributes:
        host: The site's host, with the port if there is one, in lower case.
        value: The id of a page or comment, or the key of a space.
    """

    host: str
    value: str


@runtime_checkable
class _Linked(Protocol):
    """A model of the API that has links."""

    @property
    def field_links(self) -> object: ...


def is_address(text: str) -> bool:
    """Return whether a text is an address, and not an id or a key."""
    return text.strip().lower().startswith(("http://", "https://"))


def page_address(text: str) -> Address:
    """Read the address of a page, blog post, folder or another kind of content.

    Args:
        text: An ``http`` or ``https`` address.

    Raises:
        InvalidInputError: It contains no id.
    """
    parts = _split(text)
    if match := _CONTENT.fullmatch(parts.path):
        return Address(_host(parts), match["id"])
    if match := _TINY.fullmatch(parts.path):
        return Address(_host(parts), _decoded(match["code"], text))
    for name in _ID_PARAMETERS:
        if value := _number(parts, name):
            return Address(_host(parts), value)
    if _BY_TITLE.fullmatch(parts.path):
        raise InvalidInputError(
            f"{text!r} names a page by its title and contains no id: "
            "use pages.find(space=…, title=…), or copy the address from the page's share button"
        )
    if _OVERVIEW.fullmatch(parts.path) or _SPACE.fullmatch(parts.path):
        raise InvalidInputError(f"{text!r} is the address of a space, not of a page")
    raise InvalidInputError(f"{text!r} is not the address of a page: it contains no id")


def comment_address(text: str) -> Address:
    """Read the address of a comment: that of its page, with ``focusedCommentId=``.

    Args:
        text: An ``http`` or ``https`` address.

    Raises:
        InvalidInputError: It contains no id of a comment.
    """
    parts = _split(text)
    if value := _number(parts, _COMMENT_PARAMETER):
        return Address(_host(parts), value)
    raise InvalidInputError(
        f"{text!r} is not the address of a comment: it contains no {_COMMENT_PARAMETER}="
    )


def space_address(text: str) -> Address:
    """Return the space in the address of a space, or of anything in it.

    Args:
        text: An ``http`` or ``https`` address.

    Raises:
        InvalidInputError: It names no space.
    """
    parts = _split(text)
    if match := _SPACE.fullmatch(parts.path):
        return Address(_host(parts), unquote(match["key"]))
    raise InvalidInputError(f"{text!r} is not the address of a space: it contains no /spaces/KEY")


def address_of(item: object, site_url: str) -> str:
    """Return the address of an item for a browser.

    Args:
        item: What the client returned: page, blog post, search hit, comment, attachment, space.
        site_url: Address of the site.

    Raises:
        InvalidInputError: The response had no link for a browser.
    """
    # A search hit has its own url, a path below /wiki; everything else has links.
    path = getattr(item, "url", None) if not isinstance(item, _Linked) else None
    links = getattr(item, "field_links", None)
    for found in (path, getattr(links, "webui", None), getattr(item, "webui_link", None)):
        if isinstance(found, str) and found.startswith("/"):
            return f"{site_url}/wiki{found.removeprefix('/wiki')}"
        if isinstance(found, str) and found.startswith(f"{site_url}/"):
            return found
    raise InvalidInputError(
        f"a value of type {type(item).__name__} has no address: pass what the client returned"
    )


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(text.strip())
        _ = parts.port  # reading the port validates it
    except ValueError:
        parts = urlsplit("")
    if not parts.hostname or parts.username is not None:
        raise InvalidInputError(f"{text!r} is not an address of a Confluence site")
    return parts


def _number(parts: SplitResult, name: str) -> str:
    """Return the digits of a parameter of the query, ``""`` if it has none."""
    value = parse_qs(parts.query).get(name, [""])[-1]
    return value if value.isascii() and value.isdecimal() else ""


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").lower()
    return host if parts.port is None else f"{host}:{parts.port}"


def _decoded(code: str, text: str) -> str:
    """Return the id of a tiny link; refuse one that Confluence would not generate."""
    standard = code.replace("-", "/").replace("_", "+").ljust(11, "A") + "="
    number = int.from_bytes(base64.b64decode(standard), "little")
    if number == 0 or _encoded(number) != code:
        raise InvalidInputError(f"{text!r} is not a valid tiny link")
    return str(number)


def _encoded(number: int) -> str:
    code = base64.b64encode(number.to_bytes(8, "little")).decode("ascii")
    return code.rstrip("=").rstrip("A").replace("/", "-").replace("+", "_")
