# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_permission_request import ContentPermissionRequest
    from ...models.permission_check_response import PermissionCheckResponse

OPERATION = Operation(
    id="checkContentPermission",
    api="v1",
    method="POST",
    path="/wiki/rest/api/content/{id}/permission/check",
    classic_scopes=("read:confluence-content.permission",),
    granular_scopes=("read:content.permission:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(id: int | str, *, body: ContentPermissionRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/permission/check"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> PermissionCheckResponse:
    from ... import models

    return models.PermissionCheckResponse.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: ContentPermissionRequest
) -> Response[PermissionCheckResponse]:
    """POST /wiki/rest/api/content/{id}/permission/check

    Classic scopes: read:confluence-content.permission
    Granular scopes: read:content.permission:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, body: ContentPermissionRequest
) -> PermissionCheckResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: ContentPermissionRequest
) -> Response[PermissionCheckResponse]:
    """POST /wiki/rest/api/content/{id}/permission/check

    Classic scopes: read:confluence-content.permission
    Granular scopes: read:content.permission:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: ContentPermissionRequest
) -> PermissionCheckResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
