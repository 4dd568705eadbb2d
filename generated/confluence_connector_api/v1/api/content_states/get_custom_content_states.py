# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_list

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_state import ContentState

OPERATION = Operation(
    id="getCustomContentStates",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content-states",
    granular_scopes=("read:user.property:confluence", "read:user.property:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request() -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/content-states"}
    return arguments


def _parse(response: httpx.Response) -> list[ContentState]:
    from ... import models

    return [
        (models.ContentState.from_dict(item) if isinstance(item, dict) else item)
        for item in json_list(response)
    ]


def sync_detailed(*, client: Client) -> Response[list[ContentState]]:
    """GET /wiki/rest/api/content-states

    Granular scopes: read:user.property:confluence, read:user.property:confluence
    """
    response = client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client) -> list[ContentState]:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[list[ContentState]]:
    """GET /wiki/rest/api/content-states

    Granular scopes: read:user.property:confluence, read:user.property:confluence
    """
    response = await client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient) -> list[ContentState]:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client)).parsed
