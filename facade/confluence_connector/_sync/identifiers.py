# Derived from facade/confluence_connector/_async/identifiers.py by `nox -s unasync`: change that file instead.
"""Resolve ids, keys and addresses from users to what the API accepts.

An id needs no request. An address is decoded locally: only the site has to be known, which the
first call of a client discovers anyway.
"""

from __future__ import annotations

from .._identifiers import comment_named, content_named, refuse_other_site, space_named
from .._validation import Identifier
from .operations import OperationClient

__all__ = ["comment_id", "content_id", "space_key_or_id"]


def content_id(raw: OperationClient, value: Identifier, what: str) -> str:
    """Return the id of a page, blog post or folder, given by id or address.

    Args:
        raw: The client, which knows the site.
        value: The id or address.
        what: The expected type of content, for the message, e.g. ``"page"``.

    Raises:
        InvalidInputError: It contains no id, or is an address of another site.
    """
    named = content_named(value, what)
    if named.host:
        refuse_other_site(named, raw.site_url())
    return named.value


def comment_id(raw: OperationClient, value: Identifier) -> str:
    """Return the id of a comment, given by id or address.

    Args:
        raw: The client, which knows the site.
        value: The id or address.

    Raises:
        InvalidInputError: It contains no id of a comment, or is an address of another site.
    """
    named = comment_named(value)
    if named.host:
        refuse_other_site(named, raw.site_url())
    return named.value


def space_key_or_id(raw: OperationClient, value: Identifier) -> str:
    """Return the key or id of a space, given by key, id or address.

    Args:
        raw: The client, which knows the site.
        value: The id or address.

    Raises:
        InvalidInputError: It contains no space, or is an address of another site.
    """
    named = space_named(value)
    if named.host:
        refuse_other_site(named, raw.site_url())
    return named.value
