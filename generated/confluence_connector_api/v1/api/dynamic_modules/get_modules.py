# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.connect_modules import ConnectModules

OPERATION = Operation(
    id="getModules",
    api="v1",
    method="GET",
    path="/wiki/rest/atlassian-connect/1/app/module/dynamic",
    experimental=True,
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request() -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/atlassian-connect/1/app/module/dynamic"}
    return arguments


def _parse(response: httpx.Response) -> ConnectModules:
    from ... import models

    return models.ConnectModules.from_dict(json_object(response))


def sync_detailed(*, client: Client) -> Response[ConnectModules]:
    """GET /wiki/rest/atlassian-connect/1/app/module/dynamic

    Experimental: the vendor may change it without notice.
    """
    response = client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client) -> ConnectModules:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[ConnectModules]:
    """GET /wiki/rest/atlassian-connect/1/app/module/dynamic

    Experimental: the vendor may change it without notice.
    """
    response = await client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient) -> ConnectModules:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client)).parsed
