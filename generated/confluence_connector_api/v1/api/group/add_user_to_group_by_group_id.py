# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, given

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.account_id import AccountId

OPERATION = Operation(
    id="addUserToGroupByGroupId",
    api="v1",
    method="POST",
    path="/wiki/rest/api/group/userByGroupId",
    classic_scopes=("write:confluence-groups",),
    granular_scopes=("write:group:confluence",),
    success_statuses=(201,),
    error_statuses=(400, 401, 403, 404),
)


def _request(*, body: AccountId, group_id: int | str) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/group/userByGroupId"}
    arguments["params"] = given({"groupId": group_id})
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(*, client: Client, body: AccountId, group_id: int | str) -> Response[None]:
    """POST /wiki/rest/api/group/userByGroupId

    Classic scopes: write:confluence-groups
    Granular scopes: write:group:confluence
    """
    response = client.send(OPERATION, _request(body=body, group_id=group_id))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: AccountId, group_id: int | str) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body, group_id=group_id).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: AccountId, group_id: int | str
) -> Response[None]:
    """POST /wiki/rest/api/group/userByGroupId

    Classic scopes: write:confluence-groups
    Granular scopes: write:group:confluence
    """
    response = await client.send(OPERATION, _request(body=body, group_id=group_id))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: AccountId, group_id: int | str) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body, group_id=group_id)).parsed
