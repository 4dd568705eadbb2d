# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.connect_modules import ConnectModules

OPERATION = Operation(
    id="registerModules",
    api="v1",
    method="POST",
    path="/wiki/rest/atlassian-connect/1/app/module/dynamic",
    experimental=True,
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(*, body: ConnectModules) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/atlassian-connect/1/app/module/dynamic"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(*, client: Client, body: ConnectModules) -> Response[None]:
    """POST /wiki/rest/atlassian-connect/1/app/module/dynamic

    Experimental: the vendor may change it without notice.
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: ConnectModules) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: AsyncClient, body: ConnectModules) -> Response[None]:
    """POST /wiki/rest/atlassian-connect/1/app/module/dynamic

    Experimental: the vendor may change it without notice.
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: ConnectModules) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
