# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.list_space_permission_combinations_response import (
        ListSpacePermissionCombinationsResponse,
    )

OPERATION = Operation(
    id="listSpacePermissionCombinations",
    api="v2",
    method="GET",
    path="/wiki/api/v2/space-permissions/transition/combinations",
    granular_scopes=("read:configuration:confluence",),
    experimental=True,
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(*, cursor: str | Unset = UNSET, limit: int | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/space-permissions/transition/combinations"}
    arguments["params"] = given({"cursor": cursor, "limit": limit})
    return arguments


def _parse(response: httpx.Response) -> ListSpacePermissionCombinationsResponse:
    from ... import models

    return models.ListSpacePermissionCombinationsResponse.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[ListSpacePermissionCombinationsResponse]:
    """GET /wiki/api/v2/space-permissions/transition/combinations

    Experimental: the vendor may change it without notice.
    Granular scopes: read:configuration:confluence
    """
    response = client.send(OPERATION, _request(cursor=cursor, limit=limit))
    return client.read(OPERATION, response, _parse)


def sync(
    *, client: Client, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> ListSpacePermissionCombinationsResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, cursor=cursor, limit=limit).parsed


async def asyncio_detailed(
    *, client: AsyncClient, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[ListSpacePermissionCombinationsResponse]:
    """GET /wiki/api/v2/space-permissions/transition/combinations

    Experimental: the vendor may change it without notice.
    Granular scopes: read:configuration:confluence
    """
    response = await client.send(OPERATION, _request(cursor=cursor, limit=limit))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> ListSpacePermissionCombinationsResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, cursor=cursor, limit=limit)).parsed
