"""Identifiers as people give them: a number, a key, or an address that holds one. Pure."""

from __future__ import annotations

from urllib.parse import urlsplit

from ._addresses import Address, is_address, page_address, space_address
from ._validation import Identifier, digits_of, validate_id, validate_text
from .errors import InvalidInputError

__all__ = ["content_named", "host_of", "refuse_other_site", "space_named"]


def content_named(value: Identifier, what: str) -> Address:
    """Return what an id or an address of a page, blog post or folder names.

    Args:
        value: What the caller gave.
        what: What it is to name, for the message, e.g. ``"page"``.

    Returns:
        The id, with the host of the site if an address was given and ``""`` if not.

    Raises:
        InvalidInputError: It is neither an id nor an address that holds one.
    """
    if isinstance(value, str) and is_address(value):
        return page_address(validate_text(value, f"the id of the {what}"))
    return Address("", _plain(value, what))


def space_named(value: Identifier) -> Address:
    """Return the key or id that a key, an id or an address of a space names.

    Raises:
        InvalidInputError: It is neither of them.
    """
    if isinstance(value, str) and is_address(value):
        return space_address(validate_text(value, "the space"))
    return Address("", _plain(value, "space"))


def host_of(site_url: str) -> str:
    """Return host and port of a site as addresses are compared: lower case, no default port."""
    return _comparable(urlsplit(site_url).netloc)


def refuse_other_site(address: Address, site_url: str) -> None:
    """Refuse an address of another site than the client's.

    Raises:
        InvalidInputError: Its host is another one.
    """
    if _comparable(address.host) != host_of(site_url):
        raise InvalidInputError(
            f"the address is one of {address.host}, and this client is signed in to {site_url}"
        )


def _comparable(host: str) -> str:
    return host.lower().removesuffix(":443")


def _plain(value: Identifier, what: str) -> str:
    checked = validate_id(value, what)
    return digits_of(checked) if isinstance(checked, int) else checked
