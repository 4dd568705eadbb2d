# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="removeMemberFromGroupByGroupId",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/group/userByGroupId",
    classic_scopes=("write:confluence-groups",),
    granular_scopes=("write:group:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 401, 403, 404),
)


def _request(
    *, key: str | Unset = UNSET, username: str | Unset = UNSET, account_id: str, group_id: int | str
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/group/userByGroupId"}
    arguments["params"] = given(
        {"key": key, "username": username, "accountId": account_id, "groupId": group_id}
    )
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    *,
    client: Client,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    account_id: str,
    group_id: int | str,
) -> Response[None]:
    """DELETE /wiki/rest/api/group/userByGroupId

    Classic scopes: write:confluence-groups
    Granular scopes: write:group:confluence
    """
    response = client.send(
        OPERATION, _request(key=key, username=username, account_id=account_id, group_id=group_id)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    account_id: str,
    group_id: int | str,
) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client, key=key, username=username, account_id=account_id, group_id=group_id
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    account_id: str,
    group_id: int | str,
) -> Response[None]:
    """DELETE /wiki/rest/api/group/userByGroupId

    Classic scopes: write:confluence-groups
    Granular scopes: write:group:confluence
    """
    response = await client.send(
        OPERATION, _request(key=key, username=username, account_id=account_id, group_id=group_id)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    account_id: str,
    group_id: int | str,
) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client, key=key, username=username, account_id=account_id, group_id=group_id
        )
    ).parsed
