# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.delete_space_role_response import DeleteSpaceRoleResponse

OPERATION = Operation(
    id="deleteSpaceRole",
    api="v2",
    method="DELETE",
    path="/wiki/api/v2/space-roles/{id}",
    granular_scopes=("write:configuration:confluence",),
    success_statuses=(202,),
    error_statuses=(400, 401, 404),
)


def _request(id: int | str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/space-roles/{segment(id)}"}
    return arguments


def _parse(response: httpx.Response) -> DeleteSpaceRoleResponse:
    from ... import models

    return models.DeleteSpaceRoleResponse.from_dict(json_object(response))


def sync_detailed(id: int | str, *, client: Client) -> Response[DeleteSpaceRoleResponse]:
    """DELETE /wiki/api/v2/space-roles/{id}

    Granular scopes: write:configuration:confluence
    """
    response = client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client) -> DeleteSpaceRoleResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient
) -> Response[DeleteSpaceRoleResponse]:
    """DELETE /wiki/api/v2/space-roles/{id}

    Granular scopes: write:configuration:confluence
    """
    response = await client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


async def asyncio(id: int | str, *, client: AsyncClient) -> DeleteSpaceRoleResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client)).parsed
