# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.group import Group

OPERATION = Operation(
    id="getGroupByGroupId",
    api="v1",
    method="GET",
    path="/wiki/rest/api/group/by-id",
    classic_scopes=("read:confluence-groups",),
    granular_scopes=("read:group:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(*, id: int | str) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/group/by-id"}
    arguments["params"] = given({"id": id})
    return arguments


def _parse(response: httpx.Response) -> Group:
    from ... import models

    return models.Group.from_dict(json_object(response))


def sync_detailed(*, client: Client, id: int | str) -> Response[Group]:
    """GET /wiki/rest/api/group/by-id

    Classic scopes: read:confluence-groups
    Granular scopes: read:group:confluence
    """
    response = client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, id: int | str) -> Group:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, id=id).parsed


async def asyncio_detailed(*, client: AsyncClient, id: int | str) -> Response[Group]:
    """GET /wiki/rest/api/group/by-id

    Classic scopes: read:confluence-groups
    Granular scopes: read:group:confluence
    """
    response = await client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, id: int | str) -> Group:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, id=id)).parsed
