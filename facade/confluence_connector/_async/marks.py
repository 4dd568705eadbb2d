"""Find pages by the mark of an upsert with a key, and store that mark."""

from __future__ import annotations

from .._page_marks import PROPERTY, PageMark
from ..errors import NotFoundError
from .operations import AsyncOperationClient
from .resources.properties import AsyncProperties
from .tree import children_of_any

__all__ = ["AsyncMarks"]


class AsyncMarks:
    """The marks of a site's pages, stored as content properties.

    Args:
        raw: The client to send requests with.
    """

    def __init__(self, raw: AsyncOperationClient) -> None:
        self._raw = raw
        self._properties = AsyncProperties(raw)

    async def of(self, page_id: str) -> PageMark | None:
        """Return the mark of a page, or ``None`` if it has none."""
        try:
            return PageMark.read((await self._properties.get(page_id, PROPERTY)).value)
        except NotFoundError:
            return None

    async def leave(self, page_id: str, mark: PageMark) -> None:
        """Mark a page; a no-op if it already has this mark."""
        await self._properties.set(page_id, PROPERTY, mark.value())

    async def child_with(self, parent: str, key: str) -> str | None:
        """Return the id of the child page that has a key, or ``None``."""
        async for row in await children_of_any(self._raw, parent):
            if row.type_ == "page":
                mark = await self.of(row.id)
                if mark is not None and mark.key == key:
                    return row.id
        return None
