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
    id="getSmartLinkContentPropertiesById",
    api="v2",
    method="GET",
    path="/wiki/api/v2/embeds/{embed-id}/properties/{property-id}",
    granular_scopes=("read:embed:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(embed_id: int | str, property_id: int | str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/embeds/{segment(embed_id)}/properties/{segment(property_id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> ContentProperty:
    from ... import models

    return models.ContentProperty.from_dict(json_object(response))


def sync_detailed(
    embed_id: int | str, property_id: int | str, *, client: Client
) -> Response[ContentProperty]:
    """GET /wiki/api/v2/embeds/{embed-id}/properties/{property-id}

    Granular scopes: read:embed:confluence
    """
    response = client.send(OPERATION, _request(embed_id=embed_id, property_id=property_id))
    return client.read(OPERATION, response, _parse)


def sync(embed_id: int | str, property_id: int | str, *, client: Client) -> ContentProperty:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(embed_id=embed_id, property_id=property_id, client=client).parsed


async def asyncio_detailed(
    embed_id: int | str, property_id: int | str, *, client: AsyncClient
) -> Response[ContentProperty]:
    """GET /wiki/api/v2/embeds/{embed-id}/properties/{property-id}

    Granular scopes: read:embed:confluence
    """
    response = await client.send(OPERATION, _request(embed_id=embed_id, property_id=property_id))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    embed_id: int | str, property_id: int | str, *, client: AsyncClient
) -> ContentProperty:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(embed_id=embed_id, property_id=property_id, client=client)
    ).parsed
