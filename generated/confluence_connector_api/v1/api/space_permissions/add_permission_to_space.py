# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.space_permission_request import SpacePermissionRequest
    from ...models.space_permission_v2 import SpacePermissionV2

OPERATION = Operation(
    id="addPermissionToSpace",
    api="v1",
    method="POST",
    path="/wiki/rest/api/space/{spaceKey}/permission",
    granular_scopes=("read:space.permission:confluence", "write:space.permission:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(space_key: str, *, body: SpacePermissionRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}/permission"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> SpacePermissionV2:
    from ... import models

    return models.SpacePermissionV2.from_dict(json_object(response))


def sync_detailed(
    space_key: str, *, client: Client, body: SpacePermissionRequest
) -> Response[SpacePermissionV2]:
    """POST /wiki/rest/api/space/{spaceKey}/permission

    Granular scopes: read:space.permission:confluence, write:space.permission:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key, body=body))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, *, client: Client, body: SpacePermissionRequest) -> SpacePermissionV2:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client, body=body).parsed


async def asyncio_detailed(
    space_key: str, *, client: AsyncClient, body: SpacePermissionRequest
) -> Response[SpacePermissionV2]:
    """POST /wiki/rest/api/space/{spaceKey}/permission

    Granular scopes: read:space.permission:confluence, write:space.permission:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_key: str, *, client: AsyncClient, body: SpacePermissionRequest
) -> SpacePermissionV2:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_key=space_key, client=client, body=body)).parsed
