# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.custom_content_body_representation import CustomContentBodyRepresentation
    from ...models.custom_content_sort_order import CustomContentSortOrder
    from ...models.multi_entity_result_custom_content import MultiEntityResultCustomContent

OPERATION = Operation(
    id="getCustomContentByTypeInBlogPost",
    api="v2",
    method="GET",
    path="/wiki/api/v2/blogposts/{id}/custom-content",
    granular_scopes=("read:custom-content:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str,
    *,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CustomContentSortOrder | Unset = UNSET,
    type_: str,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/blogposts/{segment(id)}/custom-content"}
    arguments["params"] = given(
        {"body-format": body_format, "cursor": cursor, "limit": limit, "sort": sort, "type": type_}
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultCustomContent:
    from ... import models

    return models.MultiEntityResultCustomContent.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CustomContentSortOrder | Unset = UNSET,
    type_: str,
) -> Response[MultiEntityResultCustomContent]:
    """GET /wiki/api/v2/blogposts/{id}/custom-content

    Granular scopes: read:custom-content:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            id=id, body_format=body_format, cursor=cursor, limit=limit, sort=sort, type_=type_
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CustomContentSortOrder | Unset = UNSET,
    type_: str,
) -> MultiEntityResultCustomContent:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id,
        client=client,
        body_format=body_format,
        cursor=cursor,
        limit=limit,
        sort=sort,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CustomContentSortOrder | Unset = UNSET,
    type_: str,
) -> Response[MultiEntityResultCustomContent]:
    """GET /wiki/api/v2/blogposts/{id}/custom-content

    Granular scopes: read:custom-content:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            id=id, body_format=body_format, cursor=cursor, limit=limit, sort=sort, type_=type_
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CustomContentSortOrder | Unset = UNSET,
    type_: str,
) -> MultiEntityResultCustomContent:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body_format=body_format,
            cursor=cursor,
            limit=limit,
            sort=sort,
            type_=type_,
        )
    ).parsed
