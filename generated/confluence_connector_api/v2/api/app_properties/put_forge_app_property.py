# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.json_object import JsonObject

OPERATION = Operation(
    id="putForgeAppProperty",
    api="v2",
    method="PUT",
    path="/wiki/api/v2/app/properties/{propertyKey}",
    granular_scopes=("write:app-data:confluence",),
    experimental=True,
    success_statuses=(200, 201),
    error_statuses=(400, 401, 403),
)


def _request(property_key: str, *, body: JsonObject) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/app/properties/{segment(property_key)}"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> None:
    if response.status_code == 201:
        return None
    return None


def sync_detailed(property_key: str, *, client: Client, body: JsonObject) -> Response[None]:
    """PUT /wiki/api/v2/app/properties/{propertyKey}

    Experimental: the vendor may change it without notice.
    Granular scopes: write:app-data:confluence
    """
    response = client.send(OPERATION, _request(property_key=property_key, body=body))
    return client.read(OPERATION, response, _parse)


def sync(property_key: str, *, client: Client, body: JsonObject) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(property_key=property_key, client=client, body=body).parsed


async def asyncio_detailed(
    property_key: str, *, client: AsyncClient, body: JsonObject
) -> Response[None]:
    """PUT /wiki/api/v2/app/properties/{propertyKey}

    Experimental: the vendor may change it without notice.
    Granular scopes: write:app-data:confluence
    """
    response = await client.send(OPERATION, _request(property_key=property_key, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(property_key: str, *, client: AsyncClient, body: JsonObject) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(property_key=property_key, client=client, body=body)).parsed
