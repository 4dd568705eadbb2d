# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="deleteSmartLinkPropertyById",
    api="v2",
    method="DELETE",
    path="/wiki/api/v2/embeds/{embed-id}/properties/{property-id}",
    granular_scopes=("read:embed:confluence", "write:embed:confluence"),
    success_statuses=(204,),
    error_statuses=(400, 401, 404),
)


def _request(embed_id: int | str, property_id: int | str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/embeds/{segment(embed_id)}/properties/{segment(property_id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(embed_id: int | str, property_id: int | str, *, client: Client) -> Response[None]:
    """DELETE /wiki/api/v2/embeds/{embed-id}/properties/{property-id}

    Granular scopes: read:embed:confluence, write:embed:confluence
    """
    response = client.send(OPERATION, _request(embed_id=embed_id, property_id=property_id))
    return client.read(OPERATION, response, _parse)


def sync(embed_id: int | str, property_id: int | str, *, client: Client) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(embed_id=embed_id, property_id=property_id, client=client).parsed


async def asyncio_detailed(
    embed_id: int | str, property_id: int | str, *, client: AsyncClient
) -> Response[None]:
    """DELETE /wiki/api/v2/embeds/{embed-id}/properties/{property-id}

    Granular scopes: read:embed:confluence, write:embed:confluence
    """
    response = await client.send(OPERATION, _request(embed_id=embed_id, property_id=property_id))
    return client.read(OPERATION, response, _parse)


async def asyncio(embed_id: int | str, property_id: int | str, *, client: AsyncClient) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(embed_id=embed_id, property_id=property_id, client=client)
    ).parsed
