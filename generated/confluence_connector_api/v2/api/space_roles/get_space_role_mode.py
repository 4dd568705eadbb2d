# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_space_role_mode_response import GetSpaceRoleModeResponse

OPERATION = Operation(
    id="getSpaceRoleMode",
    api="v2",
    method="GET",
    path="/wiki/api/v2/space-role-mode",
    granular_scopes=("read:configuration:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request() -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/space-role-mode"}
    return arguments


def _parse(response: httpx.Response) -> GetSpaceRoleModeResponse:
    from ... import models

    return models.GetSpaceRoleModeResponse.from_dict(json_object(response))


def sync_detailed(*, client: Client) -> Response[GetSpaceRoleModeResponse]:
    """GET /wiki/api/v2/space-role-mode

    Granular scopes: read:configuration:confluence
    """
    response = client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client) -> GetSpaceRoleModeResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[GetSpaceRoleModeResponse]:
    """GET /wiki/api/v2/space-role-mode

    Granular scopes: read:configuration:confluence
    """
    response = await client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient) -> GetSpaceRoleModeResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client)).parsed
