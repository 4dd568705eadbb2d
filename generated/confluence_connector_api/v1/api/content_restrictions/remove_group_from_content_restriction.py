# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.remove_group_from_content_restriction_operation_key import (
        RemoveGroupFromContentRestrictionOperationKey,
    )

OPERATION = Operation(
    id="removeGroupFromContentRestriction",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("write:content.restriction:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(
    id: int | str, operation_key: RemoveGroupFromContentRestrictionOperationKey, group_id: int | str
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/restriction/byOperation/{segment(operation_key)}/byGroupId/{segment(group_id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    id: int | str,
    operation_key: RemoveGroupFromContentRestrictionOperationKey,
    group_id: int | str,
    *,
    client: Client,
) -> Response[None]:
    """DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}

    Classic scopes: write:confluence-content
    Granular scopes: write:content.restriction:confluence
    """
    response = client.send(
        OPERATION, _request(id=id, operation_key=operation_key, group_id=group_id)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    operation_key: RemoveGroupFromContentRestrictionOperationKey,
    group_id: int | str,
    *,
    client: Client,
) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id, operation_key=operation_key, group_id=group_id, client=client
    ).parsed


async def asyncio_detailed(
    id: int | str,
    operation_key: RemoveGroupFromContentRestrictionOperationKey,
    group_id: int | str,
    *,
    client: AsyncClient,
) -> Response[None]:
    """DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}

    Classic scopes: write:confluence-content
    Granular scopes: write:content.restriction:confluence
    """
    response = await client.send(
        OPERATION, _request(id=id, operation_key=operation_key, group_id=group_id)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    operation_key: RemoveGroupFromContentRestrictionOperationKey,
    group_id: int | str,
    *,
    client: AsyncClient,
) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(id=id, operation_key=operation_key, group_id=group_id, client=client)
    ).parsed
