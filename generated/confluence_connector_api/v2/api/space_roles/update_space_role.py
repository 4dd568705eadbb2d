# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.update_space_role_body import UpdateSpaceRoleBody
    from ...models.update_space_role_response import UpdateSpaceRoleResponse

OPERATION = Operation(
    id="updateSpaceRole",
    api="v2",
    method="PUT",
    path="/wiki/api/v2/space-roles/{id}",
    granular_scopes=("write:configuration:confluence",),
    success_statuses=(202,),
    error_statuses=(400, 401, 404),
)


def _request(id: int | str, *, body: UpdateSpaceRoleBody) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/space-roles/{segment(id)}"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> UpdateSpaceRoleResponse:
    from ... import models

    return models.UpdateSpaceRoleResponse.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: UpdateSpaceRoleBody
) -> Response[UpdateSpaceRoleResponse]:
    """PUT /wiki/api/v2/space-roles/{id}

    Granular scopes: write:configuration:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client, body: UpdateSpaceRoleBody) -> UpdateSpaceRoleResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: UpdateSpaceRoleBody
) -> Response[UpdateSpaceRoleResponse]:
    """PUT /wiki/api/v2/space-roles/{id}

    Granular scopes: write:configuration:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: UpdateSpaceRoleBody
) -> UpdateSpaceRoleResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
