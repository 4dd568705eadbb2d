# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import dump, given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.database_create_request import DatabaseCreateRequest
    from ...models.database_single import DatabaseSingle

OPERATION = Operation(
    id="createDatabase",
    api="v2",
    method="POST",
    path="/wiki/api/v2/databases",
    granular_scopes=("write:database:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 413),
)


def _request(*, body: DatabaseCreateRequest, private: bool | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/databases"}
    arguments["params"] = given({"private": private})
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> DatabaseSingle:
    from ... import models

    return models.DatabaseSingle.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, body: DatabaseCreateRequest, private: bool | Unset = UNSET
) -> Response[DatabaseSingle]:
    """POST /wiki/api/v2/databases

    Granular scopes: write:database:confluence
    """
    response = client.send(OPERATION, _request(body=body, private=private))
    return client.read(OPERATION, response, _parse)


def sync(
    *, client: Client, body: DatabaseCreateRequest, private: bool | Unset = UNSET
) -> DatabaseSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body, private=private).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: DatabaseCreateRequest, private: bool | Unset = UNSET
) -> Response[DatabaseSingle]:
    """POST /wiki/api/v2/databases

    Granular scopes: write:database:confluence
    """
    response = await client.send(OPERATION, _request(body=body, private=private))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, body: DatabaseCreateRequest, private: bool | Unset = UNSET
) -> DatabaseSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body, private=private)).parsed
