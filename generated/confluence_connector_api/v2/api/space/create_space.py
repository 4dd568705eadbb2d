# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.space_bulk import SpaceBulk
    from ...models.space_create_request import SpaceCreateRequest

OPERATION = Operation(
    id="createSpace",
    api="v2",
    method="POST",
    path="/wiki/api/v2/spaces",
    granular_scopes=("write:space:confluence",),
    success_statuses=(201,),
    error_statuses=(400, 401, 404, 413),
)


def _request(*, body: SpaceCreateRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/spaces"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> SpaceBulk:
    from ... import models

    return models.SpaceBulk.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: SpaceCreateRequest) -> Response[SpaceBulk]:
    """POST /wiki/api/v2/spaces

    Granular scopes: write:space:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: SpaceCreateRequest) -> SpaceBulk:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: AsyncClient, body: SpaceCreateRequest) -> Response[SpaceBulk]:
    """POST /wiki/api/v2/spaces

    Granular scopes: write:space:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: SpaceCreateRequest) -> SpaceBulk:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
