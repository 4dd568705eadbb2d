# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.long_task_status_array import LongTaskStatusArray

OPERATION = Operation(
    id="getTasks",
    api="v1",
    method="GET",
    path="/wiki/rest/api/longtask",
    granular_scopes=("read:content.metadata:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(
    *, key: str | Unset = UNSET, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/longtask"}
    arguments["params"] = given({"key": key, "limit": limit, "start": start})
    return arguments


def _parse(response: httpx.Response) -> LongTaskStatusArray:
    from ... import models

    return models.LongTaskStatusArray.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[LongTaskStatusArray]:
    """GET /wiki/rest/api/longtask

    Granular scopes: read:content.metadata:confluence
    """
    response = client.send(OPERATION, _request(key=key, limit=limit, start=start))
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> LongTaskStatusArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, key=key, limit=limit, start=start).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[LongTaskStatusArray]:
    """GET /wiki/rest/api/longtask

    Granular scopes: read:content.metadata:confluence
    """
    response = await client.send(OPERATION, _request(key=key, limit=limit, start=start))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> LongTaskStatusArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, key=key, limit=limit, start=start)).parsed
