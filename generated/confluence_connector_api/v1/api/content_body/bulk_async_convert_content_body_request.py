# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_list

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.async_id import AsyncId
    from ...models.bulk_content_body_conversion_input import BulkContentBodyConversionInput

OPERATION = Operation(
    id="bulkAsyncConvertContentBodyRequest",
    api="v1",
    method="POST",
    path="/wiki/rest/api/contentbody/convert/async/bulk/tasks",
    classic_scopes=("read:confluence-content.all",),
    granular_scopes=("read:content.metadata:confluence",),
    success_statuses=(200,),
    error_statuses=(400,),
)


def _request(*, body: BulkContentBodyConversionInput) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/contentbody/convert/async/bulk/tasks"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> list[AsyncId]:
    from ... import models

    return [
        (models.AsyncId.from_dict(item) if isinstance(item, dict) else item)
        for item in json_list(response)
    ]


def sync_detailed(
    *, client: Client, body: BulkContentBodyConversionInput
) -> Response[list[AsyncId]]:
    """POST /wiki/rest/api/contentbody/convert/async/bulk/tasks

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.metadata:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: BulkContentBodyConversionInput) -> list[AsyncId]:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: BulkContentBodyConversionInput
) -> Response[list[AsyncId]]:
    """POST /wiki/rest/api/contentbody/convert/async/bulk/tasks

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.metadata:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: BulkContentBodyConversionInput) -> list[AsyncId]:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
