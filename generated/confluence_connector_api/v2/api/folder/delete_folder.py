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
    id="deleteFolder",
    api="v2",
    method="DELETE",
    path="/wiki/api/v2/folders/{id}",
    granular_scopes=("delete:folder:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 401, 404),
)


def _request(id: int | str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/folders/{segment(id)}"}
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(id: int | str, *, client: Client) -> Response[None]:
    """DELETE /wiki/api/v2/folders/{id}

    Granular scopes: delete:folder:confluence
    """
    response = client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client).parsed


async def asyncio_detailed(id: int | str, *, client: AsyncClient) -> Response[None]:
    """DELETE /wiki/api/v2/folders/{id}

    Granular scopes: delete:folder:confluence
    """
    response = await client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


async def asyncio(id: int | str, *, client: AsyncClient) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client)).parsed
