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
    id="deleteSpace",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/space/{spaceKey}",
    classic_scopes=("write:confluence-space",),
    granular_scopes=("delete:space:confluence", "read:content.metadata:confluence"),
    success_statuses=(202,),
    error_statuses=(400, 401, 404),
)


def _request(space_key: str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}"}
    return arguments


def _parse(response: httpx.Response) -> LongTask:
    from ... import models

    return models.LongTask.from_dict(json_object(response))


def sync_detailed(space_key: str, *, client: Client) -> Response[LongTask]:
    """DELETE /wiki/rest/api/space/{spaceKey}

    Classic scopes: write:confluence-space
    Granular scopes: delete:space:confluence, read:content.metadata:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, *, client: Client) -> LongTask:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client).parsed


async def asyncio_detailed(space_key: str, *, client: AsyncClient) -> Response[LongTask]:
    """DELETE /wiki/rest/api/space/{spaceKey}

    Classic scopes: write:confluence-space
    Granular scopes: delete:space:confluence, read:content.metadata:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


async def asyncio(space_key: str, *, client: AsyncClient) -> LongTask:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_key=space_key, client=client)).parsed
