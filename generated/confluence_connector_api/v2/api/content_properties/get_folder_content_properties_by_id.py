# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_property import ContentProperty

OPERATION = Operation(
    id="getFolderContentPropertiesById",
    api="v2",
    method="GET",
    path="/wiki/api/v2/folders/{folder-id}/properties/{property-id}",
    granular_scopes=("read:folder:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(folder_id: int | str, property_id: int | str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/folders/{segment(folder_id)}/properties/{segment(property_id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> ContentProperty:
    from ... import models

    return models.ContentProperty.from_dict(json_object(response))


def sync_detailed(
    folder_id: int | str, property_id: int | str, *, client: Client
) -> Response[ContentProperty]:
    """GET /wiki/api/v2/folders/{folder-id}/properties/{property-id}

    Granular scopes: read:folder:confluence
    """
    response = client.send(OPERATION, _request(folder_id=folder_id, property_id=property_id))
    return client.read(OPERATION, response, _parse)


def sync(folder_id: int | str, property_id: int | str, *, client: Client) -> ContentProperty:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(folder_id=folder_id, property_id=property_id, client=client).parsed


async def asyncio_detailed(
    folder_id: int | str, property_id: int | str, *, client: AsyncClient
) -> Response[ContentProperty]:
    """GET /wiki/api/v2/folders/{folder-id}/properties/{property-id}

    Granular scopes: read:folder:confluence
    """
    response = await client.send(OPERATION, _request(folder_id=folder_id, property_id=property_id))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    folder_id: int | str, property_id: int | str, *, client: AsyncClient
) -> ContentProperty:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(folder_id=folder_id, property_id=property_id, client=client)
    ).parsed
