# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.bulk_users_request import BulkUsersRequest
    from ...models.multi_entity_result_user import MultiEntityResultUser

OPERATION = Operation(
    id="createBulkUserLookup",
    api="v2",
    method="POST",
    path="/wiki/api/v2/users-bulk",
    granular_scopes=("read:user:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 404),
)


def _request(*, body: BulkUsersRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/users-bulk"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultUser:
    from ... import models

    return models.MultiEntityResultUser.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: BulkUsersRequest) -> Response[MultiEntityResultUser]:
    """POST /wiki/api/v2/users-bulk

    Granular scopes: read:user:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: BulkUsersRequest) -> MultiEntityResultUser:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: BulkUsersRequest
) -> Response[MultiEntityResultUser]:
    """POST /wiki/api/v2/users-bulk

    Granular scopes: read:user:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: BulkUsersRequest) -> MultiEntityResultUser:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
