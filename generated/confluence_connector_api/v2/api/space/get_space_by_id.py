# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.space_description_body_representation import SpaceDescriptionBodyRepresentation
    from ...models.space_single import SpaceSingle

OPERATION = Operation(
    id="getSpaceById",
    api="v2",
    method="GET",
    path="/wiki/api/v2/spaces/{id}",
    granular_scopes=("read:space:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str,
    *,
    description_format: SpaceDescriptionBodyRepresentation | Unset = UNSET,
    include_icon: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_permissions: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_role_assignments: bool | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/spaces/{segment(id)}"}
    arguments["params"] = given(
        {
            "description-format": description_format,
            "include-icon": include_icon,
            "include-labels": include_labels,
            "include-operations": include_operations,
            "include-permissions": include_permissions,
            "include-properties": include_properties,
            "include-role-assignments": include_role_assignments,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> SpaceSingle:
    from ... import models

    return models.SpaceSingle.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    description_format: SpaceDescriptionBodyRepresentation | Unset = UNSET,
    include_icon: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_permissions: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_role_assignments: bool | Unset = UNSET,
) -> Response[SpaceSingle]:
    """GET /wiki/api/v2/spaces/{id}

    Granular scopes: read:space:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            id=id,
            description_format=description_format,
            include_icon=include_icon,
            include_labels=include_labels,
            include_operations=include_operations,
            include_permissions=include_permissions,
            include_properties=include_properties,
            include_role_assignments=include_role_assignments,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    description_format: SpaceDescriptionBodyRepresentation | Unset = UNSET,
    include_icon: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_permissions: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_role_assignments: bool | Unset = UNSET,
) -> SpaceSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id,
        client=client,
        description_format=description_format,
        include_icon=include_icon,
        include_labels=include_labels,
        include_operations=include_operations,
        include_permissions=include_permissions,
        include_properties=include_properties,
        include_role_assignments=include_role_assignments,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    description_format: SpaceDescriptionBodyRepresentation | Unset = UNSET,
    include_icon: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_permissions: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_role_assignments: bool | Unset = UNSET,
) -> Response[SpaceSingle]:
    """GET /wiki/api/v2/spaces/{id}

    Granular scopes: read:space:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            id=id,
            description_format=description_format,
            include_icon=include_icon,
            include_labels=include_labels,
            include_operations=include_operations,
            include_permissions=include_permissions,
            include_properties=include_properties,
            include_role_assignments=include_role_assignments,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    description_format: SpaceDescriptionBodyRepresentation | Unset = UNSET,
    include_icon: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_permissions: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_role_assignments: bool | Unset = UNSET,
) -> SpaceSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            client=client,
            description_format=description_format,
            include_icon=include_icon,
            include_labels=include_labels,
            include_operations=include_operations,
            include_permissions=include_permissions,
            include_properties=include_properties,
            include_role_assignments=include_role_assignments,
        )
    ).parsed
