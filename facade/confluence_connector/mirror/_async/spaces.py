"""Spaces by what the caller has of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._async.identifiers import space_key_or_id

if TYPE_CHECKING:
    from ..._async.client import AsyncConfluence

__all__ = ["space_of"]


async def space_of(confluence: AsyncConfluence, space: str | int) -> Any:
    """Return a space by its key, id or address."""
    named = await space_key_or_id(confluence.raw, space)
    if named.isdigit():
        return await confluence.spaces.get(named)
    return await confluence.spaces.get_by_key(named)
