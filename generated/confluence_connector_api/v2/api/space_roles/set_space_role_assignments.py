# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.multi_entity_result_space_role_assignment import (
        MultiEntityResultSpaceRoleAssignment,
    )
    from ...models.set_space_role_assignment_request_item import SetSpaceRoleAssignmentRequestItem

OPERATION = Operation(
    id="setSpaceRoleAssignments",
    api="v2",
    method="POST",
    path="/wiki/api/v2/spaces/{id}/role-assignments",
    granular_scopes=("write:space.permission:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 413),
)


def _request(id: int | str, *, body: list[SetSpaceRoleAssignmentRequestItem]) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/spaces/{segment(id)}/role-assignments"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultSpaceRoleAssignment:
    from ... import models

    return models.MultiEntityResultSpaceRoleAssignment.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: list[SetSpaceRoleAssignmentRequestItem]
) -> Response[MultiEntityResultSpaceRoleAssignment]:
    """POST /wiki/api/v2/spaces/{id}/role-assignments

    Granular scopes: write:space.permission:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, body: list[SetSpaceRoleAssignmentRequestItem]
) -> MultiEntityResultSpaceRoleAssignment:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: list[SetSpaceRoleAssignmentRequestItem]
) -> Response[MultiEntityResultSpaceRoleAssignment]:
    """POST /wiki/api/v2/spaces/{id}/role-assignments

    Granular scopes: write:space.permission:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: list[SetSpaceRoleAssignmentRequestItem]
) -> MultiEntityResultSpaceRoleAssignment:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
