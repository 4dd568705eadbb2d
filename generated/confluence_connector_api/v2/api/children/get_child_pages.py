# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.child_page_sort_order import ChildPageSortOrder
    from ...models.multi_entity_result_child_page import MultiEntityResultChildPage

OPERATION = Operation(
    id="getChildPages",
    api="v2",
    method="GET",
    path="/wiki/api/v2/pages/{id}/children",
    granular_scopes=("read:page:confluence",),
    deprecated=True,
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(
    id: int | str,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ChildPageSortOrder | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/pages/{segment(id)}/children"}
    arguments["params"] = given({"cursor": cursor, "limit": limit, "sort": sort})
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultChildPage:
    from ... import models

    return models.MultiEntityResultChildPage.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ChildPageSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultChildPage]:
    """GET /wiki/api/v2/pages/{id}/children

    Deprecated by the vendor.
    Granular scopes: read:page:confluence
    """
    response = client.send(OPERATION, _request(id=id, cursor=cursor, limit=limit, sort=sort))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ChildPageSortOrder | Unset = UNSET,
) -> MultiEntityResultChildPage:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, cursor=cursor, limit=limit, sort=sort).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ChildPageSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultChildPage]:
    """GET /wiki/api/v2/pages/{id}/children

    Deprecated by the vendor.
    Granular scopes: read:page:confluence
    """
    response = await client.send(OPERATION, _request(id=id, cursor=cursor, limit=limit, sort=sort))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: ChildPageSortOrder | Unset = UNSET,
) -> MultiEntityResultChildPage:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(id=id, client=client, cursor=cursor, limit=limit, sort=sort)
    ).parsed
