# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_individual_group_restriction_status_by_group_id_operation_key import (
        GetIndividualGroupRestrictionStatusByGroupIdOperationKey,
    )

OPERATION = Operation(
    id="getIndividualGroupRestrictionStatusByGroupId",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}",
    classic_scopes=("read:confluence-content.all",),
    granular_scopes=("read:content.restriction:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(
    id: int | str,
    operation_key: GetIndividualGroupRestrictionStatusByGroupIdOperationKey,
    group_id: int | str,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/restriction/byOperation/{segment(operation_key)}/byGroupId/{segment(group_id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    id: int | str,
    operation_key: GetIndividualGroupRestrictionStatusByGroupIdOperationKey,
    group_id: int | str,
    *,
    client: Client,
) -> Response[None]:
    """GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.restriction:confluence
    """
    response = client.send(
        OPERATION, _request(id=id, operation_key=operation_key, group_id=group_id)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    operation_key: GetIndividualGroupRestrictionStatusByGroupIdOperationKey,
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
    operation_key: GetIndividualGroupRestrictionStatusByGroupIdOperationKey,
    group_id: int | str,
    *,
    client: AsyncClient,
) -> Response[None]:
    """GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.restriction:confluence
    """
    response = await client.send(
        OPERATION, _request(id=id, operation_key=operation_key, group_id=group_id)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    operation_key: GetIndividualGroupRestrictionStatusByGroupIdOperationKey,
    group_id: int | str,
    *,
    client: AsyncClient,
) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(id=id, operation_key=operation_key, group_id=group_id, client=client)
    ).parsed
