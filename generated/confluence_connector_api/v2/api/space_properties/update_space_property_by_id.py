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
    from ...models.space_property_update_request import SpacePropertyUpdateRequest

OPERATION = Operation(
    id="updateSpacePropertyById",
    api="v2",
    method="PUT",
    path="/wiki/api/v2/spaces/{space-id}/properties/{property-id}",
    granular_scopes=("read:space:confluence", "write:space:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 409),
)


def _request(
    space_id: int | str, property_id: int | str, *, body: SpacePropertyUpdateRequest
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/spaces/{segment(space_id)}/properties/{segment(property_id)}"
    }
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> SpaceProperty:
    from ... import models

    return models.SpaceProperty.from_dict(json_object(response))


def sync_detailed(
    space_id: int | str, property_id: int | str, *, client: Client, body: SpacePropertyUpdateRequest
) -> Response[SpaceProperty]:
    """PUT /wiki/api/v2/spaces/{space-id}/properties/{property-id}

    Granular scopes: read:space:confluence, write:space:confluence
    """
    response = client.send(
        OPERATION, _request(space_id=space_id, property_id=property_id, body=body)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    space_id: int | str, property_id: int | str, *, client: Client, body: SpacePropertyUpdateRequest
) -> SpaceProperty:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        space_id=space_id, property_id=property_id, client=client, body=body
    ).parsed


async def asyncio_detailed(
    space_id: int | str,
    property_id: int | str,
    *,
    client: AsyncClient,
    body: SpacePropertyUpdateRequest,
) -> Response[SpaceProperty]:
    """PUT /wiki/api/v2/spaces/{space-id}/properties/{property-id}

    Granular scopes: read:space:confluence, write:space:confluence
    """
    response = await client.send(
        OPERATION, _request(space_id=space_id, property_id=property_id, body=body)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_id: int | str,
    property_id: int | str,
    *,
    client: AsyncClient,
    body: SpacePropertyUpdateRequest,
) -> SpaceProperty:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(space_id=space_id, property_id=property_id, client=client, body=body)
    ).parsed
