# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_property_sort_order import ContentPropertySortOrder
    from ...models.multi_entity_result_content_property import MultiEntityResultContentProperty

OPERATION = Operation(
    id="getAttachmentContentProperties",
    api="v2",
    method="GET",
    path="/wiki/api/v2/attachments/{attachment-id}/properties",
    granular_scopes=("read:attachment:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    attachment_id: int | str,
    *,
    cursor: str | Unset = UNSET,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ContentPropertySortOrder | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/attachments/{segment(attachment_id)}/properties"
    }
    arguments["params"] = given({"cursor": cursor, "key": key, "limit": limit, "sort": sort})
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultContentProperty:
    from ... import models

    return models.MultiEntityResultContentProperty.from_dict(json_object(response))


def sync_detailed(
    attachment_id: int | str,
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ContentPropertySortOrder | Unset = UNSET,
) -> Response[MultiEntityResultContentProperty]:
    """GET /wiki/api/v2/attachments/{attachment-id}/properties

    Granular scopes: read:attachment:confluence
    """
    response = client.send(
        OPERATION,
        _request(attachment_id=attachment_id, cursor=cursor, key=key, limit=limit, sort=sort),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    attachment_id: int | str,
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ContentPropertySortOrder | Unset = UNSET,
) -> MultiEntityResultContentProperty:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        attachment_id=attachment_id, client=client, cursor=cursor, key=key, limit=limit, sort=sort
    ).parsed


async def asyncio_detailed(
    attachment_id: int | str,
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ContentPropertySortOrder | Unset = UNSET,
) -> Response[MultiEntityResultContentProperty]:
    """GET /wiki/api/v2/attachments/{attachment-id}/properties

    Granular scopes: read:attachment:confluence
    """
    response = await client.send(
        OPERATION,
        _request(attachment_id=attachment_id, cursor=cursor, key=key, limit=limit, sort=sort),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    attachment_id: int | str,
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ContentPropertySortOrder | Unset = UNSET,
) -> MultiEntityResultContentProperty:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            attachment_id=attachment_id,
            client=client,
            cursor=cursor,
            key=key,
            limit=limit,
            sort=sort,
        )
    ).parsed
