# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.long_task import LongTask

OPERATION = Operation(
    id="deletePageTree",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/content/{id}/pageTree",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("delete:content:confluence",),
    success_statuses=(202,),
    error_statuses=(400, 401, 403, 404),
)


def _request(id: int | str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/pageTree"}
    return arguments


def _parse(response: httpx.Response) -> LongTask:
    from ... import models

    return models.LongTask.from_dict(json_object(response))


def sync_detailed(id: int | str, *, client: Client) -> Response[LongTask]:
    """DELETE /wiki/rest/api/content/{id}/pageTree

    Classic scopes: write:confluence-content
    Granular scopes: delete:content:confluence
    """
    response = client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client) -> LongTask:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client).parsed


async def asyncio_detailed(id: int | str, *, client: AsyncClient) -> Response[LongTask]:
    """DELETE /wiki/rest/api/content/{id}/pageTree

    Classic scopes: write:confluence-content
    Granular scopes: delete:content:confluence
    """
    response = await client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


async def asyncio(id: int | str, *, client: AsyncClient) -> LongTask:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client)).parsed
