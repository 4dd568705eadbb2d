# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ....operation import Operation
from ....types import Response
from ....wire import (
    json_value,
)

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


def _parse(response: httpx.Response) -> Any:
    return cast("Any", json_value(response))


def sync_detailed(
    *,
    client: Client,
) -> Response[Any]:
    """DELETE /wiki/api/v2/admin-key"""
    response = client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
) -> Any:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[Any]:
    """DELETE /wiki/api/v2/admin-key"""
    response = await client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
) -> Any:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
