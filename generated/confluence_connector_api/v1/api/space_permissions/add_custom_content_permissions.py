# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.space_permission_custom_content import SpacePermissionCustomContent

OPERATION = Operation(
    id="addCustomContentPermissions",
    api="v1",
    method="POST",
    path="/wiki/rest/api/space/{spaceKey}/permission/custom-content",
    granular_scopes=("read:space.permission:confluence", "write:space.permission:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(space_key: str, *, body: SpacePermissionCustomContent) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/space/{segment(space_key)}/permission/custom-content"
    }
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    space_key: str, *, client: Client, body: SpacePermissionCustomContent
) -> Response[None]:
    """POST /wiki/rest/api/space/{spaceKey}/permission/custom-content

    Granular scopes: read:space.permission:confluence, write:space.permission:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key, body=body))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, *, client: Client, body: SpacePermissionCustomContent) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client, body=body).parsed


async def asyncio_detailed(
    space_key: str, *, client: AsyncClient, body: SpacePermissionCustomContent
) -> Response[None]:
    """POST /wiki/rest/api/space/{spaceKey}/permission/custom-content

    Granular scopes: read:space.permission:confluence, write:space.permission:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_key: str, *, client: AsyncClient, body: SpacePermissionCustomContent
) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_key=space_key, client=client, body=body)).parsed
