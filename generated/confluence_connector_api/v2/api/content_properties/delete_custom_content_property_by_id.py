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
    id="deleteCustomContentPropertyById",
    api="v2",
    method="DELETE",
    path="/wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}",
    granular_scopes=("read:custom-content:confluence", "write:custom-content:confluence"),
    success_statuses=(204,),
    error_statuses=(400, 401, 404),
)


def _request(custom_content_id: int | str, property_id: int | str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/custom-content/{segment(custom_content_id)}/properties/{segment(property_id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    custom_content_id: int | str, property_id: int | str, *, client: Client
) -> Response[None]:
    """DELETE /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}

    Granular scopes: read:custom-content:confluence, write:custom-content:confluence
    """
    response = client.send(
        OPERATION, _request(custom_content_id=custom_content_id, property_id=property_id)
    )
    return client.read(OPERATION, response, _parse)


def sync(custom_content_id: int | str, property_id: int | str, *, client: Client) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        custom_content_id=custom_content_id, property_id=property_id, client=client
    ).parsed


async def asyncio_detailed(
    custom_content_id: int | str, property_id: int | str, *, client: AsyncClient
) -> Response[None]:
    """DELETE /wiki/api/v2/custom-content/{custom-content-id}/properties/{property-id}

    Granular scopes: read:custom-content:confluence, write:custom-content:confluence
    """
    response = await client.send(
        OPERATION, _request(custom_content_id=custom_content_id, property_id=property_id)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    custom_content_id: int | str, property_id: int | str, *, client: AsyncClient
) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            custom_content_id=custom_content_id, property_id=property_id, client=client
        )
    ).parsed
