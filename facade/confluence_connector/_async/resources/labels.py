"""Labels of pages, blog posts and attachments: list, add, remove."""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import Literal

from confluence_connector_api.types import UNSET
from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._bulk import ItemResult, async_of_each
from ..._enums import to_enum_or_unset
from ..._error_mapping.unexpected import reading
from ..._exactly_once import Expected, Guard, Observation
from ..._pagination import ResultPage, by_cursor
from ..._validation import Identifier, validate_items, validate_label, validate_text
from ...errors import InvalidInputError, NotFoundError
from ..exactly_once import delete_exactly_once, write_exactly_once
from ..holder import AsyncHolder, HolderKind
from ..identifiers import content_id
from ..operations import AsyncOperationClient
from ..pagination import AsyncListing

__all__ = ["AsyncLabels", "LabelSort", "Prefix"]

Prefix = Literal["global", "my", "team", "system"]
LabelSort = Literal["name", "-name", "id", "-id", "created-date", "-created-date"]


class AsyncLabels:
    """Labels of the site's pages, blog posts and attachments, as ``confluence.labels``.

    Confluence stores labels in lower case.

    Example:
        >>> page = confluence.pages.create(space="DOCS", title="Grill plan")
        >>> sorted(label.name for label in confluence.labels.add(page.id, "Summer", "food"))
        ['food', 'summer']
    """

    def __init__(self, raw: AsyncOperationClient) -> None:
        self._raw = raw

    def list(
        self,
        page_id: Identifier,
        *,
        prefix: Prefix | None = None,
        sort: LabelSort | None = None,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> AsyncListing[v2.Label]:
        """Return all labels of a page, blog post or attachment, across result pages.

        Args:
            page_id: Id or address of the page or blog post, or id of an attachment.
            prefix: Only those with this prefix; those that users add are ``global``.
            sort: Order, e.g. ``"name"``; a ``-`` reverses it.
            page_size: Labels per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Routes: ``GET /wiki/api/v2/pages/{id}/labels``, then ``…/blogposts/{id}/labels``; for an
        attachment ``…/attachments/{id}/labels``.
        Scope: ``read:page:confluence``; for an attachment ``read:attachment:confluence``.
        """
        holder = AsyncHolder(self._raw, page_id, takes_attachments=True)
        order = to_enum_or_unset(v2.LabelSortOrder, sort, "sort")

        async def fetch(after: str | None) -> ResultPage[v2.Label]:
            async def ask(kind: HolderKind, id: str) -> ResultPage[v2.Label]:
                limit, start = page_size, after or UNSET
                if kind == "page":
                    to_enum = to_enum_or_unset(v2.GetPageLabelsPrefix, prefix, "prefix")
                    return by_cursor(
                        await v2_api.label.get_page_labels.asyncio(
                            id,
                            client=self._raw,
                            prefix=to_enum,
                            sort=order,
                            limit=limit,
                            cursor=start,
                        )
                    )
                if kind == "blogpost":
                    of_post = to_enum_or_unset(v2.GetBlogPostLabelsPrefix, prefix, "prefix")
                    return by_cursor(
                        await v2_api.label.get_blog_post_labels.asyncio(
                            id,
                            client=self._raw,
                            prefix=of_post,
                            sort=order,
                            limit=limit,
                            cursor=start,
                        )
                    )
                of_file = to_enum_or_unset(v2.GetAttachmentLabelsPrefix, prefix, "prefix")
                return by_cursor(
                    await v2_api.label.get_attachment_labels.asyncio(
                        id,
                        client=self._raw,
                        prefix=of_file,
                        sort=order,
                        limit=limit,
                        cursor=start,
                    )
                )

            return await holder.ask(ask)

        return AsyncListing(fetch, cursor=cursor)

    async def add(self, page_id: Identifier, *names: str) -> builtins.list[v1.Label]:
        """Add labels to a page; those that it already has are kept.

        Args:
            page_id: Id or address of the page or blog post, or id of an attachment.
            names: One or more names, without blanks and commas.

        Returns:
            All labels of the page.

        Raises:
            InvalidInputError: Confluence would refuse a name, or split it into several labels.
            NotFoundError: No such page, or the account may not see it.
            AmbiguousWriteError: The response was lost, and the labels are not all there.

        Routes: ``POST /wiki/rest/api/content/{id}/label`` (v1; v2 writes no labels); after a lost
        response that of `list`.
        Scopes: ``write:confluence-content``, or granular ``read:label:confluence`` and
        ``write:label:confluence``.
        """
        if not names:
            raise InvalidInputError("pass at least one label to add")
        body = [v1.LabelCreate(prefix="global", name=validate_label(name)) for name in names]
        page_id = await content_id(self._raw, page_id, "page")

        wanted = {label.name.lower() for label in body}

        async def write(raw: AsyncOperationClient) -> builtins.list[v1.Label]:
            response = await v1_api.content_labels.add_labels_to_content.asyncio(
                page_id, client=raw, body=body
            )
            with reading("the list of labels"):
                if not wanted <= {label.name for label in response.results}:
                    raise TypeError("labels that were added are not among them")
                return response.results

        async def verify(_: Expected) -> Observation[builtins.list[v1.Label]]:
            now = [_as_added(label) async for label in self.list(page_id)]
            if wanted <= {label.name for label in now}:
                return Observation("applied", now)
            return Observation("absent")

        return await write_exactly_once(self._raw, "labels.add", write, verify)

    async def remove(self, page_id: Identifier, name: str) -> None:
        """Remove a label from a page.

        Args:
            page_id: Id or address of the page or blog post, or id of an attachment.
            name: The label, ignoring case.

        Raises:
            NotFoundError: The page has no such label, there is no such page, or the account may
                not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it is removed.

        Routes: ``DELETE /wiki/rest/api/content/{id}/label?name=`` (v1); after a lost response that
        of `list`.
        Scopes: ``write:confluence-content``, or granular ``write:label:confluence``; after a lost
        response also ``read:page:confluence`` or, of an attachment, ``read:attachment:confluence``.
        """
        name = validate_text(name, "name").strip().lower()
        if not name:
            raise InvalidInputError("pass the label to remove")
        page_id = await content_id(self._raw, page_id, "page")

        async def send(raw: AsyncOperationClient) -> None:
            removal = v1_api.content_labels.remove_label_from_content_using_query_parameter
            await removal.asyncio(page_id, client=raw, name=name)

        async def is_gone() -> bool:
            return name not in {label.name async for label in self.list(page_id)}

        await delete_exactly_once(self._raw, "labels.remove", send, is_gone, guard=Guard.STATE)

    async def add_many(
        self, ids: Iterable[Identifier], *names: str, at_once: int = 4
    ) -> builtins.list[ItemResult]:
        """Add labels to many pages, a few at a time; one that fails does not stop the others.

        A rate limit applies to all of them.

        Args:
            ids: Ids or addresses of the pages and blog posts, each once.
            names: One or more names, without blanks and commas.
            at_once: Concurrent requests, 1 to 32.

        Returns:
            For each id, in the same order, its ``id`` as given, and its ``error`` or ``None``.

        Raises:
            InvalidInputError: Confluence would refuse a name, or one of the ids is invalid or an
                address of another site; nothing was sent.

        Route: ``POST /wiki/rest/api/content/{id}/label`` (v1; v2 writes no labels), for each.
        Scopes: ``write:confluence-content``, or granular ``read:label:confluence`` and
        ``write:label:confluence``.
        """
        if not names:
            raise InvalidInputError("pass at least one label to add")
        for name in names:
            validate_label(name)

        async def add(id: Identifier) -> None:
            await self.add(id, *names)

        return await async_of_each(await self._validate_ids(ids), add, at_once=at_once)

    async def remove_many(
        self, ids: Iterable[Identifier], *names: str, at_once: int = 4
    ) -> builtins.list[ItemResult]:
        """Remove labels from many pages, a few at a time; one that fails does not stop the others.

        A page that lacks one of the labels is not an error.

        Args:
            ids: Ids or addresses of the pages and blog posts, each once.
            names: One or more labels, ignoring case.
            at_once: Concurrent requests, 1 to 32.

        Returns:
            For each id, in the same order, its ``id`` as given, and its ``error`` or ``None``.

        Raises:
            InvalidInputError: No name, or one of the ids is invalid or an address of another site;
                nothing was sent.

        Routes: ``DELETE /wiki/rest/api/content/{id}/label?name=`` (v1), for each; after a lost
        response, and where a label was not there, that of `list`.
        Scopes: ``write:confluence-content``, or granular ``write:label:confluence``; and
        ``read:page:confluence``, of an attachment ``read:attachment:confluence``.
        """
        if not names or not all(validate_text(name, "name").strip() for name in names):
            raise InvalidInputError("pass at least one label to remove")

        async def remove(id: Identifier) -> None:
            for name in names:
                try:
                    await self.remove(id, name)
                except NotFoundError:
                    # No such label, or no such page: only the latter is an error.
                    await self.list(id).first()

        return await async_of_each(await self._validate_ids(ids), remove, at_once=at_once)

    async def _validate_ids(self, ids: Iterable[Identifier]) -> builtins.list[Identifier]:
        """Return the ids; refuse all of them before anything is sent if one is invalid."""
        given = validate_items(ids, "ids")
        for id in given:
            await content_id(self._raw, id, "page")
        return given


def _as_added(label: v2.Label) -> v1.Label:
    """Return a label of v2 in the form of v1."""
    return v1.Label(prefix=label.prefix, name=label.name, id=label.id, label=label.name)
