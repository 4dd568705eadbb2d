# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_state_response import ContentStateResponse
    from ...models.content_state_rest_input import ContentStateRestInput
    from ...models.set_content_state_status import SetContentStateStatus

OPERATION = Operation(
    id="setContentState",
    api="v1",
    method="PUT",
    path="/wiki/rest/api/content/{id}/state",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("read:content-details:confluence", "write:content:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(
    id: int | str, *, body: ContentStateRestInput, status: SetContentStateStatus
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/state"}
    arguments["params"] = given({"status": status})
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> ContentStateResponse:
    from ... import models

    return models.ContentStateResponse.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: ContentStateRestInput, status: SetContentStateStatus
) -> Response[ContentStateResponse]:
    """PUT /wiki/rest/api/content/{id}/state

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:content:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body, status=status))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, body: ContentStateRestInput, status: SetContentStateStatus
) -> ContentStateResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body, status=status).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    body: ContentStateRestInput,
    status: SetContentStateStatus,
) -> Response[ContentStateResponse]:
    """PUT /wiki/rest/api/content/{id}/state

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:content:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body, status=status))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    body: ContentStateRestInput,
    status: SetContentStateStatus,
) -> ContentStateResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body, status=status)).parsed
