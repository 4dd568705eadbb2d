# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_forge_app_property_response import GetForgeAppPropertyResponse

OPERATION = Operation(
    id="getForgeAppProperty",
    api="v2",
    method="GET",
    path="/wiki/api/v2/app/properties/{propertyKey}",
    granular_scopes=("read:app-data:confluence",),
    experimental=True,
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(property_key: str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/app/properties/{segment(property_key)}"}
    return arguments


def _parse(response: httpx.Response) -> GetForgeAppPropertyResponse:
    from ... import models

    return models.GetForgeAppPropertyResponse.from_dict(json_object(response))


def sync_detailed(property_key: str, *, client: Client) -> Response[GetForgeAppPropertyResponse]:
    """GET /wiki/api/v2/app/properties/{propertyKey}

    Experimental: the vendor may change it without notice.
    Granular scopes: read:app-data:confluence
    """
    response = client.send(OPERATION, _request(property_key=property_key))
    return client.read(OPERATION, response, _parse)


def sync(property_key: str, *, client: Client) -> GetForgeAppPropertyResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(property_key=property_key, client=client).parsed


async def asyncio_detailed(
    property_key: str, *, client: AsyncClient
) -> Response[GetForgeAppPropertyResponse]:
    """GET /wiki/api/v2/app/properties/{propertyKey}

    Experimental: the vendor may change it without notice.
    Granular scopes: read:app-data:confluence
    """
    response = await client.send(OPERATION, _request(property_key=property_key))
    return client.read(OPERATION, response, _parse)


async def asyncio(property_key: str, *, client: AsyncClient) -> GetForgeAppPropertyResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(property_key=property_key, client=client)).parsed
