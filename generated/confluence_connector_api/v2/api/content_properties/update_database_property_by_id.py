# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_property import ContentProperty
    from ...models.content_property_update_request import ContentPropertyUpdateRequest

OPERATION = Operation(
    id="updateDatabasePropertyById",
    api="v2",
    method="PUT",
    path="/wiki/api/v2/databases/{database-id}/properties/{property-id}",
    granular_scopes=("read:database:confluence", "write:database:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 409),
)


def _request(
    database_id: int | str, property_id: int | str, *, body: ContentPropertyUpdateRequest
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/databases/{segment(database_id)}/properties/{segment(property_id)}"
    }
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> ContentProperty:
    from ... import models

    return models.ContentProperty.from_dict(json_object(response))


def sync_detailed(
    database_id: int | str,
    property_id: int | str,
    *,
    client: Client,
    body: ContentPropertyUpdateRequest,
) -> Response[ContentProperty]:
    """PUT /wiki/api/v2/databases/{database-id}/properties/{property-id}

    Granular scopes: read:database:confluence, write:database:confluence
    """
    response = client.send(
        OPERATION, _request(database_id=database_id, property_id=property_id, body=body)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    database_id: int | str,
    property_id: int | str,
    *,
    client: Client,
    body: ContentPropertyUpdateRequest,
) -> ContentProperty:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        database_id=database_id, property_id=property_id, client=client, body=body
    ).parsed


async def asyncio_detailed(
    database_id: int | str,
    property_id: int | str,
    *,
    client: AsyncClient,
    body: ContentPropertyUpdateRequest,
) -> Response[ContentProperty]:
    """PUT /wiki/api/v2/databases/{database-id}/properties/{property-id}

    Granular scopes: read:database:confluence, write:database:confluence
    """
    response = await client.send(
        OPERATION, _request(database_id=database_id, property_id=property_id, body=body)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    database_id: int | str,
    property_id: int | str,
    *,
    client: AsyncClient,
    body: ContentPropertyUpdateRequest,
) -> ContentProperty:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            database_id=database_id, property_id=property_id, client=client, body=body
        )
    ).parsed
