# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="disableAdminKey",
    api="v2",
    method="DELETE",
    path="/wiki/api/v2/admin-key",
    success_statuses=(204,),
    error_statuses=(401, 404),
)


def _request() -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/admin-key"}
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(*, client: Client) -> Response[None]:
    """DELETE /wiki/api/v2/admin-key"""
    response = client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[None]:
    """DELETE /wiki/api/v2/admin-key"""
    response = await client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client)).parsed
