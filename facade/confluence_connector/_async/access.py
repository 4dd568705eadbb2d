"""Report which methods the scopes of a credential allow."""

from __future__ import annotations

from confluence_connector_api.registry import operations

from .._access import MethodAccess, access_of
from .._operations import LOOKS, METHODS
from .discovery import AsyncDiscovery

__all__ = ["check_access"]


async def check_access(discovery: AsyncDiscovery) -> dict[str, MethodAccess]:
    """Compare the scopes that each method needs with those of the token."""
    is_unscoped = await discovery.is_unscoped()
    granted = await discovery.scopes_now()
    known = operations()
    return {
        method: access_of(
            method,
            {name: known[name] for name in names},
            looks=LOOKS.get(method, ()),
            granted=granted,
            is_unscoped=is_unscoped,
        )
        for method, names in METHODS.items()
    }
