# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.copy_page_hierarchy_request import CopyPageHierarchyRequest
    from ...models.long_task import LongTask

OPERATION = Operation(
    id="copyPageHierarchy",
    api="v1",
    method="POST",
    path="/wiki/rest/api/content/{id}/pagehierarchy/copy",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("read:content.metadata:confluence", "write:page:confluence"),
    success_statuses=(202,),
    error_statuses=(400, 403, 404),
)


def _request(id: int | str, *, body: CopyPageHierarchyRequest) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/pagehierarchy/copy"
    }
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> LongTask:
    from ... import models

    return models.LongTask.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: CopyPageHierarchyRequest
) -> Response[LongTask]:
    """POST /wiki/rest/api/content/{id}/pagehierarchy/copy

    Classic scopes: write:confluence-content
    Granular scopes: read:content.metadata:confluence, write:page:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client, body: CopyPageHierarchyRequest) -> LongTask:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: CopyPageHierarchyRequest
) -> Response[LongTask]:
    """POST /wiki/rest/api/content/{id}/pagehierarchy/copy

    Classic scopes: write:confluence-content
    Granular scopes: read:content.metadata:confluence, write:page:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: CopyPageHierarchyRequest
) -> LongTask:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
