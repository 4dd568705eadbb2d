# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.user_property_key_array import UserPropertyKeyArray

OPERATION = Operation(
    id="getUserProperties",
    api="v1",
    method="GET",
    path="/wiki/rest/api/user/{userId}/property",
    granular_scopes=("read:user.property:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(
    user_id: str, *, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/user/{segment(user_id)}/property"}
    arguments["params"] = given({"limit": limit, "start": start})
    return arguments


def _parse(response: httpx.Response) -> UserPropertyKeyArray:
    from ... import models

    return models.UserPropertyKeyArray.from_dict(json_object(response))


def sync_detailed(
    user_id: str, *, client: Client, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> Response[UserPropertyKeyArray]:
    """GET /wiki/rest/api/user/{userId}/property

    Granular scopes: read:user.property:confluence
    """
    response = client.send(OPERATION, _request(user_id=user_id, limit=limit, start=start))
    return client.read(OPERATION, response, _parse)


def sync(
    user_id: str, *, client: Client, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> UserPropertyKeyArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(user_id=user_id, client=client, limit=limit, start=start).parsed


async def asyncio_detailed(
    user_id: str, *, client: AsyncClient, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> Response[UserPropertyKeyArray]:
    """GET /wiki/rest/api/user/{userId}/property

    Granular scopes: read:user.property:confluence
    """
    response = await client.send(OPERATION, _request(user_id=user_id, limit=limit, start=start))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    user_id: str, *, client: AsyncClient, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> UserPropertyKeyArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(user_id=user_id, client=client, limit=limit, start=start)).parsed
