# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.group import Group
    from ...models.group_name import GroupName

OPERATION = Operation(
    id="createGroup",
    api="v1",
    method="POST",
    path="/wiki/rest/api/group",
    classic_scopes=("write:confluence-groups",),
    granular_scopes=("read:group:confluence", "write:group:confluence"),
    success_statuses=(201,),
    error_statuses=(400, 401, 403),
)


def _request(*, body: GroupName) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/group"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> Group:
    from ... import models

    return models.Group.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: GroupName) -> Response[Group]:
    """POST /wiki/rest/api/group

    Classic scopes: write:confluence-groups
    Granular scopes: read:group:confluence, write:group:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: GroupName) -> Group:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: AsyncClient, body: GroupName) -> Response[Group]:
    """POST /wiki/rest/api/group

    Classic scopes: write:confluence-groups
    Granular scopes: read:group:confluence, write:group:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: GroupName) -> Group:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
