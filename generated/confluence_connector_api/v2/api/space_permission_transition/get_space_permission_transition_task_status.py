# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.bulk_transition_task_status_response import BulkTransitionTaskStatusResponse

OPERATION = Operation(
    id="getSpacePermissionTransitionTaskStatus",
    api="v2",
    method="GET",
    path="/wiki/api/v2/space-permissions/transition/tasks/{taskId}",
    granular_scopes=("read:configuration:confluence",),
    experimental=True,
    success_statuses=(200,),
    error_statuses=(401, 404),
)


def _request(task_id: int | str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/space-permissions/transition/tasks/{segment(task_id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> BulkTransitionTaskStatusResponse:
    from ... import models

    return models.BulkTransitionTaskStatusResponse.from_dict(json_object(response))


def sync_detailed(
    task_id: int | str, *, client: Client
) -> Response[BulkTransitionTaskStatusResponse]:
    """GET /wiki/api/v2/space-permissions/transition/tasks/{taskId}

    Experimental: the vendor may change it without notice.
    Granular scopes: read:configuration:confluence
    """
    response = client.send(OPERATION, _request(task_id=task_id))
    return client.read(OPERATION, response, _parse)


def sync(task_id: int | str, *, client: Client) -> BulkTransitionTaskStatusResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(task_id=task_id, client=client).parsed


async def asyncio_detailed(
    task_id: int | str, *, client: AsyncClient
) -> Response[BulkTransitionTaskStatusResponse]:
    """GET /wiki/api/v2/space-permissions/transition/tasks/{taskId}

    Experimental: the vendor may change it without notice.
    Granular scopes: read:configuration:confluence
    """
    response = await client.send(OPERATION, _request(task_id=task_id))
    return client.read(OPERATION, response, _parse)


async def asyncio(task_id: int | str, *, client: AsyncClient) -> BulkTransitionTaskStatusResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(task_id=task_id, client=client)).parsed
