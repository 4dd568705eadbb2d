# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.custom_content_create_request import CustomContentCreateRequest
    from ...models.custom_content_single import CustomContentSingle

OPERATION = Operation(
    id="createCustomContent",
    api="v2",
    method="POST",
    path="/wiki/api/v2/custom-content",
    granular_scopes=("write:custom-content:confluence",),
    success_statuses=(201,),
    error_statuses=(400, 401, 404),
)


def _request(*, body: CustomContentCreateRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/custom-content"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> CustomContentSingle:
    from ... import models

    return models.CustomContentSingle.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, body: CustomContentCreateRequest
) -> Response[CustomContentSingle]:
    """POST /wiki/api/v2/custom-content

    Granular scopes: write:custom-content:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: CustomContentCreateRequest) -> CustomContentSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: CustomContentCreateRequest
) -> Response[CustomContentSingle]:
    """POST /wiki/api/v2/custom-content

    Granular scopes: write:custom-content:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: CustomContentCreateRequest) -> CustomContentSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
