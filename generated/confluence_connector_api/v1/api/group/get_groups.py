# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_groups_access_type import GetGroupsAccessType
    from ...models.group_array_with_links import GroupArrayWithLinks

OPERATION = Operation(
    id="getGroups",
    api="v1",
    method="GET",
    path="/wiki/rest/api/group",
    classic_scopes=("read:confluence-groups",),
    granular_scopes=("read:group:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(
    *,
    access_type: GetGroupsAccessType | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/group"}
    arguments["params"] = given({"accessType": access_type, "limit": limit, "start": start})
    return arguments


def _parse(response: httpx.Response) -> GroupArrayWithLinks:
    from ... import models

    return models.GroupArrayWithLinks.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    access_type: GetGroupsAccessType | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[GroupArrayWithLinks]:
    """GET /wiki/rest/api/group

    Classic scopes: read:confluence-groups
    Granular scopes: read:group:confluence
    """
    response = client.send(OPERATION, _request(access_type=access_type, limit=limit, start=start))
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    access_type: GetGroupsAccessType | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> GroupArrayWithLinks:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, access_type=access_type, limit=limit, start=start).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    access_type: GetGroupsAccessType | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[GroupArrayWithLinks]:
    """GET /wiki/rest/api/group

    Classic scopes: read:confluence-groups
    Granular scopes: read:group:confluence
    """
    response = await client.send(
        OPERATION, _request(access_type=access_type, limit=limit, start=start)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    access_type: GetGroupsAccessType | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> GroupArrayWithLinks:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(client=client, access_type=access_type, limit=limit, start=start)
    ).parsed
