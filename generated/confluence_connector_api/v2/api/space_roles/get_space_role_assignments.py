# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.multi_entity_result_space_role_assignment import (
        MultiEntityResultSpaceRoleAssignment,
    )
    from ...models.principal_type import PrincipalType

OPERATION = Operation(
    id="getSpaceRoleAssignments",
    api="v2",
    method="GET",
    path="/wiki/api/v2/spaces/{id}/role-assignments",
    granular_scopes=("read:space.permission:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    principal_id: int | str | Unset = UNSET,
    principal_type: PrincipalType | Unset = UNSET,
    role_id: int | str | Unset = UNSET,
    role_type: str | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/spaces/{segment(id)}/role-assignments"}
    arguments["params"] = given(
        {
            "cursor": cursor,
            "limit": limit,
            "principal-id": principal_id,
            "principal-type": principal_type,
            "role-id": role_id,
            "role-type": role_type,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultSpaceRoleAssignment:
    from ... import models

    return models.MultiEntityResultSpaceRoleAssignment.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    principal_id: int | str | Unset = UNSET,
    principal_type: PrincipalType | Unset = UNSET,
    role_id: int | str | Unset = UNSET,
    role_type: str | Unset = UNSET,
) -> Response[MultiEntityResultSpaceRoleAssignment]:
    """GET /wiki/api/v2/spaces/{id}/role-assignments

    Granular scopes: read:space.permission:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            id=id,
            cursor=cursor,
            limit=limit,
            principal_id=principal_id,
            principal_type=principal_type,
            role_id=role_id,
            role_type=role_type,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    principal_id: int | str | Unset = UNSET,
    principal_type: PrincipalType | Unset = UNSET,
    role_id: int | str | Unset = UNSET,
    role_type: str | Unset = UNSET,
) -> MultiEntityResultSpaceRoleAssignment:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id,
        client=client,
        cursor=cursor,
        limit=limit,
        principal_id=principal_id,
        principal_type=principal_type,
        role_id=role_id,
        role_type=role_type,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    principal_id: int | str | Unset = UNSET,
    principal_type: PrincipalType | Unset = UNSET,
    role_id: int | str | Unset = UNSET,
    role_type: str | Unset = UNSET,
) -> Response[MultiEntityResultSpaceRoleAssignment]:
    """GET /wiki/api/v2/spaces/{id}/role-assignments

    Granular scopes: read:space.permission:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            id=id,
            cursor=cursor,
            limit=limit,
            principal_id=principal_id,
            principal_type=principal_type,
            role_id=role_id,
            role_type=role_type,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    principal_id: int | str | Unset = UNSET,
    principal_type: PrincipalType | Unset = UNSET,
    role_id: int | str | Unset = UNSET,
    role_type: str | Unset = UNSET,
) -> MultiEntityResultSpaceRoleAssignment:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            client=client,
            cursor=cursor,
            limit=limit,
            principal_id=principal_id,
            principal_type=principal_type,
            role_id=role_id,
            role_type=role_type,
        )
    ).parsed
