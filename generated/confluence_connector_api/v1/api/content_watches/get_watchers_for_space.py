# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.space_watch_array import SpaceWatchArray

OPERATION = Operation(
    id="getWatchersForSpace",
    api="v1",
    method="GET",
    path="/wiki/rest/api/space/{spaceKey}/watch",
    granular_scopes=("read:user:confluence", "read:watcher:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 404),
)


def _request(
    space_key: str, *, limit: str | Unset = UNSET, start: str | Unset = UNSET
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}/watch"}
    arguments["params"] = given({"limit": limit, "start": start})
    return arguments


def _parse(response: httpx.Response) -> SpaceWatchArray:
    from ... import models

    return models.SpaceWatchArray.from_dict(json_object(response))


def sync_detailed(
    space_key: str, *, client: Client, limit: str | Unset = UNSET, start: str | Unset = UNSET
) -> Response[SpaceWatchArray]:
    """GET /wiki/rest/api/space/{spaceKey}/watch

    Granular scopes: read:user:confluence, read:watcher:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key, limit=limit, start=start))
    return client.read(OPERATION, response, _parse)


def sync(
    space_key: str, *, client: Client, limit: str | Unset = UNSET, start: str | Unset = UNSET
) -> SpaceWatchArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client, limit=limit, start=start).parsed


async def asyncio_detailed(
    space_key: str, *, client: AsyncClient, limit: str | Unset = UNSET, start: str | Unset = UNSET
) -> Response[SpaceWatchArray]:
    """GET /wiki/rest/api/space/{spaceKey}/watch

    Granular scopes: read:user:confluence, read:watcher:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key, limit=limit, start=start))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_key: str, *, client: AsyncClient, limit: str | Unset = UNSET, start: str | Unset = UNSET
) -> SpaceWatchArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(space_key=space_key, client=client, limit=limit, start=start)
    ).parsed
