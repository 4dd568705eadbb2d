# Derived from facade/confluence_connector/mirror/_async/spaces.py by `nox -s unasync`: change that file instead.
"""Spaces by what the caller has of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._sync.identifiers import space_key_or_id

if TYPE_CHECKING:
    from ..._sync.client import Confluence

__all__ = ["space_of"]


def space_of(confluence: Confluence, space: str | int) -> Any:
    """Return a space by its key, id or address."""
    named = space_key_or_id(confluence.raw, space)
    if named.isdigit():
        return confluence.spaces.get(named)
    return confluence.spaces.get_by_key(named)
