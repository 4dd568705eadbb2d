# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.bulk_user_lookup_array import BulkUserLookupArray

OPERATION = Operation(
    id="getBulkUserLookup",
    api="v1",
    method="GET",
    path="/wiki/rest/api/user/bulk",
    classic_scopes=("read:confluence-user",),
    granular_scopes=("read:content-details:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(*, account_id: str, expand: list[str] | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/user/bulk"}
    arguments["params"] = given({"accountId": account_id, "expand": commas(expand)})
    return arguments


def _parse(response: httpx.Response) -> BulkUserLookupArray:
    from ... import models

    return models.BulkUserLookupArray.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, account_id: str, expand: list[str] | Unset = UNSET
) -> Response[BulkUserLookupArray]:
    """GET /wiki/rest/api/user/bulk

    Classic scopes: read:confluence-user
    Granular scopes: read:content-details:confluence
    """
    response = client.send(OPERATION, _request(account_id=account_id, expand=expand))
    return client.read(OPERATION, response, _parse)


def sync(
    *, client: Client, account_id: str, expand: list[str] | Unset = UNSET
) -> BulkUserLookupArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, account_id=account_id, expand=expand).parsed


async def asyncio_detailed(
    *, client: AsyncClient, account_id: str, expand: list[str] | Unset = UNSET
) -> Response[BulkUserLookupArray]:
    """GET /wiki/rest/api/user/bulk

    Classic scopes: read:confluence-user
    Granular scopes: read:content-details:confluence
    """
    response = await client.send(OPERATION, _request(account_id=account_id, expand=expand))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, account_id: str, expand: list[str] | Unset = UNSET
) -> BulkUserLookupArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, account_id=account_id, expand=expand)).parsed
