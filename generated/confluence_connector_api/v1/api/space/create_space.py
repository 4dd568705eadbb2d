# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.space import Space
    from ...models.space_create import SpaceCreate

OPERATION = Operation(
    id="createSpace",
    api="v1",
    method="POST",
    path="/wiki/rest/api/space",
    classic_scopes=("write:confluence-space",),
    granular_scopes=(
        "read:space-details:confluence",
        "write:space.permission:confluence",
        "write:space:confluence",
    ),
    success_statuses=(200,),
    error_statuses=(400, 401, 403),
)


def _request(*, body: SpaceCreate) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/space"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> Space:
    from ... import models

    return models.Space.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: SpaceCreate) -> Response[Space]:
    """POST /wiki/rest/api/space

    Classic scopes: write:confluence-space
    Granular scopes: read:space-details:confluence, write:space.permission:confluence, write:space:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: SpaceCreate) -> Space:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: AsyncClient, body: SpaceCreate) -> Response[Space]:
    """POST /wiki/rest/api/space

    Classic scopes: write:confluence-space
    Granular scopes: read:space-details:confluence, write:space.permission:confluence, write:space:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: SpaceCreate) -> Space:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
