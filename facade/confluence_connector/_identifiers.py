"""Parse identifiers: an id, a key, or an address that contains one. Pure."""

from __future__ import annotations

from urllib.parse import urlsplit

from ._addresses import Address, comment_address, is_address, page_address, space_address
from ._validation import Identifier, digits_of, validate_id, validate_text
from .errors import InvalidInputError

__all__ = ["comment_named", "content_named", "host_of", "refuse_other_site", "space_named"]


def content_named(value: Identifier, what: str) -> Address:
    """Return the id in an id or an address of a page, blog post or folder.

    Args:
        value: The id or address.
        what: The expected type of content, for the message, e.g. ``"page"``.

    Returns:
        The id, with the host of the site if an address was given and ``""`` if not.

    Raises:
        InvalidInputError: It is neither an id nor an address that contains one.
    """
    if isinstance(value, str) and is_address(value):
        return page_address(validate_text(value, f"the id of the {what}"))
    return Address("", _plain(value, what))


def comment_named(value: Identifier) -> Address:
    """Return the id in an id or an address of a comment.

    Raises:
        InvalidInputError: It is neither an id nor an address that contains one.
    """
    if isinstance(value, str) and is_address(value):
        return comment_address(validate_text(value, "the id of the comment"))
    return Address("", _plain(value, "comment"))


def space_named(value: Identifier) -> Address:
    """Return the key or id in a key, an id or an address of a space.

    Raises:
        InvalidInputError: It is none of these.
    """
    if isinstance(value, str) and is_address(value):
        return space_address(validate_text(value, "the space"))
    return Address("", _plain(value, "space"))


def host_of(site_url: str) -> str:
    """Return host and port of a site for comparison: in lower case, without a default port."""
    return _comparable(urlsplit(site_url).netloc)


def refuse_other_site(address: Address, site_url: str) -> None:
    """Refuse an address of another site.

    Raises:
        InvalidInputError: Its host is not that of the client's site.
    """
    if _comparable(address.host) != host_of(site_url):
        raise InvalidInputError(
            f"the address belongs to {address.host}, but this client is signed in to {site_url}"
        )


def _comparable(host: str) -> str:
    return host.lower().removesuffix(":443")


def _plain(value: Identifier, what: str) -> str:
    checked = validate_id(value, what)
    return digits_of(checked) if isinstance(checked, int) else checked
