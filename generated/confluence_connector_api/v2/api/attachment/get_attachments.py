# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.attachment_sort_order import AttachmentSortOrder
    from ...models.get_attachments_status_item import GetAttachmentsStatusItem
    from ...models.multi_entity_result_attachment import MultiEntityResultAttachment

OPERATION = Operation(
    id="getAttachments",
    api="v2",
    method="GET",
    path="/wiki/api/v2/attachments",
    granular_scopes=("read:attachment:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(
    *,
    cursor: str | Unset = UNSET,
    filename: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    media_type: str | Unset = UNSET,
    sort: AttachmentSortOrder | Unset = UNSET,
    status: list[GetAttachmentsStatusItem] | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/attachments"}
    arguments["params"] = given(
        {
            "cursor": cursor,
            "filename": filename,
            "limit": limit,
            "mediaType": media_type,
            "sort": sort,
            "status": status,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultAttachment:
    from ... import models

    return models.MultiEntityResultAttachment.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    filename: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    media_type: str | Unset = UNSET,
    sort: AttachmentSortOrder | Unset = UNSET,
    status: list[GetAttachmentsStatusItem] | Unset = UNSET,
) -> Response[MultiEntityResultAttachment]:
    """GET /wiki/api/v2/attachments

    Granular scopes: read:attachment:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            cursor=cursor,
            filename=filename,
            limit=limit,
            media_type=media_type,
            sort=sort,
            status=status,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    filename: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    media_type: str | Unset = UNSET,
    sort: AttachmentSortOrder | Unset = UNSET,
    status: list[GetAttachmentsStatusItem] | Unset = UNSET,
) -> MultiEntityResultAttachment:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
        cursor=cursor,
        filename=filename,
        limit=limit,
        media_type=media_type,
        sort=sort,
        status=status,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    filename: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    media_type: str | Unset = UNSET,
    sort: AttachmentSortOrder | Unset = UNSET,
    status: list[GetAttachmentsStatusItem] | Unset = UNSET,
) -> Response[MultiEntityResultAttachment]:
    """GET /wiki/api/v2/attachments

    Granular scopes: read:attachment:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            cursor=cursor,
            filename=filename,
            limit=limit,
            media_type=media_type,
            sort=sort,
            status=status,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    filename: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    media_type: str | Unset = UNSET,
    sort: AttachmentSortOrder | Unset = UNSET,
    status: list[GetAttachmentsStatusItem] | Unset = UNSET,
) -> MultiEntityResultAttachment:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
            cursor=cursor,
            filename=filename,
            limit=limit,
            media_type=media_type,
            sort=sort,
            status=status,
        )
    ).parsed
