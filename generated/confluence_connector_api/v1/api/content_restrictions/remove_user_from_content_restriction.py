# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.remove_user_from_content_restriction_operation_key import (
        RemoveUserFromContentRestrictionOperationKey,
    )

OPERATION = Operation(
    id="removeUserFromContentRestriction",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("write:content.restriction:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 404),
)


def _request(
    id: int | str,
    operation_key: RemoveUserFromContentRestrictionOperationKey,
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
    operation_key: RemoveUserFromContentRestrictionOperationKey,
    *,
    client: Client,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[None]:
    """DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user

    Classic scopes: write:confluence-content
    Granular scopes: write:content.restriction:confluence
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
    operation_key: RemoveUserFromContentRestrictionOperationKey,
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
    operation_key: RemoveUserFromContentRestrictionOperationKey,
    *,
    client: AsyncClient,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[None]:
    """DELETE /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/user

    Classic scopes: write:confluence-content
    Granular scopes: write:content.restriction:confluence
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
    operation_key: RemoveUserFromContentRestrictionOperationKey,
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
