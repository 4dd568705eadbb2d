# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="resetLookAndFeelSettings",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/settings/lookandfeel/custom",
    classic_scopes=("manage:confluence-configuration",),
    granular_scopes=("write:configuration:confluence", "write:space.setting:confluence"),
    success_statuses=(204,),
    error_statuses=(400, 403, 404),
)


def _request(*, space_key: str | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/settings/lookandfeel/custom"}
    arguments["params"] = given({"spaceKey": space_key})
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(*, client: Client, space_key: str | Unset = UNSET) -> Response[None]:
    """DELETE /wiki/rest/api/settings/lookandfeel/custom

    Classic scopes: manage:confluence-configuration
    Granular scopes: write:configuration:confluence, write:space.setting:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, space_key: str | Unset = UNSET) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, space_key=space_key).parsed


async def asyncio_detailed(
    *, client: AsyncClient, space_key: str | Unset = UNSET
) -> Response[None]:
    """DELETE /wiki/rest/api/settings/lookandfeel/custom

    Classic scopes: manage:confluence-configuration
    Granular scopes: write:configuration:confluence, write:space.setting:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, space_key: str | Unset = UNSET) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, space_key=space_key)).parsed
