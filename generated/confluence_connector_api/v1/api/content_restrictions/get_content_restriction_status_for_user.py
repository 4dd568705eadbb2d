# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="getContentRestrictionStatusForUser",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user",
    classic_scopes=("read:confluence-content.all",),
    granular_scopes=("read:content.restriction:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 404),
)


def _request(
    id: int | str,
    operation_key: str,
    *,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/restriction/byOperation/{segment(operation_key)}/user"
    }
    arguments["params"] = given({"accountId": account_id, "key": key, "username": username})
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    id: int | str,
    operation_key: str,
    *,
    client: Client,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[None]:
    """GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.restriction:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            id=id, operation_key=operation_key, account_id=account_id, key=key, username=username
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    operation_key: str,
    *,
    client: Client,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id,
        operation_key=operation_key,
        client=client,
        account_id=account_id,
        key=key,
        username=username,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    operation_key: str,
    *,
    client: AsyncClient,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[None]:
    """GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.restriction:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            id=id, operation_key=operation_key, account_id=account_id, key=key, username=username
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    operation_key: str,
    *,
    client: AsyncClient,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            operation_key=operation_key,
            client=client,
            account_id=account_id,
            key=key,
            username=username,
        )
    ).parsed
