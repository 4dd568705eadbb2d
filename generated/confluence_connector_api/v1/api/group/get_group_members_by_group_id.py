# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.user_array import UserArray

OPERATION = Operation(
    id="getGroupMembersByGroupId",
    api="v1",
    method="GET",
    path="/wiki/rest/api/group/{groupId}/membersByGroupId",
    classic_scopes=("read:confluence-groups",),
    granular_scopes=("read:group:confluence", "read:user:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(
    group_id: int | str,
    *,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    should_return_total_size: bool | Unset = UNSET,
    start: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/group/{segment(group_id)}/membersByGroupId"
    }
    arguments["params"] = given(
        {
            "expand": commas(expand),
            "limit": limit,
            "shouldReturnTotalSize": should_return_total_size,
            "start": start,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> UserArray:
    from ... import models

    return models.UserArray.from_dict(json_object(response))


def sync_detailed(
    group_id: int | str,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    should_return_total_size: bool | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[UserArray]:
    """GET /wiki/rest/api/group/{groupId}/membersByGroupId

    Classic scopes: read:confluence-groups
    Granular scopes: read:group:confluence, read:user:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            group_id=group_id,
            expand=expand,
            limit=limit,
            should_return_total_size=should_return_total_size,
            start=start,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    group_id: int | str,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    should_return_total_size: bool | Unset = UNSET,
    start: int | Unset = UNSET,
) -> UserArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        group_id=group_id,
        client=client,
        expand=expand,
        limit=limit,
        should_return_total_size=should_return_total_size,
        start=start,
    ).parsed


async def asyncio_detailed(
    group_id: int | str,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    should_return_total_size: bool | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[UserArray]:
    """GET /wiki/rest/api/group/{groupId}/membersByGroupId

    Classic scopes: read:confluence-groups
    Granular scopes: read:group:confluence, read:user:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            group_id=group_id,
            expand=expand,
            limit=limit,
            should_return_total_size=should_return_total_size,
            start=start,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    group_id: int | str,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    should_return_total_size: bool | Unset = UNSET,
    start: int | Unset = UNSET,
) -> UserArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            group_id=group_id,
            client=client,
            expand=expand,
            limit=limit,
            should_return_total_size=should_return_total_size,
            start=start,
        )
    ).parsed
