# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.space_settings import SpaceSettings
    from ...models.space_settings_update import SpaceSettingsUpdate

OPERATION = Operation(
    id="updateSpaceSettings",
    api="v1",
    method="PUT",
    path="/wiki/rest/api/space/{spaceKey}/settings",
    classic_scopes=("write:confluence-space",),
    granular_scopes=("read:space.setting:confluence", "write:space.setting:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(space_key: str, *, body: SpaceSettingsUpdate) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}/settings"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> SpaceSettings:
    from ... import models

    return models.SpaceSettings.from_dict(json_object(response))


def sync_detailed(
    space_key: str, *, client: Client, body: SpaceSettingsUpdate
) -> Response[SpaceSettings]:
    """PUT /wiki/rest/api/space/{spaceKey}/settings

    Classic scopes: write:confluence-space
    Granular scopes: read:space.setting:confluence, write:space.setting:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key, body=body))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, *, client: Client, body: SpaceSettingsUpdate) -> SpaceSettings:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client, body=body).parsed


async def asyncio_detailed(
    space_key: str, *, client: AsyncClient, body: SpaceSettingsUpdate
) -> Response[SpaceSettings]:
    """PUT /wiki/rest/api/space/{spaceKey}/settings

    Classic scopes: write:confluence-space
    Granular scopes: read:space.setting:confluence, write:space.setting:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_key: str, *, client: AsyncClient, body: SpaceSettingsUpdate
) -> SpaceSettings:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_key=space_key, client=client, body=body)).parsed
