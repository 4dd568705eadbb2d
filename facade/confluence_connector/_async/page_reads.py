"""Reading and finding pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from .._arguments import checked_text
from .._requests.choices import chosen_each, chosen_if_given
from .._requests.ids import Identifier, checked_id
from .._responses.paging import ResultPage, by_cursor
from .._responses.snapshots import BodyFormat, ReadRepresentation
from .contents import AsyncContents
from .listing import AsyncListing

PageStatus = Literal["current", "archived", "deleted", "trashed"]


class AsyncPageReads(AsyncContents[v2.PageSingle]):
    """The part of ``confluence.pages`` that reads."""

    _name = "pages"
    _noun = "page"

    async def get(
        self,
        id: Identifier,
        *,
        body_format: BodyFormat | None = "storage",
        version: int | None = None,
        draft: bool = False,
    ) -> v2.PageSingle:
        """Return one page.

        A page in the trash is returned too; its ``status`` says so.

        Args:
            id: The page's numeric id.
            body_format: Representation of the body; ``None`` leaves the body out.
            version: Number of an earlier version, from 1.
            draft: Return the unpublished draft instead.

        Raises:
            NotFoundError: No such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}``. Scope: ``read:page:confluence``.
        """
        answer = await v2_api.page.get_page_by_id.asyncio_detailed(
            checked_id(id, "page"),
            client=self._raw,
            body_format=chosen_if_given(
                v2.PrimaryBodyRepresentationSingle, body_format, "body_format"
            ),
            version=UNSET if version is None else version,
            get_draft=draft or UNSET,
        )
        return answer.parsed

    def list(
        self,
        *,
        space: Identifier | None = None,
        title: str | None = None,
        status: PageStatus | Sequence[PageStatus] | None = None,
        body_format: ReadRepresentation | None = None,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> AsyncListing[v2.PageBulk]:
        """Return all pages that fit, across result pages.

        Asking for bodies here costs one request for up to 250 pages, instead of one each.

        Args:
            space: Key or id of the space; by default all spaces.
            title: Only pages of exactly this title, whatever the case.
            status: Only these; by default current and archived ones.
            body_format: Representation of the bodies; by default none are sent.
            page_size: Pages per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating. No space has this key, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages``. Scope: ``read:page:confluence``, and
        ``read:space:confluence`` to resolve a key.
        """
        statuses = chosen_each(v2.GetPagesStatusItem, status, "status")
        wanted = UNSET if title is None else checked_text(title, "title=")

        async def fetch(after: str | None) -> ResultPage[v2.PageBulk]:
            answer = await v2_api.page.get_pages.asyncio_detailed(
                client=self._raw,
                space_id=UNSET if space is None else [int(await self._spaces.id_of(space))],
                title=wanted,
                status=statuses,
                body_format=chosen_if_given(
                    v2.PrimaryBodyRepresentation, body_format, "body_format"
                ),
                limit=page_size,
                cursor=after or UNSET,
            )
            return by_cursor(answer.parsed)

        return AsyncListing(fetch, cursor=cursor)

    async def find(self, *, space: Identifier, title: str) -> v2.PageBulk | None:
        """Return the page of this title with its storage body, or ``None``.

        Titles are unique among the current and archived pages of a space, whatever the case.

        Args:
            space: Key or id of the space.
            title: The exact title.

        Raises:
            NotFoundError: No space has this key, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages``. Scope: ``read:page:confluence``, and
        ``read:space:confluence`` to resolve a key.
        """
        wanted = checked_text(title, "title=")
        return await self.list(space=space, title=wanted, body_format="storage").first()

    async def _perhaps_created(self, space_id: str, title: str) -> v2.PageBulk | None:
        return await self.find(space=space_id, title=title)
