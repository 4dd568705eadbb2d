# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.group_array_with_links import GroupArrayWithLinks

OPERATION = Operation(
    id="searchGroups",
    api="v1",
    method="GET",
    path="/wiki/rest/api/group/picker",
    classic_scopes=("read:confluence-groups",),
    granular_scopes=("read:group:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(
    *,
    limit: int | Unset = UNSET,
    query: str,
    should_return_total_size: bool | Unset = UNSET,
    start: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/group/picker"}
    arguments["params"] = given(
        {
            "limit": limit,
            "query": query,
            "shouldReturnTotalSize": should_return_total_size,
            "start": start,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> GroupArrayWithLinks:
    from ... import models

    return models.GroupArrayWithLinks.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    query: str,
    should_return_total_size: bool | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[GroupArrayWithLinks]:
    """GET /wiki/rest/api/group/picker

    Classic scopes: read:confluence-groups
    Granular scopes: read:group:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            limit=limit, query=query, should_return_total_size=should_return_total_size, start=start
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    query: str,
    should_return_total_size: bool | Unset = UNSET,
    start: int | Unset = UNSET,
) -> GroupArrayWithLinks:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
        limit=limit,
        query=query,
        should_return_total_size=should_return_total_size,
        start=start,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    query: str,
    should_return_total_size: bool | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[GroupArrayWithLinks]:
    """GET /wiki/rest/api/group/picker

    Classic scopes: read:confluence-groups
    Granular scopes: read:group:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            limit=limit, query=query, should_return_total_size=should_return_total_size, start=start
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    query: str,
    should_return_total_size: bool | Unset = UNSET,
    start: int | Unset = UNSET,
) -> GroupArrayWithLinks:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            query=query,
            should_return_total_size=should_return_total_size,
            start=start,
        )
    ).parsed
