# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.admin_key_response import AdminKeyResponse

OPERATION = Operation(
    id="getAdminKey",
    api="v2",
    method="GET",
    path="/wiki/api/v2/admin-key",
    success_statuses=(200,),
    error_statuses=(401, 404),
)


def _request() -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/admin-key"}
    return arguments


def _parse(response: httpx.Response) -> AdminKeyResponse:
    from ... import models

    return models.AdminKeyResponse.from_dict(json_object(response))


def sync_detailed(*, client: Client) -> Response[AdminKeyResponse]:
    """GET /wiki/api/v2/admin-key"""
    response = client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client) -> AdminKeyResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[AdminKeyResponse]:
    """GET /wiki/api/v2/admin-key"""
    response = await client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient) -> AdminKeyResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client)).parsed
