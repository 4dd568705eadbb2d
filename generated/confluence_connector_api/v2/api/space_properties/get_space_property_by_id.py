# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.space_property import SpaceProperty

OPERATION = Operation(
    id="getSpacePropertyById",
    api="v2",
    method="GET",
    path="/wiki/api/v2/spaces/{space-id}/properties/{property-id}",
    granular_scopes=("read:space:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(space_id: int | str, property_id: int | str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/spaces/{segment(space_id)}/properties/{segment(property_id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> SpaceProperty:
    from ... import models

    return models.SpaceProperty.from_dict(json_object(response))


def sync_detailed(
    space_id: int | str, property_id: int | str, *, client: Client
) -> Response[SpaceProperty]:
    """GET /wiki/api/v2/spaces/{space-id}/properties/{property-id}

    Granular scopes: read:space:confluence
    """
    response = client.send(OPERATION, _request(space_id=space_id, property_id=property_id))
    return client.read(OPERATION, response, _parse)


def sync(space_id: int | str, property_id: int | str, *, client: Client) -> SpaceProperty:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_id=space_id, property_id=property_id, client=client).parsed


async def asyncio_detailed(
    space_id: int | str, property_id: int | str, *, client: AsyncClient
) -> Response[SpaceProperty]:
    """GET /wiki/api/v2/spaces/{space-id}/properties/{property-id}

    Granular scopes: read:space:confluence
    """
    response = await client.send(OPERATION, _request(space_id=space_id, property_id=property_id))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_id: int | str, property_id: int | str, *, client: AsyncClient
) -> SpaceProperty:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(space_id=space_id, property_id=property_id, client=client)
    ).parsed
