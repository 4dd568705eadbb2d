# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.multi_entity_result_space_permission import MultiEntityResultSpacePermission

OPERATION = Operation(
    id="getAvailableSpacePermissions",
    api="v2",
    method="GET",
    path="/wiki/api/v2/space-permissions",
    granular_scopes=("read:space.permission:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(*, cursor: str | Unset = UNSET, limit: int | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/space-permissions"}
    arguments["params"] = given({"cursor": cursor, "limit": limit})
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultSpacePermission:
    from ... import models

    return models.MultiEntityResultSpacePermission.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[MultiEntityResultSpacePermission]:
    """GET /wiki/api/v2/space-permissions

    Granular scopes: read:space.permission:confluence
    """
    response = client.send(OPERATION, _request(cursor=cursor, limit=limit))
    return client.read(OPERATION, response, _parse)


def sync(
    *, client: Client, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> MultiEntityResultSpacePermission:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, cursor=cursor, limit=limit).parsed


async def asyncio_detailed(
    *, client: AsyncClient, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[MultiEntityResultSpacePermission]:
    """GET /wiki/api/v2/space-permissions

    Granular scopes: read:space.permission:confluence
    """
    response = await client.send(OPERATION, _request(cursor=cursor, limit=limit))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> MultiEntityResultSpacePermission:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, cursor=cursor, limit=limit)).parsed
