# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.create_space_role_body import CreateSpaceRoleBody
    from ...models.space_role import SpaceRole

OPERATION = Operation(
    id="createSpaceRole",
    api="v2",
    method="POST",
    path="/wiki/api/v2/space-roles",
    granular_scopes=("write:configuration:confluence",),
    success_statuses=(201,),
    error_statuses=(400, 401, 404),
)


def _request(*, body: CreateSpaceRoleBody) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/space-roles"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> SpaceRole:
    from ... import models

    return models.SpaceRole.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: CreateSpaceRoleBody) -> Response[SpaceRole]:
    """POST /wiki/api/v2/space-roles

    Granular scopes: write:configuration:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: CreateSpaceRoleBody) -> SpaceRole:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateSpaceRoleBody
) -> Response[SpaceRole]:
    """POST /wiki/api/v2/space-roles

    Granular scopes: write:configuration:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: CreateSpaceRoleBody) -> SpaceRole:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
