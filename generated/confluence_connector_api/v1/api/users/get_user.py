# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.user import User

OPERATION = Operation(
    id="getUser",
    api="v1",
    method="GET",
    path="/wiki/rest/api/user",
    classic_scopes=("read:confluence-user",),
    granular_scopes=("read:content-details:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(*, account_id: str, expand: list[str] | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/user"}
    arguments["params"] = given({"accountId": account_id, "expand": commas(expand)})
    return arguments


def _parse(response: httpx.Response) -> User:
    from ... import models

    return models.User.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, account_id: str, expand: list[str] | Unset = UNSET
) -> Response[User]:
    """GET /wiki/rest/api/user

    Classic scopes: read:confluence-user
    Granular scopes: read:content-details:confluence
    """
    response = client.send(OPERATION, _request(account_id=account_id, expand=expand))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, account_id: str, expand: list[str] | Unset = UNSET) -> User:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, account_id=account_id, expand=expand).parsed


async def asyncio_detailed(
    *, client: AsyncClient, account_id: str, expand: list[str] | Unset = UNSET
) -> Response[User]:
    """GET /wiki/rest/api/user

    Classic scopes: read:confluence-user
    Granular scopes: read:content-details:confluence
    """
    response = await client.send(OPERATION, _request(account_id=account_id, expand=expand))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, account_id: str, expand: list[str] | Unset = UNSET
) -> User:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, account_id=account_id, expand=expand)).parsed
