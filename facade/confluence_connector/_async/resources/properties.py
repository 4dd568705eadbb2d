"""Content properties: JSON values by key, each with its own version number."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from http import HTTPStatus

from confluence_connector_api.types import UNSET
from confluence_connector_api.v2 import api as v2_api
from confluence_connector_api.v2 import models as v2

from ..._error_mapping.unexpected import reading, require_id, require_type, required
from ..._exactly_once import Expected, Guard, Observation
from ..._pagination import ResultPage, by_cursor
from ..._redaction import quoted
from ..._validation import Identifier, validate_text
from ...errors import ApiError, InvalidInputError, NotFoundError
from ..exactly_once import delete_exactly_once, write_exactly_once
from ..holder import AsyncHolder, HolderKind
from ..operations import AsyncOperationClient
from ..pagination import AsyncListing

__all__ = ["AsyncProperties"]

_NOUNS: dict[HolderKind, str] = {
    "page": "page",
    "blogpost": "blog post",
    "attachment": "attachment",
}


class AsyncProperties:
    """Properties of the site's pages, blog posts and attachments: ``confluence.properties``.

    Setting a property does not change the page's version.

    Example:
        >>> page = confluence.pages.create(space="DOCS", title="Grill plan")
        >>> confluence.properties.set(page.id, "grill", {"ribs": 4}).version.number
        1
        >>> confluence.properties.get(page.id, "grill").value
        {'ribs': 4}
    """

    def __init__(self, raw: AsyncOperationClient) -> None:
        self._raw = raw

    def list(
        self,
        page_id: Identifier,
        *,
        key: str | None = None,
        page_size: int = 250,
        cursor: str | None = None,
    ) -> AsyncListing[v2.ContentProperty]:
        """Return all properties of a page, including Confluence's own, across result pages.

        Args:
            page_id: Id or address of the page or blog post, or id of an attachment.
            key: Only the one with this key.
            page_size: Properties per request, 1 to 250; not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such page, or the account may not see it.

        Routes: ``GET /wiki/api/v2/pages/{id}/properties``, then ``…/blogposts/…``; for an
        attachment ``…/attachments/…``.
        Scope: ``read:page:confluence``; for an attachment ``read:attachment:confluence``.
        """
        holder = self._holder(page_id)

        async def fetch(after: str | None) -> ResultPage[v2.ContentProperty]:
            return await self._result_page(holder, key, page_size, after)

        return AsyncListing(fetch, cursor=cursor)

    async def _result_page(
        self, holder: AsyncHolder, key: str | None, page_size: int, after: str | None
    ) -> ResultPage[v2.ContentProperty]:
        group = v2_api.content_properties

        async def ask(kind: HolderKind, id: str) -> ResultPage[v2.ContentProperty]:
            routes: dict[HolderKind, Callable[..., Awaitable[v2.MultiEntityResultContentProperty]]]
            routes = {
                "page": group.get_page_content_properties.asyncio,
                "blogpost": group.get_blogpost_content_properties.asyncio,
                "attachment": group.get_attachment_content_properties.asyncio,
            }
            response = await routes[kind](
                id,
                client=self._raw,
                key=UNSET if key is None else key,
                limit=page_size,
                cursor=after or UNSET,
            )
            return by_cursor(response)

        return await holder.ask(ask)

    async def get(self, page_id: Identifier, key: str) -> v2.ContentProperty:
        """Return one property; its ``value`` is JSON as Python objects.

        Args:
            page_id: Id or address of the page or blog post, or id of an attachment.
            key: The property's key.

        Raises:
            NotFoundError: The page has no such property, there is no such page, or the account
                may not see it.

        Routes: ``GET /wiki/api/v2/pages/{id}/properties?key=``, then ``…/blogposts/…``; for an
        attachment ``…/attachments/…``.
        Scope: ``read:page:confluence``; for an attachment ``read:attachment:confluence``.
        """
        return await self._get(self._holder(page_id), key)

    def _holder(self, page_id: Identifier) -> AsyncHolder:
        return AsyncHolder(self._raw, page_id, takes_attachments=True)

    async def _get(self, holder: AsyncHolder, key: str) -> v2.ContentProperty:
        found = await self._find(holder, key)
        if found is None:
            raise NotFoundError(
                status=404,
                is_response=False,
                method="GET",
                url=f"/wiki/api/v2/{holder.kind}s/{await holder.id()}/properties",
                operation=v2_api.content_properties.get_page_content_properties.OPERATION.id,
                message=f"the {_NOUNS[holder.kind or 'page']} has no property {key!r}",
            )
        return found

    async def set(self, page_id: Identifier, key: str, value: object) -> v2.ContentProperty:
        """Create or update a property; an equal value writes nothing.

        If someone else sets it at the same moment, this value overwrites theirs.

        Args:
            page_id: Id or address of the page or blog post, or id of an attachment.
            key: The property's key.
            value: Anything that JSON can represent.

        Returns:
            The current property.

        Raises:
            InvalidInputError: The value is not JSON, or the key is blank.
            NotFoundError: No such page, or the account may not see it.
            VersionConflictError: Others kept setting it at the same moments.
            AmbiguousWriteError: The response was lost and it is not known whether it was set.

        Routes: ``GET`` and ``POST /wiki/api/v2/pages/{id}/properties``,
        ``PUT /wiki/api/v2/pages/{id}/properties/{property-id}``; those of blog posts and
        attachments likewise.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``; for an attachment
        ``read:attachment:confluence`` and ``write:attachment:confluence``.
        """
        text = _json(value)
        holder = self._holder(page_id)
        try:
            return await self._set(holder, key, value, text)
        except ApiError as error:
            if error.status != HTTPStatus.CONFLICT:
                raise
            return await self._set(holder, key, value, text)

    async def delete(self, page_id: Identifier, key: str) -> None:
        """Delete a property.

        Args:
            page_id: Id or address of the page or blog post, or id of an attachment.
            key: The property's key.

        Raises:
            NotFoundError: The page has no such property, there is no such page, or the account
                may not see it.
            AmbiguousWriteError: The response was lost and it is not known whether it is gone.

        Routes: ``GET /wiki/api/v2/pages/{id}/properties?key=``,
        ``DELETE /wiki/api/v2/pages/{id}/properties/{property-id}``; those of blog posts and
        attachments likewise.
        Scopes: ``read:page:confluence`` and ``write:page:confluence``; for an attachment
        ``read:attachment:confluence`` and ``write:attachment:confluence``.
        """
        holder = self._holder(page_id)
        held = await self._get(holder, key)
        group = v2_api.content_properties

        async def delete(raw: AsyncOperationClient, kind: HolderKind, id: str) -> None:
            routes: dict[HolderKind, Callable[..., Awaitable[None]]] = {
                "page": group.delete_page_property_by_id.asyncio,
                "blogpost": group.delete_blogpost_property_by_id.asyncio,
                "attachment": group.delete_attachment_property_by_id.asyncio,
            }
            await routes[kind](id, held.id, client=raw)

        async def send(raw: AsyncOperationClient) -> None:
            await holder.ask(lambda kind, id: delete(raw, kind, id))

        async def is_gone() -> bool:
            now = await self._find(holder, key)
            return now is None or now.id != held.id  # it may have been created again

        await delete_exactly_once(self._raw, "properties.delete", send, is_gone, guard=Guard.FINAL)

    async def _find(self, holder: AsyncHolder, key: str) -> v2.ContentProperty | None:
        if not validate_text(key, "the key of a property").strip():
            raise InvalidInputError("a property needs a key")
        found = next(iter(await self._result_page(holder, key, 1, None)), None)
        if found is not None:
            with reading(f"property {key!r}"):
                require_id(found.id)
                require_type(found.version.number, int, "version")
        return found

    async def _set(
        self, holder: AsyncHolder, key: str, value: object, text: str
    ) -> v2.ContentProperty:
        held = await self._find(holder, key)
        if held is not None and _json(held.value) == text:
            return held

        async def verify(_: Expected) -> Observation[v2.ContentProperty]:
            now = await self._find(holder, key)
            if now is not None and _json(now.value) == text:
                return Observation("applied", now)
            if now is None:
                known = "the property was deleted meanwhile"
                return (
                    Observation("absent") if held is None else Observation("unclear", known=known)
                )
            if held is None or now.id != held.id:
                return Observation("unclear", known=_OTHER)
            ahead = now.version.number - held.version.number
            if ahead == 1:  # the version that this write should have created
                return Observation("other")
            return Observation("absent") if ahead <= 0 else Observation("unclear", known=_OTHER)

        async def write(raw: AsyncOperationClient) -> v2.ContentProperty:
            item = await self._write(raw, holder, held, key, value)
            with reading(f"property {key!r:.80}"):
                if item.key != key:
                    raise TypeError(f"its key is {quoted(item.key, 80)}")
                require_id(item.id)
                number = required(item.version.number, int, "version")
                if number != (1 if held is None else held.version.number + 1):
                    raise TypeError(f"it is at version {number}")
            return item

        guard = Guard.STATE if held is None else Guard.VERSION
        return await write_exactly_once(
            self._raw,
            "properties.set",
            write,
            verify,
            guard=guard,
            name_of=lambda item: ("property", item.id, item.version.number),
        )

    async def _write(
        self,
        raw: AsyncOperationClient,
        holder: AsyncHolder,
        held: v2.ContentProperty | None,
        key: str,
        value: object,
    ) -> v2.ContentProperty:
        async def write(kind: HolderKind, id: str) -> v2.ContentProperty:
            if held is None:
                body = v2.ContentPropertyCreateRequest(key=key, value=value)
                return await _create(kind)(id, client=raw, body=body)
            update = v2.ContentPropertyUpdateRequest(
                key=key,
                value=value,
                version=v2.ContentPropertyUpdateRequestVersion(number=held.version.number + 1),
            )
            return await _update(kind)(id, held.id, client=raw, body=update)

        return await holder.ask(write)


def _create(kind: HolderKind) -> Callable[..., Awaitable[v2.ContentProperty]]:
    group = v2_api.content_properties
    routes: dict[HolderKind, Callable[..., Awaitable[v2.ContentProperty]]] = {
        "page": group.create_page_property.asyncio,
        "blogpost": group.create_blogpost_property.asyncio,
        "attachment": group.create_attachment_property.asyncio,
    }
    return routes[kind]


def _update(kind: HolderKind) -> Callable[..., Awaitable[v2.ContentProperty]]:
    group = v2_api.content_properties
    routes: dict[HolderKind, Callable[..., Awaitable[v2.ContentProperty]]] = {
        "page": group.update_page_property_by_id.asyncio,
        "blogpost": group.update_blogpost_property_by_id.asyncio,
        "attachment": group.update_attachment_property_by_id.asyncio,
    }
    return routes[kind]


_OTHER = "it has another value, set by someone else before or after this one"


def _json(value: object) -> str:
    # As text, because in Python True == 1.
    try:
        return json.dumps(value, sort_keys=True, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidInputError(f"JSON cannot represent the value: {error}") from None
