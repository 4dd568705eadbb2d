# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.user_property import UserProperty

OPERATION = Operation(
    id="getUserProperty",
    api="v1",
    method="GET",
    path="/wiki/rest/api/user/{userId}/property/{key}",
    granular_scopes=("read:user.property:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(user_id: str, key: str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/user/{segment(user_id)}/property/{segment(key)}"
    }
    return arguments


def _parse(response: httpx.Response) -> UserProperty:
    from ... import models

    return models.UserProperty.from_dict(json_object(response))


def sync_detailed(user_id: str, key: str, *, client: Client) -> Response[UserProperty]:
    """GET /wiki/rest/api/user/{userId}/property/{key}

    Granular scopes: read:user.property:confluence
    """
    response = client.send(OPERATION, _request(user_id=user_id, key=key))
    return client.read(OPERATION, response, _parse)


def sync(user_id: str, key: str, *, client: Client) -> UserProperty:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(user_id=user_id, key=key, client=client).parsed


async def asyncio_detailed(
    user_id: str, key: str, *, client: AsyncClient
) -> Response[UserProperty]:
    """GET /wiki/rest/api/user/{userId}/property/{key}

    Granular scopes: read:user.property:confluence
    """
    response = await client.send(OPERATION, _request(user_id=user_id, key=key))
    return client.read(OPERATION, response, _parse)


async def asyncio(user_id: str, key: str, *, client: AsyncClient) -> UserProperty:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(user_id=user_id, key=key, client=client)).parsed
