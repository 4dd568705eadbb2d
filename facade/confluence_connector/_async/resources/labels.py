"""Labels of pages: list, add, remove."""

from __future__ import annotations

import builtins
from typing import Literal

from confluence_connector_api.types import UNSET
from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._enums import chosen_if_given
from ..._identifiers import content_named
from ..._pagination import ResultPage, by_cursor
from ..._validation import Identifier, checked_label, checked_text
from ...errors import InvalidInputError
from ..exactly_once import delete_once, write_unseen
from ..identifiers import content_id
from ..operations import AsyncRaw
from ..pagination import AsyncListing

Prefix = Literal["global", "my", "team", "system"]


class AsyncLabels:
    """Labels of the site's pages, as ``confluence.labels``.

    Confluence keeps labels in lower case.

    Example:
        >>> page = confluence.pages.create(space="DOCS", title="Grill plan")
        >>> sorted(label.name for label in confluence.labels.add(page.id, "Summer", "food"))
        ['food', 'summer']
    """

    def __init__(self, raw: AsyncRaw) -> None:
        self._raw = raw

    def list(
        self,
        page_id: Identifier,
        *,
        prefix: Prefix | None = None,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> AsyncListing[v2.Label]:
        """Return all labels of a page, across result pages.

        Args:
            page_id: Id or address of the page.
            prefix: Only those of this kind; people give ``global`` ones.
            page_size: Labels per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Route: ``GET /wiki/api/v2/pages/{id}/labels``. Scope: ``read:page:confluence``.
        """
        content_named(page_id, "page")

        async def fetch(after: str | None) -> ResultPage[v2.Label]:
            answer = await v2_api.label.get_page_labels.asyncio(
                await content_id(self._raw, page_id, "page"),
                client=self._raw,
                prefix=chosen_if_given(v2.GetPageLabelsPrefix, prefix, "prefix"),
                limit=page_size,
                cursor=after or UNSET,
            )
            return by_cursor(answer)

        return AsyncListing(fetch, cursor=cursor)

    async def add(self, page_id: Identifier, *names: str) -> builtins.list[v1.Label]:
        """Add labels to a page; those that it has already stay as they are.

        Args:
            page_id: Id or address of the page; a blog post's or an attachment's will do.
            names: One or more names, without blanks and commas.

        Returns:
            All labels that it has now.

        Raises:
            InvalidInputError: Confluence would refuse a name, or make several labels of it.
            NotFoundError: No such page, or the account may not see it.
            AmbiguousWriteError: Every answer was lost. Adding them again does no harm.

        Route: ``POST /wiki/rest/api/content/{id}/label`` (v1; v2 writes no labels).
        Scopes: ``write:confluence-content``, or granular ``read:label:confluence`` and
        ``write:label:confluence``.
        """
        if not names:
            raise InvalidInputError("name at least one label to add")
        body = [v1.LabelCreate(prefix="global", name=checked_label(name)) for name in names]
        page_id = await content_id(self._raw, page_id, "page")

        async def write() -> builtins.list[v1.Label]:
            answer = await v1_api.content_labels.add_labels_to_content.asyncio(
                page_id, client=self._raw, body=body
            )
            return answer.results

        return await write_unseen("labels.add", write)

    async def remove(self, page_id: Identifier, name: str) -> None:
        """Remove a label from a page.

        Args:
            page_id: Id or address of the page.
            name: The label, whatever the case.

        Raises:
            NotFoundError: The page has no such label, there is no such page, or the account may
                not see it.
            AmbiguousWriteError: The answer was lost and it is not known whether it is removed.

        Routes: ``DELETE /wiki/rest/api/content/{id}/label?name=`` (v1); after a lost answer that
        of `list`.
        Scopes: ``write:confluence-content``, or granular ``write:label:confluence``; after a lost
        response also ``read:page:confluence``.
        """
        name = checked_text(name, "name").strip().lower()
        if not name:
            raise InvalidInputError("name the label to remove")
        page_id = await content_id(self._raw, page_id, "page")

        async def send() -> None:
            removal = v1_api.content_labels.remove_label_from_content_using_query_parameter
            await removal.asyncio(page_id, client=self._raw, name=name)

        async def is_gone() -> bool:
            return name not in {label.name async for label in self.list(page_id)}

        await delete_once(self._raw, "labels.remove", send, is_gone)
