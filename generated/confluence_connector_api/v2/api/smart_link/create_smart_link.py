# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.smart_link_create_request import SmartLinkCreateRequest
    from ...models.smart_link_single import SmartLinkSingle

OPERATION = Operation(
    id="createSmartLink",
    api="v2",
    method="POST",
    path="/wiki/api/v2/embeds",
    granular_scopes=("write:embed:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 413),
)


def _request(*, body: SmartLinkCreateRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/embeds"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> SmartLinkSingle:
    from ... import models

    return models.SmartLinkSingle.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: SmartLinkCreateRequest) -> Response[SmartLinkSingle]:
    """POST /wiki/api/v2/embeds

    Granular scopes: write:embed:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: SmartLinkCreateRequest) -> SmartLinkSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: SmartLinkCreateRequest
) -> Response[SmartLinkSingle]:
    """POST /wiki/api/v2/embeds

    Granular scopes: write:embed:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: SmartLinkCreateRequest) -> SmartLinkSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
