# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="deleteUserProperty",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/user/{userId}/property/{key}",
    granular_scopes=("write:user.property:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 401, 403, 404),
)


def _request(user_id: str, key: str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/user/{segment(user_id)}/property/{segment(key)}"
    }
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(user_id: str, key: str, *, client: Client) -> Response[None]:
    """DELETE /wiki/rest/api/user/{userId}/property/{key}

    Granular scopes: write:user.property:confluence
    """
    response = client.send(OPERATION, _request(user_id=user_id, key=key))
    return client.read(OPERATION, response, _parse)


def sync(user_id: str, key: str, *, client: Client) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(user_id=user_id, key=key, client=client).parsed


async def asyncio_detailed(user_id: str, key: str, *, client: AsyncClient) -> Response[None]:
    """DELETE /wiki/rest/api/user/{userId}/property/{key}

    Granular scopes: write:user.property:confluence
    """
    response = await client.send(OPERATION, _request(user_id=user_id, key=key))
    return client.read(OPERATION, response, _parse)


async def asyncio(user_id: str, key: str, *, client: AsyncClient) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(user_id=user_id, key=key, client=client)).parsed
