# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import commas, given

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="removeModules",
    api="v1",
    method="DELETE",
    path="/wiki/rest/atlassian-connect/1/app/module/dynamic",
    experimental=True,
    success_statuses=(204,),
    error_statuses=(400, 401),
)


def _request(*, module_key: list[str]) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/atlassian-connect/1/app/module/dynamic"}
    arguments["params"] = given({"moduleKey": commas(module_key)})
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(*, client: Client, module_key: list[str]) -> Response[None]:
    """DELETE /wiki/rest/atlassian-connect/1/app/module/dynamic

    Experimental: the vendor may change it without notice.
    """
    response = client.send(OPERATION, _request(module_key=module_key))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, module_key: list[str]) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, module_key=module_key).parsed


async def asyncio_detailed(*, client: AsyncClient, module_key: list[str]) -> Response[None]:
    """DELETE /wiki/rest/atlassian-connect/1/app/module/dynamic

    Experimental: the vendor may change it without notice.
    """
    response = await client.send(OPERATION, _request(module_key=module_key))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, module_key: list[str]) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, module_key=module_key)).parsed
