# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_property import ContentProperty
    from ...models.content_property_create_request import ContentPropertyCreateRequest

OPERATION = Operation(
    id="createDatabaseProperty",
    api="v2",
    method="POST",
    path="/wiki/api/v2/databases/{id}/properties",
    granular_scopes=("read:database:confluence", "write:database:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 409),
)


def _request(id: int | str, *, body: ContentPropertyCreateRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/databases/{segment(id)}/properties"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> ContentProperty:
    from ... import models

    return models.ContentProperty.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: ContentPropertyCreateRequest
) -> Response[ContentProperty]:
    """POST /wiki/api/v2/databases/{id}/properties

    Granular scopes: read:database:confluence, write:database:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client, body: ContentPropertyCreateRequest) -> ContentProperty:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: ContentPropertyCreateRequest
) -> Response[ContentProperty]:
    """POST /wiki/api/v2/databases/{id}/properties

    Granular scopes: read:database:confluence, write:database:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: ContentPropertyCreateRequest
) -> ContentProperty:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
