# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_array import ContentArray

OPERATION = Operation(
    id="getContentsWithState",
    api="v1",
    method="GET",
    path="/wiki/rest/api/space/{spaceKey}/state/content",
    classic_scopes=("read:confluence-content.all",),
    granular_scopes=("read:content:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(
    space_key: str,
    *,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
    state_id: int | str,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/space/{segment(space_key)}/state/content"
    }
    arguments["params"] = given(
        {"expand": commas(expand), "limit": limit, "start": start, "state-id": state_id}
    )
    return arguments


def _parse(response: httpx.Response) -> ContentArray:
    from ... import models

    return models.ContentArray.from_dict(json_object(response))


def sync_detailed(
    space_key: str,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
    state_id: int | str,
) -> Response[ContentArray]:
    """GET /wiki/rest/api/space/{spaceKey}/state/content

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content:confluence
    """
    response = client.send(
        OPERATION,
        _request(space_key=space_key, expand=expand, limit=limit, start=start, state_id=state_id),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    space_key: str,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
    state_id: int | str,
) -> ContentArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        space_key=space_key,
        client=client,
        expand=expand,
        limit=limit,
        start=start,
        state_id=state_id,
    ).parsed


async def asyncio_detailed(
    space_key: str,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
    state_id: int | str,
) -> Response[ContentArray]:
    """GET /wiki/rest/api/space/{spaceKey}/state/content

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content:confluence
    """
    response = await client.send(
        OPERATION,
        _request(space_key=space_key, expand=expand, limit=limit, start=start, state_id=state_id),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_key: str,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
    state_id: int | str,
) -> ContentArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            space_key=space_key,
            client=client,
            expand=expand,
            limit=limit,
            start=start,
            state_id=state_id,
        )
    ).parsed
