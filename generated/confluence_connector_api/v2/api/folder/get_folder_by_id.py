# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.folder_single import FolderSingle

OPERATION = Operation(
    id="getFolderById",
    api="v2",
    method="GET",
    path="/wiki/api/v2/folders/{id}",
    granular_scopes=("read:folder:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str,
    *,
    include_collaborators: bool | Unset = UNSET,
    include_direct_children: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/folders/{segment(id)}"}
    arguments["params"] = given(
        {
            "include-collaborators": include_collaborators,
            "include-direct-children": include_direct_children,
            "include-operations": include_operations,
            "include-properties": include_properties,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> FolderSingle:
    from ... import models

    return models.FolderSingle.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    include_collaborators: bool | Unset = UNSET,
    include_direct_children: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
) -> Response[FolderSingle]:
    """GET /wiki/api/v2/folders/{id}

    Granular scopes: read:folder:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            id=id,
            include_collaborators=include_collaborators,
            include_direct_children=include_direct_children,
            include_operations=include_operations,
            include_properties=include_properties,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    include_collaborators: bool | Unset = UNSET,
    include_direct_children: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
) -> FolderSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id,
        client=client,
        include_collaborators=include_collaborators,
        include_direct_children=include_direct_children,
        include_operations=include_operations,
        include_properties=include_properties,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    include_collaborators: bool | Unset = UNSET,
    include_direct_children: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
) -> Response[FolderSingle]:
    """GET /wiki/api/v2/folders/{id}

    Granular scopes: read:folder:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            id=id,
            include_collaborators=include_collaborators,
            include_direct_children=include_direct_children,
            include_operations=include_operations,
            include_properties=include_properties,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    include_collaborators: bool | Unset = UNSET,
    include_direct_children: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
) -> FolderSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            client=client,
            include_collaborators=include_collaborators,
            include_direct_children=include_direct_children,
            include_operations=include_operations,
            include_properties=include_properties,
        )
    ).parsed
