# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_state_settings import ContentStateSettings

OPERATION = Operation(
    id="getContentStateSettings",
    api="v1",
    method="GET",
    path="/wiki/rest/api/space/{spaceKey}/state/settings",
    classic_scopes=("read:confluence-space.summary",),
    granular_scopes=("read:space.setting:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(space_key: str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/space/{segment(space_key)}/state/settings"
    }
    return arguments


def _parse(response: httpx.Response) -> ContentStateSettings:
    from ... import models

    return models.ContentStateSettings.from_dict(json_object(response))


def sync_detailed(space_key: str, *, client: Client) -> Response[ContentStateSettings]:
    """GET /wiki/rest/api/space/{spaceKey}/state/settings

    Classic scopes: read:confluence-space.summary
    Granular scopes: read:space.setting:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, *, client: Client) -> ContentStateSettings:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client).parsed


async def asyncio_detailed(
    space_key: str, *, client: AsyncClient
) -> Response[ContentStateSettings]:
    """GET /wiki/rest/api/space/{spaceKey}/state/settings

    Classic scopes: read:confluence-space.summary
    Granular scopes: read:space.setting:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


async def asyncio(space_key: str, *, client: AsyncClient) -> ContentStateSettings:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_key=space_key, client=client)).parsed
