# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.watch_array import WatchArray

OPERATION = Operation(
    id="getWatchesForPage",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content/{id}/notification/child-created",
    classic_scopes=("read:confluence-content.summary",),
    granular_scopes=("read:user:confluence", "read:watcher:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(
    id: int | str, *, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/notification/child-created"
    }
    arguments["params"] = given({"limit": limit, "start": start})
    return arguments


def _parse(response: httpx.Response) -> WatchArray:
    from ... import models

    return models.WatchArray.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> Response[WatchArray]:
    """GET /wiki/rest/api/content/{id}/notification/child-created

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:user:confluence, read:watcher:confluence
    """
    response = client.send(OPERATION, _request(id=id, limit=limit, start=start))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> WatchArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, limit=limit, start=start).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> Response[WatchArray]:
    """GET /wiki/rest/api/content/{id}/notification/child-created

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:user:confluence, read:watcher:confluence
    """
    response = await client.send(OPERATION, _request(id=id, limit=limit, start=start))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> WatchArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, limit=limit, start=start)).parsed
