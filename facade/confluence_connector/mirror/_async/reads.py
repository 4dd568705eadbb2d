"""The lists that a mirror reads, as items of one kind."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._async.pagination import AsyncListing
from ..._pagination import ResultPage, by_cursor
from ...errors import NotFoundError
from ..batches import batches
from ..items import HANGING, TREE, Item, Kind, item_of

if TYPE_CHECKING:
    from ..._async.client import AsyncConfluence

MOST = 250
"""Rows that a request may ask for, and ids that it may name."""

_STATUSES = {
    "page": [v2.GetPagesStatusItem(one) for one in ("current", "archived", "trashed")],
    "blog_post": [v2.GetBlogPostsStatusItem(one) for one in ("current", "trashed")],
}


class AsyncReads:
    """Reads of one site, without bodies.

    Args:
        confluence: The client to read with.
    """

    def __init__(self, confluence: AsyncConfluence) -> None:
        self._confluence = confluence
        self._raw = confluence.raw

    def newest(self, kind: Kind, space_id: str, page_size: int = MOST) -> AsyncListing[Item]:
        """Return what there is of a kind, the last change first.

        Pages and blog posts are those of the space; of the other kinds the API lists only
        those of the whole site.
        """
        of_space = {} if kind in HANGING else {"space_id": [int(space_id)]}
        return self._listed(kind, page_size, sort="-modified-date", **of_space)

    def sweep(self, kind: Kind, space_id: str) -> AsyncListing[Item]:
        """Return all pages or blog posts of a space, also those in the trash, by their ids.

        In the order of ids an edit meanwhile moves no row past the cursor.
        """
        return self._listed(kind, MOST, sort="id", space_id=[int(space_id)], status=_STATUSES[kind])

    async def by_ids(
        self, kind: Kind, ids: Iterable[str], space_id: str | None = None
    ) -> dict[str, Item]:
        """Return pages or blog posts by id, in whatever space they stand; not those in the trash.

        Args:
            kind: ``page`` or ``blog_post``.
            ids: Which ones.
            space_id: Only those of this space.
        """
        of_space = {} if space_id is None else {"space_id": [int(space_id)]}
        found: dict[str, Item] = {}
        for batch in batches(ids, MOST):
            wanted = [int(id) for id in batch]
            async for item in self._listed(kind, MOST, id=wanted, **of_space):
                found[item.id] = item
        return found

    def trashed_attachments(self) -> AsyncListing[Item]:
        """Return the attachments of the whole site that are in the trash."""
        return self._listed("attachment", MOST, status=[v2.GetAttachmentsStatusItem.TRASHED])

    async def hanging_on(self, kind: Kind, container_kind: Kind, id: str) -> AsyncIterator[Item]:
        """Yield the attachments or comments of one page or blog post, replies too."""
        ask = _OF_CONTAINER[container_kind, kind]
        listing = self._pages_of(kind, partial(ask, int(id), client=self._raw))
        async for item in listing:
            yield item
            if kind != "attachment":
                async for reply in self._replies(kind, item.id):
                    yield reply

    async def _replies(self, kind: Kind, id: str) -> AsyncIterator[Item]:
        async for row in self._confluence.comments.replies(id, body_format=None):
            yield item_of(kind, row)
            async for reply in self._replies(kind, row.id):
                yield reply

    async def root_of(self, id: str) -> Item | None:
        """Return the attachment or comment that hangs on a page or blog post, from one below it."""
        while True:
            try:
                if id.startswith("att"):
                    item = item_of("attachment", await self._confluence.attachments.get(id))
                else:
                    comment = await self._confluence.comments.get(id, body_format=None)
                    item = item_of("footer_comment", comment)
            except NotFoundError:
                return None
            if item.parent_id is None or item.parent_kind in TREE:
                return item
            id = item.parent_id

    async def gone(self, ids: Iterable[str], at_once: int) -> set[str]:
        """Return those of the ids that name nothing which the account may see."""
        gone: set[str] = set()
        for batch in batches(ids, at_once):
            answer = await v2_api.content.convert_content_ids_to_content_types.asyncio_detailed(
                client=self._raw, body=v2.ContentIdToContentTypeRequest(content_ids=[*batch])
            )
            results = answer.parsed.results
            types = results.additional_properties if results else {}
            # An id that the server left out is not known to be gone.
            gone.update(id for id in batch if id in types and types[id] is None)
        return gone

    def _listed(self, kind: Kind, page_size: int, **options: Any) -> AsyncListing[Item]:
        if "sort" in options:
            options["sort"] = _SORTS[kind](options["sort"])
        ask = _OF_SITE[kind]
        return self._pages_of(kind, partial(ask, client=self._raw, **options), page_size)

    def _pages_of(
        self, kind: Kind, ask: Callable[..., Awaitable[Any]], page_size: int = MOST
    ) -> AsyncListing[Item]:
        async def fetch(cursor: str | None) -> ResultPage[Item]:
            answer = await ask(limit=page_size, cursor=cursor or UNSET)
            page = by_cursor(answer.parsed)
            return ResultPage([item_of(kind, row) for row in page.items], page.cursor)

        return AsyncListing(fetch)


_OF_SITE: dict[Kind, Callable[..., Awaitable[Any]]] = {
    "page": v2_api.page.get_pages.asyncio_detailed,
    "blog_post": v2_api.blog_post.get_blog_posts.asyncio_detailed,
    "attachment": v2_api.attachment.get_attachments.asyncio_detailed,
    "footer_comment": v2_api.comment.get_footer_comments.asyncio_detailed,
    "inline_comment": v2_api.comment.get_inline_comments.asyncio_detailed,
}
_SORTS: dict[Kind, Any] = {
    "page": v2.PageSortOrder,
    "blog_post": v2.BlogPostSortOrder,
    "attachment": v2.AttachmentSortOrder,
    "footer_comment": v2.CommentSortOrder,
    "inline_comment": v2.CommentSortOrder,
}

_OF_CONTAINER: dict[tuple[Kind, Kind], Callable[..., Awaitable[Any]]] = {
    ("page", "attachment"): v2_api.attachment.get_page_attachments.asyncio_detailed,
    ("page", "footer_comment"): v2_api.comment.get_page_footer_comments.asyncio_detailed,
    ("page", "inline_comment"): v2_api.comment.get_page_inline_comments.asyncio_detailed,
    ("blog_post", "attachment"): v2_api.attachment.get_blogpost_attachments.asyncio_detailed,
    ("blog_post", "footer_comment"): v2_api.comment.get_blog_post_footer_comments.asyncio_detailed,
    ("blog_post", "inline_comment"): v2_api.comment.get_blog_post_inline_comments.asyncio_detailed,
}
