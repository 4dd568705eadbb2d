# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.multi_entity_result_data_policy_space import MultiEntityResultDataPolicySpace
    from ...models.space_sort_order import SpaceSortOrder

OPERATION = Operation(
    id="getDataPolicySpaces",
    api="v2",
    method="GET",
    path="/wiki/api/v2/data-policies/spaces",
    granular_scopes=("read:space:confluence",),
    experimental=True,
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(
    *,
    cursor: str | Unset = UNSET,
    ids: list[int | str] | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: SpaceSortOrder | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/data-policies/spaces"}
    arguments["params"] = given(
        {"cursor": cursor, "ids": ids, "keys": keys, "limit": limit, "sort": sort}
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultDataPolicySpace:
    from ... import models

    return models.MultiEntityResultDataPolicySpace.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    ids: list[int | str] | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: SpaceSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultDataPolicySpace]:
    """GET /wiki/api/v2/data-policies/spaces

    Experimental: the vendor may change it without notice.
    Granular scopes: read:space:confluence
    """
    response = client.send(
        OPERATION, _request(cursor=cursor, ids=ids, keys=keys, limit=limit, sort=sort)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    ids: list[int | str] | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: SpaceSortOrder | Unset = UNSET,
) -> MultiEntityResultDataPolicySpace:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client, cursor=cursor, ids=ids, keys=keys, limit=limit, sort=sort
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    ids: list[int | str] | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: SpaceSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultDataPolicySpace]:
    """GET /wiki/api/v2/data-policies/spaces

    Experimental: the vendor may change it without notice.
    Granular scopes: read:space:confluence
    """
    response = await client.send(
        OPERATION, _request(cursor=cursor, ids=ids, keys=keys, limit=limit, sort=sort)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    ids: list[int | str] | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: SpaceSortOrder | Unset = UNSET,
) -> MultiEntityResultDataPolicySpace:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client, cursor=cursor, ids=ids, keys=keys, limit=limit, sort=sort
        )
    ).parsed
