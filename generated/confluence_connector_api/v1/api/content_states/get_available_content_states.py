# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.available_content_states import AvailableContentStates

OPERATION = Operation(
    id="getAvailableContentStates",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content/{id}/state/available",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("write:content:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(id: int | str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/state/available"}
    return arguments


def _parse(response: httpx.Response) -> AvailableContentStates:
    from ... import models

    return models.AvailableContentStates.from_dict(json_object(response))


def sync_detailed(id: int | str, *, client: Client) -> Response[AvailableContentStates]:
    """GET /wiki/rest/api/content/{id}/state/available

    Classic scopes: write:confluence-content
    Granular scopes: write:content:confluence
    """
    response = client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client) -> AvailableContentStates:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient
) -> Response[AvailableContentStates]:
    """GET /wiki/rest/api/content/{id}/state/available

    Classic scopes: write:confluence-content
    Granular scopes: write:content:confluence
    """
    response = await client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


async def asyncio(id: int | str, *, client: AsyncClient) -> AvailableContentStates:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client)).parsed
