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
    id="deleteContentVersion",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/content/{id}/version/{versionNumber}",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("delete:content:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 403),
)


def _request(id: int | str, version_number: int) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/version/{segment(version_number)}"
    }
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(id: int | str, version_number: int, *, client: Client) -> Response[None]:
    """DELETE /wiki/rest/api/content/{id}/version/{versionNumber}

    Classic scopes: write:confluence-content
    Granular scopes: delete:content:confluence
    """
    response = client.send(OPERATION, _request(id=id, version_number=version_number))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, version_number: int, *, client: Client) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, version_number=version_number, client=client).parsed


async def asyncio_detailed(
    id: int | str, version_number: int, *, client: AsyncClient
) -> Response[None]:
    """DELETE /wiki/rest/api/content/{id}/version/{versionNumber}

    Classic scopes: write:confluence-content
    Granular scopes: delete:content:confluence
    """
    response = await client.send(OPERATION, _request(id=id, version_number=version_number))
    return client.read(OPERATION, response, _parse)


async def asyncio(id: int | str, version_number: int, *, client: AsyncClient) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, version_number=version_number, client=client)).parsed
