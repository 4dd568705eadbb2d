# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.user_watch import UserWatch

OPERATION = Operation(
    id="isWatchingSpace",
    api="v1",
    method="GET",
    path="/wiki/rest/api/user/watch/space/{spaceKey}",
    classic_scopes=("read:confluence-content.summary",),
    granular_scopes=("read:watcher:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(
    space_key: str,
    *,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/user/watch/space/{segment(space_key)}"}
    arguments["params"] = given({"accountId": account_id, "key": key, "username": username})
    return arguments


def _parse(response: httpx.Response) -> UserWatch:
    from ... import models

    return models.UserWatch.from_dict(json_object(response))


def sync_detailed(
    space_key: str,
    *,
    client: Client,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[UserWatch]:
    """GET /wiki/rest/api/user/watch/space/{spaceKey}

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:watcher:confluence
    """
    response = client.send(
        OPERATION, _request(space_key=space_key, account_id=account_id, key=key, username=username)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    space_key: str,
    *,
    client: Client,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> UserWatch:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        space_key=space_key, client=client, account_id=account_id, key=key, username=username
    ).parsed


async def asyncio_detailed(
    space_key: str,
    *,
    client: AsyncClient,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> Response[UserWatch]:
    """GET /wiki/rest/api/user/watch/space/{spaceKey}

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:watcher:confluence
    """
    response = await client.send(
        OPERATION, _request(space_key=space_key, account_id=account_id, key=key, username=username)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_key: str,
    *,
    client: AsyncClient,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
) -> UserWatch:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            space_key=space_key, client=client, account_id=account_id, key=key, username=username
        )
    ).parsed
