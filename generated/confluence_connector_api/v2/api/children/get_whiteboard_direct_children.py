# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_sort_order import ContentSortOrder
    from ...models.multi_entity_result_children_response import MultiEntityResultChildrenResponse

OPERATION = Operation(
    id="getWhiteboardDirectChildren",
    api="v2",
    method="GET",
    path="/wiki/api/v2/whiteboards/{id}/direct-children",
    granular_scopes=("read:hierarchical-content:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(
    id: int | str,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ContentSortOrder | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/whiteboards/{segment(id)}/direct-children"
    }
    arguments["params"] = given({"cursor": cursor, "limit": limit, "sort": sort})
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultChildrenResponse:
    from ... import models

    return models.MultiEntityResultChildrenResponse.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ContentSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultChildrenResponse]:
    """GET /wiki/api/v2/whiteboards/{id}/direct-children

    Granular scopes: read:hierarchical-content:confluence
    """
    response = client.send(OPERATION, _request(id=id, cursor=cursor, limit=limit, sort=sort))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ContentSortOrder | Unset = UNSET,
) -> MultiEntityResultChildrenResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, cursor=cursor, limit=limit, sort=sort).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ContentSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultChildrenResponse]:
    """GET /wiki/api/v2/whiteboards/{id}/direct-children

    Granular scopes: read:hierarchical-content:confluence
    """
    response = await client.send(OPERATION, _request(id=id, cursor=cursor, limit=limit, sort=sort))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ContentSortOrder | Unset = UNSET,
) -> MultiEntityResultChildrenResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(id=id, client=client, cursor=cursor, limit=limit, sort=sort)
    ).parsed
