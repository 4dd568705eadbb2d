# Derived from facade/confluence_connector/_async/identifiers.py by `nox -s unasync`: change that file instead.
"""Turns what users name a page or a space by into what the API takes, at this one place.

An id costs nothing. An address is decoded without a request of its own: only the site has to be
known, which the first call of a client discovers anyway.
"""

from __future__ import annotations

from .._identifiers import content_named, refuse_other_site, space_named
from .._validation import Identifier
from .operations import OperationClient

__all__ = ["content_id", "space_key_or_id"]


def content_id(raw: OperationClient, value: Identifier, what: str) -> str:
    """Return the id of a page, blog post or folder that was named by it or by an address.

    Args:
        raw: The carrier, which knows the site.
        value: What the caller gave.
        what: What it is to name, for the message, e.g. ``"page"``.

    Raises:
        InvalidInputError: It holds no id, or is an address of another site.
    """
    named = content_named(value, what)
    if named.host:
        refuse_other_site(named, raw.site_url())
    return named.value


def space_key_or_id(raw: OperationClient, value: Identifier) -> str:
    """Return the key or id of a space that was named by it or by an address.

    Args:
        raw: The carrier, which knows the site.
        value: What the caller gave.

    Raises:
        InvalidInputError: It names no space, or is an address of another site.
    """
    named = space_named(value)
    if named.host:
        refuse_other_site(named, raw.site_url())
    return named.value
