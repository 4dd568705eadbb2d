"""Find pages by the mark of an upsert with a key, and store that mark."""

from __future__ import annotations

from confluence_connector_api.v2 import models as v2

from .._page_marks import PROPERTY, PageMark
from .._pagination import ResultPage
from ..errors import NotFoundError
from .operations import AsyncOperationClient
from .pagination import AsyncListing
from .resources.properties import AsyncProperties
from .tree import children_at

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
        async for row in await self._children(parent):
            if row.type_ == "page":
                mark = await self.of(row.id)
                if mark is not None and mark.key == key:
                    return row.id
        return None

    async def _children(self, parent: str) -> AsyncListing[v2.ChildrenResponse]:
        async def of_page(after: str | None) -> ResultPage[v2.ChildrenResponse]:
            return await children_at(self._raw, "page", parent, 250, after)

        async def of_folder(after: str | None) -> ResultPage[v2.ChildrenResponse]:
            return await children_at(self._raw, "folder", parent, 250, after)

        try:
            await AsyncListing(of_page).first()
        except NotFoundError:
            return AsyncListing(of_folder)
        return AsyncListing(of_page)
