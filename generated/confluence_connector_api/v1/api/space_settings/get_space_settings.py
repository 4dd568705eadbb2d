# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.space_settings import SpaceSettings

OPERATION = Operation(
    id="getSpaceSettings",
    api="v1",
    method="GET",
    path="/wiki/rest/api/space/{spaceKey}/settings",
    classic_scopes=("read:confluence-space.summary",),
    granular_scopes=("read:space.setting:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(space_key: str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}/settings"}
    return arguments


def _parse(response: httpx.Response) -> SpaceSettings:
    from ... import models

    return models.SpaceSettings.from_dict(json_object(response))


def sync_detailed(space_key: str, *, client: Client) -> Response[SpaceSettings]:
    """GET /wiki/rest/api/space/{spaceKey}/settings

    Classic scopes: read:confluence-space.summary
    Granular scopes: read:space.setting:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, *, client: Client) -> SpaceSettings:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client).parsed


async def asyncio_detailed(space_key: str, *, client: AsyncClient) -> Response[SpaceSettings]:
    """GET /wiki/rest/api/space/{spaceKey}/settings

    Classic scopes: read:confluence-space.summary
    Granular scopes: read:space.setting:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


async def asyncio(space_key: str, *, client: AsyncClient) -> SpaceSettings:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_key=space_key, client=client)).parsed
