# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.admin_key_request import AdminKeyRequest
    from ...models.admin_key_response import AdminKeyResponse

OPERATION = Operation(
    id="enableAdminKey",
    api="v2",
    method="POST",
    path="/wiki/api/v2/admin-key",
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(*, body: AdminKeyRequest | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/admin-key"}
    if not isinstance(body, Unset):
        arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> AdminKeyResponse:
    from ... import models

    return models.AdminKeyResponse.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, body: AdminKeyRequest | Unset = UNSET
) -> Response[AdminKeyResponse]:
    """POST /wiki/api/v2/admin-key"""
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: AdminKeyRequest | Unset = UNSET) -> AdminKeyResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: AdminKeyRequest | Unset = UNSET
) -> Response[AdminKeyResponse]:
    """POST /wiki/api/v2/admin-key"""
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, body: AdminKeyRequest | Unset = UNSET
) -> AdminKeyResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
