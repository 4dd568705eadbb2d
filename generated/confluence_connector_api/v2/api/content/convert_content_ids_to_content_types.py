# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_id_to_content_type_request import ContentIdToContentTypeRequest
    from ...models.content_id_to_content_type_response import ContentIdToContentTypeResponse

OPERATION = Operation(
    id="convertContentIdsToContentTypes",
    api="v2",
    method="POST",
    path="/wiki/api/v2/content/convert-ids-to-types",
    granular_scopes=("read:content.metadata:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(*, body: ContentIdToContentTypeRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/content/convert-ids-to-types"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> ContentIdToContentTypeResponse:
    from ... import models

    return models.ContentIdToContentTypeResponse.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, body: ContentIdToContentTypeRequest
) -> Response[ContentIdToContentTypeResponse]:
    """POST /wiki/api/v2/content/convert-ids-to-types

    Granular scopes: read:content.metadata:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: ContentIdToContentTypeRequest) -> ContentIdToContentTypeResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: ContentIdToContentTypeRequest
) -> Response[ContentIdToContentTypeResponse]:
    """POST /wiki/api/v2/content/convert-ids-to-types

    Granular scopes: read:content.metadata:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, body: ContentIdToContentTypeRequest
) -> ContentIdToContentTypeResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
