# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_list, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_state import ContentState

OPERATION = Operation(
    id="getSpaceContentStates",
    api="v1",
    method="GET",
    path="/wiki/rest/api/space/{spaceKey}/state",
    classic_scopes=("read:confluence-space.summary",),
    granular_scopes=("read:space.setting:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(space_key: str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}/state"}
    return arguments


def _parse(response: httpx.Response) -> list[ContentState]:
    from ... import models

    return [
        (models.ContentState.from_dict(item) if isinstance(item, dict) else item)
        for item in json_list(response)
    ]


def sync_detailed(space_key: str, *, client: Client) -> Response[list[ContentState]]:
    """GET /wiki/rest/api/space/{spaceKey}/state

    Classic scopes: read:confluence-space.summary
    Granular scopes: read:space.setting:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, *, client: Client) -> list[ContentState]:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client).parsed


async def asyncio_detailed(space_key: str, *, client: AsyncClient) -> Response[list[ContentState]]:
    """GET /wiki/rest/api/space/{spaceKey}/state

    Classic scopes: read:confluence-space.summary
    Granular scopes: read:space.setting:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


async def asyncio(space_key: str, *, client: AsyncClient) -> list[ContentState]:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_key=space_key, client=client)).parsed
