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
    id="removePermission",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/space/{spaceKey}/permission/{id}",
    granular_scopes=("write:space.permission:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 401, 403, 404),
)


def _request(space_key: str, id: int | str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/space/{segment(space_key)}/permission/{segment(id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(space_key: str, id: int | str, *, client: Client) -> Response[None]:
    """DELETE /wiki/rest/api/space/{spaceKey}/permission/{id}

    Granular scopes: write:space.permission:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key, id=id))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, id: int | str, *, client: Client) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, id=id, client=client).parsed


async def asyncio_detailed(space_key: str, id: int | str, *, client: AsyncClient) -> Response[None]:
    """DELETE /wiki/rest/api/space/{spaceKey}/permission/{id}

    Granular scopes: write:space.permission:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key, id=id))
    return client.read(OPERATION, response, _parse)


async def asyncio(space_key: str, id: int | str, *, client: AsyncClient) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_key=space_key, id=id, client=client)).parsed
