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
    id="createCustomContentProperty",
    api="v2",
    method="POST",
    path="/wiki/api/v2/custom-content/{custom-content-id}/properties",
    granular_scopes=("read:custom-content:confluence", "write:custom-content:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 409),
)


def _request(
    custom_content_id: int | str, *, body: ContentPropertyCreateRequest
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/custom-content/{segment(custom_content_id)}/properties"
    }
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> ContentProperty:
    from ... import models

    return models.ContentProperty.from_dict(json_object(response))


def sync_detailed(
    custom_content_id: int | str, *, client: Client, body: ContentPropertyCreateRequest
) -> Response[ContentProperty]:
    """POST /wiki/api/v2/custom-content/{custom-content-id}/properties

    Granular scopes: read:custom-content:confluence, write:custom-content:confluence
    """
    response = client.send(OPERATION, _request(custom_content_id=custom_content_id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(
    custom_content_id: int | str, *, client: Client, body: ContentPropertyCreateRequest
) -> ContentProperty:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(custom_content_id=custom_content_id, client=client, body=body).parsed


async def asyncio_detailed(
    custom_content_id: int | str, *, client: AsyncClient, body: ContentPropertyCreateRequest
) -> Response[ContentProperty]:
    """POST /wiki/api/v2/custom-content/{custom-content-id}/properties

    Granular scopes: read:custom-content:confluence, write:custom-content:confluence
    """
    response = await client.send(
        OPERATION, _request(custom_content_id=custom_content_id, body=body)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    custom_content_id: int | str, *, client: AsyncClient, body: ContentPropertyCreateRequest
) -> ContentProperty:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(custom_content_id=custom_content_id, client=client, body=body)
    ).parsed
