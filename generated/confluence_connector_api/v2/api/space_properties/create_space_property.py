# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.space_property import SpaceProperty
    from ...models.space_property_create_request import SpacePropertyCreateRequest

OPERATION = Operation(
    id="createSpaceProperty",
    api="v2",
    method="POST",
    path="/wiki/api/v2/spaces/{space-id}/properties",
    granular_scopes=("read:space:confluence", "write:space:confluence"),
    success_statuses=(201,),
    error_statuses=(400, 401, 404, 409),
)


def _request(space_id: int | str, *, body: SpacePropertyCreateRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/spaces/{segment(space_id)}/properties"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> SpaceProperty:
    from ... import models

    return models.SpaceProperty.from_dict(json_object(response))


def sync_detailed(
    space_id: int | str, *, client: Client, body: SpacePropertyCreateRequest
) -> Response[SpaceProperty]:
    """POST /wiki/api/v2/spaces/{space-id}/properties

    Granular scopes: read:space:confluence, write:space:confluence
    """
    response = client.send(OPERATION, _request(space_id=space_id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(space_id: int | str, *, client: Client, body: SpacePropertyCreateRequest) -> SpaceProperty:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_id=space_id, client=client, body=body).parsed


async def asyncio_detailed(
    space_id: int | str, *, client: AsyncClient, body: SpacePropertyCreateRequest
) -> Response[SpaceProperty]:
    """POST /wiki/api/v2/spaces/{space-id}/properties

    Granular scopes: read:space:confluence, write:space:confluence
    """
    response = await client.send(OPERATION, _request(space_id=space_id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_id: int | str, *, client: AsyncClient, body: SpacePropertyCreateRequest
) -> SpaceProperty:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_id=space_id, client=client, body=body)).parsed
