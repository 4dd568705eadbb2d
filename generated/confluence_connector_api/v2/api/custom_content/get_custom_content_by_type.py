# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.custom_content_body_representation import CustomContentBodyRepresentation
    from ...models.custom_content_sort_order import CustomContentSortOrder
    from ...models.multi_entity_result_custom_content import MultiEntityResultCustomContent

OPERATION = Operation(
    id="getCustomContentByType",
    api="v2",
    method="GET",
    path="/wiki/api/v2/custom-content",
    granular_scopes=("read:custom-content:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    *,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CustomContentSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    type_: str,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/custom-content"}
    arguments["params"] = given(
        {
            "body-format": body_format,
            "cursor": cursor,
            "id": id,
            "limit": limit,
            "sort": sort,
            "space-id": space_id,
            "type": type_,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultCustomContent:
    from ... import models

    return models.MultiEntityResultCustomContent.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CustomContentSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    type_: str,
) -> Response[MultiEntityResultCustomContent]:
    """GET /wiki/api/v2/custom-content

    Granular scopes: read:custom-content:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            body_format=body_format,
            cursor=cursor,
            id=id,
            limit=limit,
            sort=sort,
            space_id=space_id,
            type_=type_,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CustomContentSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    type_: str,
) -> MultiEntityResultCustomContent:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
        body_format=body_format,
        cursor=cursor,
        id=id,
        limit=limit,
        sort=sort,
        space_id=space_id,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CustomContentSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    type_: str,
) -> Response[MultiEntityResultCustomContent]:
    """GET /wiki/api/v2/custom-content

    Granular scopes: read:custom-content:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            body_format=body_format,
            cursor=cursor,
            id=id,
            limit=limit,
            sort=sort,
            space_id=space_id,
            type_=type_,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CustomContentSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    type_: str,
) -> MultiEntityResultCustomContent:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
            body_format=body_format,
            cursor=cursor,
            id=id,
            limit=limit,
            sort=sort,
            space_id=space_id,
            type_=type_,
        )
    ).parsed
