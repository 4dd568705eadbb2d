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
    id="resetSpaceTheme",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/space/{spaceKey}/theme",
    classic_scopes=("write:confluence-space",),
    granular_scopes=("write:space.setting:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 404),
)


def _request(space_key: str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}/theme"}
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(space_key: str, *, client: Client) -> Response[None]:
    """DELETE /wiki/rest/api/space/{spaceKey}/theme

    Classic scopes: write:confluence-space
    Granular scopes: write:space.setting:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, *, client: Client) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client).parsed


async def asyncio_detailed(space_key: str, *, client: AsyncClient) -> Response[None]:
    """DELETE /wiki/rest/api/space/{spaceKey}/theme

    Classic scopes: write:confluence-space
    Granular scopes: write:space.setting:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


async def asyncio(space_key: str, *, client: AsyncClient) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_key=space_key, client=client)).parsed
