# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.multi_entity_result_space_role import MultiEntityResultSpaceRole
    from ...models.principal_type import PrincipalType

OPERATION = Operation(
    id="getAvailableSpaceRoles",
    api="v2",
    method="GET",
    path="/wiki/api/v2/space-roles",
    granular_scopes=("read:space.permission:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    principal_id: int | str | Unset = UNSET,
    principal_type: PrincipalType | Unset = UNSET,
    role_type: str | Unset = UNSET,
    space_id: int | str | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/space-roles"}
    arguments["params"] = given(
        {
            "cursor": cursor,
            "limit": limit,
            "principal-id": principal_id,
            "principal-type": principal_type,
            "role-type": role_type,
            "space-id": space_id,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultSpaceRole:
    from ... import models

    return models.MultiEntityResultSpaceRole.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    principal_id: int | str | Unset = UNSET,
    principal_type: PrincipalType | Unset = UNSET,
    role_type: str | Unset = UNSET,
    space_id: int | str | Unset = UNSET,
) -> Response[MultiEntityResultSpaceRole]:
    """GET /wiki/api/v2/space-roles

    Granular scopes: read:space.permission:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            cursor=cursor,
            limit=limit,
            principal_id=principal_id,
            principal_type=principal_type,
            role_type=role_type,
            space_id=space_id,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    principal_id: int | str | Unset = UNSET,
    principal_type: PrincipalType | Unset = UNSET,
    role_type: str | Unset = UNSET,
    space_id: int | str | Unset = UNSET,
) -> MultiEntityResultSpaceRole:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
        cursor=cursor,
        limit=limit,
        principal_id=principal_id,
        principal_type=principal_type,
        role_type=role_type,
        space_id=space_id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    principal_id: int | str | Unset = UNSET,
    principal_type: PrincipalType | Unset = UNSET,
    role_type: str | Unset = UNSET,
    space_id: int | str | Unset = UNSET,
) -> Response[MultiEntityResultSpaceRole]:
    """GET /wiki/api/v2/space-roles

    Granular scopes: read:space.permission:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            cursor=cursor,
            limit=limit,
            principal_id=principal_id,
            principal_type=principal_type,
            role_type=role_type,
            space_id=space_id,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    principal_id: int | str | Unset = UNSET,
    principal_type: PrincipalType | Unset = UNSET,
    role_type: str | Unset = UNSET,
    space_id: int | str | Unset = UNSET,
) -> MultiEntityResultSpaceRole:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
            cursor=cursor,
            limit=limit,
            principal_id=principal_id,
            principal_type=principal_type,
            role_type=role_type,
            space_id=space_id,
        )
    ).parsed
