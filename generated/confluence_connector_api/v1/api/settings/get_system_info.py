# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object

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
    error_statuses=(400, 403),
)


def _request() -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/settings/systemInfo"}
    return arguments


def _parse(response: httpx.Response) -> SystemInfoEntity:
    from ... import models

    return models.SystemInfoEntity.from_dict(json_object(response))


def sync_detailed(*, client: Client) -> Response[SystemInfoEntity]:
    """GET /wiki/rest/api/settings/systemInfo

    Classic scopes: manage:confluence-configuration
    Granular scopes: read:configuration:confluence
    """
    response = client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client) -> SystemInfoEntity:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[SystemInfoEntity]:
    """GET /wiki/rest/api/settings/systemInfo

    Classic scopes: manage:confluence-configuration
    Granular scopes: read:configuration:confluence
    """
    response = await client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient) -> SystemInfoEntity:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client)).parsed
