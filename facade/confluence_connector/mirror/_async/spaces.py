"""Spaces by what the caller has of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..._async.client import AsyncConfluence


async def space_of(confluence: AsyncConfluence, space: str | int) -> Any:
    """Return a space by its key or id."""
    if str(space).isdigit():
        return await confluence.spaces.get(space)
    return await confluence.spaces.get_by_key(str(space))
