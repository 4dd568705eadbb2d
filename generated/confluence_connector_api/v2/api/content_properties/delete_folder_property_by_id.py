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
    id="deleteFolderPropertyById",
    api="v2",
    method="DELETE",
    path="/wiki/api/v2/folders/{folder-id}/properties/{property-id}",
    granular_scopes=("read:folder:confluence", "write:folder:confluence"),
    success_statuses=(204,),
    error_statuses=(400, 401, 404),
)


def _request(folder_id: int | str, property_id: int | str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/folders/{segment(folder_id)}/properties/{segment(property_id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    folder_id: int | str, property_id: int | str, *, client: Client
) -> Response[None]:
    """DELETE /wiki/api/v2/folders/{folder-id}/properties/{property-id}

    Granular scopes: read:folder:confluence, write:folder:confluence
    """
    response = client.send(OPERATION, _request(folder_id=folder_id, property_id=property_id))
    return client.read(OPERATION, response, _parse)


def sync(folder_id: int | str, property_id: int | str, *, client: Client) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(folder_id=folder_id, property_id=property_id, client=client).parsed


async def asyncio_detailed(
    folder_id: int | str, property_id: int | str, *, client: AsyncClient
) -> Response[None]:
    """DELETE /wiki/api/v2/folders/{folder-id}/properties/{property-id}

    Granular scopes: read:folder:confluence, write:folder:confluence
    """
    response = await client.send(OPERATION, _request(folder_id=folder_id, property_id=property_id))
    return client.read(OPERATION, response, _parse)


async def asyncio(folder_id: int | str, property_id: int | str, *, client: AsyncClient) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(folder_id=folder_id, property_id=property_id, client=client)
    ).parsed
