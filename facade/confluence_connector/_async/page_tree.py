"""The tree that pages stand in: what is above and below, and moving."""

from __future__ import annotations

from confluence_connector_api.types import UNSET
from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from .._arguments import checked_number
from .._requests.ids import Identifier, checked_id
from .._responses.paging import ResultPage, by_cursor
from .._responses.unexpected import taking_apart
from ..errors import InvalidInputError
from .certainty import write_unseen
from .listing import AsyncListing
from .page_reads import AsyncPageReads

_ALL_ANCESTORS = 250


class AsyncPageTree(AsyncPageReads):
    """The part of ``confluence.pages`` that knows the tree."""

    def children(
        self, id: Identifier, *, page_size: int = 250, cursor: str | None = None
    ) -> AsyncListing[v2.ChildrenResponse]:
        """Return what stands directly below a page: pages, folders and the like, in tree order.

        Args:
            id: The page's numeric id.
            page_size: Rows per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}/direct-children``.
        Scope: ``read:hierarchical-content:confluence``.
        """
        page_id = checked_id(id, "page")

        async def fetch(after: str | None) -> ResultPage[v2.ChildrenResponse]:
            answer = await v2_api.children.get_page_direct_children.asyncio_detailed(
                page_id, client=self._raw, limit=page_size, cursor=after or UNSET
            )
            return by_cursor(answer.parsed)

        return AsyncListing(fetch, cursor=cursor)

    def descendants(
        self, id: Identifier, *, depth: int = 10, page_size: int = 250, cursor: str | None = None
    ) -> AsyncListing[v2.DescendantsResponse]:
        """Return what stands below a page, down to a depth.

        Args:
            id: The page's numeric id.
            depth: Levels to go down, 1 to 10; Confluence goes no deeper in one listing.
            page_size: Rows per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            InvalidInputError: The depth is not 1 to 10.
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}/descendants``.
        Scope: ``read:hierarchical-content:confluence``.
        """
        page_id = checked_id(id, "page")
        checked_number(depth, "depth=", least=1, most=10)

        async def fetch(after: str | None) -> ResultPage[v2.DescendantsResponse]:
            answer = await v2_api.descendants.get_page_descendants.asyncio_detailed(
                page_id, client=self._raw, depth=depth, limit=page_size, cursor=after or UNSET
            )
            return by_cursor(answer.parsed)

        return AsyncListing(fetch, cursor=cursor)

    def ancestors(self, id: Identifier) -> AsyncListing[v2.Ancestor]:
        """Return what stands above a page, the top of the space first.

        Args:
            id: The page's numeric id.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}/ancestors``.
        Scope: ``read:content.metadata:confluence``.
        """
        page_id = checked_id(id, "page")

        async def fetch(_: str | None) -> ResultPage[v2.Ancestor]:
            # The route has no cursor: one goes on from the topmost ancestor of a full answer.
            group = v2_api.ancestors
            routes = {
                "page": group.get_page_ancestors.asyncio_detailed,
                "folder": group.get_folder_ancestors.asyncio_detailed,
                "whiteboard": group.get_whiteboard_ancestors.asyncio_detailed,
                "database": group.get_database_ancestors.asyncio_detailed,
                "embed": group.get_smart_link_ancestors.asyncio_detailed,
            }
            found: list[v2.Ancestor] = []
            read, below = routes["page"], page_id
            while True:
                answer = await read(below, client=self._raw, limit=_ALL_ANCESTORS)
                with taking_apart("a list of ancestors"):
                    nearer = answer.parsed.results
                    found = nearer + found
                    if len(nearer) < _ALL_ANCESTORS:
                        return ResultPage(found)
                    top = nearer[0]
                    read, below = routes[top.type_.value], checked_id(top.id, "ancestor")

        return AsyncListing(fetch)

    async def move(
        self,
        id: Identifier,
        *,
        parent: Identifier | None = None,
        before: Identifier | None = None,
        after: Identifier | None = None,
    ) -> v2.PageSingle:
        """Move a page, with all below it, also to another space; its version stays.

        Next to a page at the top of a space it comes to the top as well, where the browser's
        tree does not show it.

        Args:
            id: The page's numeric id.
            parent: Id of the page or folder to put it under, as the last child; the home page
                of a space is its ``homepage_id``.
            before: Id of the sibling to put it before.
            after: Id of the sibling to put it after.

        Returns:
            The page as it stands now, without its body.

        Raises:
            InvalidInputError: Not exactly one of ``parent``, ``before`` and ``after``.
            NotFoundError: No such page or target, or the account may not see it.
            BadRequestError: The target is below the page, or refuses it.
            AmbiguousWriteError: Every answer was lost. Moving it again does no harm.

        Routes: ``PUT /wiki/rest/api/content/{id}/move/…`` (v1; v2 cannot order pages or change
        the space), then ``GET /wiki/api/v2/pages/{id}``.
        Scopes: ``write:confluence-content``, or granular ``write:page:confluence``; and
        ``read:page:confluence``.
        """
        given = {
            v1.MovePagePosition.APPEND: parent,
            v1.MovePagePosition.BEFORE: before,
            v1.MovePagePosition.AFTER: after,
        }
        targets = [(position, target) for position, target in given.items() if target is not None]
        if len(targets) != 1:
            raise InvalidInputError("a move needs exactly one of parent=, before= and after=")
        [(position, target)] = targets
        checked_id(id, "page")
        checked_id(target, "target")

        async def write() -> object:
            return await v1_api.content_children_and_descendants.move_page.asyncio_detailed(
                id, position, target, client=self._raw
            )

        await write_unseen("pages.move", write)
        return await self.get(id, body_format=None)
