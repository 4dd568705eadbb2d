# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ....operation import Operation
from ....types import Response
from ....wire import (
    json_value,
)

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.system_info_entity import SystemInfoEntity

OPERATION = Operation(
    id="getSystemInfo",
    api="v1",
    method="GET",
    path="/wiki/rest/api/settings/systemInfo",
    classic_scopes=("manage:confluence-configuration",),
    granular_scopes=("read:configuration:confluence",),
    success_statuses=(200,),
    error_statuses=(403,),
)


def _request() -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/settings/systemInfo"}
    return arguments


def _parse(response: httpx.Response) -> None | SystemInfoEntity:
    return cast("None | SystemInfoEntity", json_value(response))


def sync_detailed(
    *,
    client: Client,
) -> Response[None | SystemInfoEntity]:
    """GET /wiki/rest/api/settings/systemInfo

    Classic scopes: manage:confluence-configuration
    Granular scopes: read:configuration:confluence
    """
    response = client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
) -> None | SystemInfoEntity:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
) -> Response[None | SystemInfoEntity]:
    """GET /wiki/rest/api/settings/systemInfo

    Classic scopes: manage:confluence-configuration
    Granular scopes: read:configuration:confluence
    """
    response = await client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
) -> None | SystemInfoEntity:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
