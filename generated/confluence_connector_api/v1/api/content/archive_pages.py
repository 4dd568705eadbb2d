# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.archive_pages_body import ArchivePagesBody
    from ...models.long_task import LongTask

OPERATION = Operation(
    id="archivePages",
    api="v1",
    method="POST",
    path="/wiki/rest/api/content/archive",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("read:content.metadata:confluence", "write:page:confluence"),
    experimental=True,
    success_statuses=(202,),
    error_statuses=(400, 401),
)


def _request(*, body: ArchivePagesBody | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/content/archive"}
    if not isinstance(body, Unset):
        arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> LongTask:
    from ... import models

    return models.LongTask.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: ArchivePagesBody | Unset = UNSET) -> Response[LongTask]:
    """POST /wiki/rest/api/content/archive

    Experimental: the vendor may change it without notice.
    Classic scopes: write:confluence-content
    Granular scopes: read:content.metadata:confluence, write:page:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: ArchivePagesBody | Unset = UNSET) -> LongTask:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: ArchivePagesBody | Unset = UNSET
) -> Response[LongTask]:
    """POST /wiki/rest/api/content/archive

    Experimental: the vendor may change it without notice.
    Classic scopes: write:confluence-content
    Granular scopes: read:content.metadata:confluence, write:page:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: ArchivePagesBody | Unset = UNSET) -> LongTask:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
