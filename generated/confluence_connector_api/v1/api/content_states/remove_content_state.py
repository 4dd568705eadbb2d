# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_state_response import ContentStateResponse
    from ...models.remove_content_state_status import RemoveContentStateStatus

OPERATION = Operation(
    id="removeContentState",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/content/{id}/state",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("read:content-details:confluence", "write:content:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(
    id: int | str, *, status: RemoveContentStateStatus | Unset = UNSET
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/state"}
    arguments["params"] = given({"status": status})
    return arguments


def _parse(response: httpx.Response) -> ContentStateResponse:
    from ... import models

    return models.ContentStateResponse.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, status: RemoveContentStateStatus | Unset = UNSET
) -> Response[ContentStateResponse]:
    """DELETE /wiki/rest/api/content/{id}/state

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:content:confluence
    """
    response = client.send(OPERATION, _request(id=id, status=status))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, status: RemoveContentStateStatus | Unset = UNSET
) -> ContentStateResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, status=status).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, status: RemoveContentStateStatus | Unset = UNSET
) -> Response[ContentStateResponse]:
    """DELETE /wiki/rest/api/content/{id}/state

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:content:confluence
    """
    response = await client.send(OPERATION, _request(id=id, status=status))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, status: RemoveContentStateStatus | Unset = UNSET
) -> ContentStateResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, status=status)).parsed
