# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.bulk_remove_access_request import BulkRemoveAccessRequest
    from ...models.bulk_transition_task_response import BulkTransitionTaskResponse

OPERATION = Operation(
    id="bulkRemoveSpacePermissionAccess",
    api="v2",
    method="POST",
    path="/wiki/api/v2/space-permissions/transition/access-removals",
    granular_scopes=("write:configuration:confluence",),
    experimental=True,
    success_statuses=(202,),
    error_statuses=(400, 401, 404),
)


def _request(*, body: BulkRemoveAccessRequest) -> RequestArguments:
    arguments: RequestArguments = {
        "path": "/wiki/api/v2/space-permissions/transition/access-removals"
    }
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> BulkTransitionTaskResponse:
    from ... import models

    return models.BulkTransitionTaskResponse.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, body: BulkRemoveAccessRequest
) -> Response[BulkTransitionTaskResponse]:
    """POST /wiki/api/v2/space-permissions/transition/access-removals

    Experimental: the vendor may change it without notice.
    Granular scopes: write:configuration:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: BulkRemoveAccessRequest) -> BulkTransitionTaskResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: BulkRemoveAccessRequest
) -> Response[BulkTransitionTaskResponse]:
    """POST /wiki/api/v2/space-permissions/transition/access-removals

    Experimental: the vendor may change it without notice.
    Granular scopes: write:configuration:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, body: BulkRemoveAccessRequest
) -> BulkTransitionTaskResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
