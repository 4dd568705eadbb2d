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
    id="removeContentWatcher",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/user/watch/content/{contentId}",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("write:watcher:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 403, 404),
)


def _request(
    content_id: int | str,
    *,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    x_atlassian_token: str = "no-check",
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/user/watch/content/{segment(content_id)}"
    }
    arguments["params"] = given({"accountId": account_id, "key": key, "username": username})
    arguments["headers"] = given({"X-Atlassian-Token": x_atlassian_token})
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    content_id: int | str,
    *,
    client: Client,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    x_atlassian_token: str = "no-check",
) -> Response[None]:
    """DELETE /wiki/rest/api/user/watch/content/{contentId}

    Classic scopes: write:confluence-content
    Granular scopes: write:watcher:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            content_id=content_id,
            account_id=account_id,
            key=key,
            username=username,
            x_atlassian_token=x_atlassian_token,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    content_id: int | str,
    *,
    client: Client,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    x_atlassian_token: str = "no-check",
) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        content_id=content_id,
        client=client,
        account_id=account_id,
        key=key,
        username=username,
        x_atlassian_token=x_atlassian_token,
    ).parsed


async def asyncio_detailed(
    content_id: int | str,
    *,
    client: AsyncClient,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    x_atlassian_token: str = "no-check",
) -> Response[None]:
    """DELETE /wiki/rest/api/user/watch/content/{contentId}

    Classic scopes: write:confluence-content
    Granular scopes: write:watcher:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            content_id=content_id,
            account_id=account_id,
            key=key,
            username=username,
            x_atlassian_token=x_atlassian_token,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    content_id: int | str,
    *,
    client: AsyncClient,
    account_id: str | Unset = UNSET,
    key: str | Unset = UNSET,
    username: str | Unset = UNSET,
    x_atlassian_token: str = "no-check",
) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            content_id=content_id,
            client=client,
            account_id=account_id,
            key=key,
            username=username,
            x_atlassian_token=x_atlassian_token,
        )
    ).parsed
