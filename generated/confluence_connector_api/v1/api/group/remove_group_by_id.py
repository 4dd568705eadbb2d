# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import given

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="removeGroupById",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/group/by-id",
    classic_scopes=("write:confluence-groups",),
    granular_scopes=("write:group:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 401, 403, 404),
)


def _request(*, id: int | str) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/group/by-id"}
    arguments["params"] = given({"id": id})
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(*, client: Client, id: int | str) -> Response[None]:
    """DELETE /wiki/rest/api/group/by-id

    Classic scopes: write:confluence-groups
    Granular scopes: write:group:confluence
    """
    response = client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, id: int | str) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, id=id).parsed


async def asyncio_detailed(*, client: AsyncClient, id: int | str) -> Response[None]:
    """DELETE /wiki/rest/api/group/by-id

    Classic scopes: write:confluence-groups
    Granular scopes: write:group:confluence
    """
    response = await client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, id: int | str) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, id=id)).parsed
