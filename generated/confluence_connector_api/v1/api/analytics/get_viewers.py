# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_viewers_response import GetViewersResponse

OPERATION = Operation(
    id="getViewers",
    api="v1",
    method="GET",
    path="/wiki/rest/api/analytics/content/{contentId}/viewers",
    classic_scopes=("read:confluence-content.summary",),
    granular_scopes=("read:analytics.content:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(content_id: int | str, *, from_date: str | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/analytics/content/{segment(content_id)}/viewers"
    }
    arguments["params"] = given({"fromDate": from_date})
    return arguments


def _parse(response: httpx.Response) -> GetViewersResponse:
    from ... import models

    return models.GetViewersResponse.from_dict(json_object(response))


def sync_detailed(
    content_id: int | str, *, client: Client, from_date: str | Unset = UNSET
) -> Response[GetViewersResponse]:
    """GET /wiki/rest/api/analytics/content/{contentId}/viewers

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:analytics.content:confluence
    """
    response = client.send(OPERATION, _request(content_id=content_id, from_date=from_date))
    return client.read(OPERATION, response, _parse)


def sync(
    content_id: int | str, *, client: Client, from_date: str | Unset = UNSET
) -> GetViewersResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(content_id=content_id, client=client, from_date=from_date).parsed


async def asyncio_detailed(
    content_id: int | str, *, client: AsyncClient, from_date: str | Unset = UNSET
) -> Response[GetViewersResponse]:
    """GET /wiki/rest/api/analytics/content/{contentId}/viewers

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:analytics.content:confluence
    """
    response = await client.send(OPERATION, _request(content_id=content_id, from_date=from_date))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    content_id: int | str, *, client: AsyncClient, from_date: str | Unset = UNSET
) -> GetViewersResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(content_id=content_id, client=client, from_date=from_date)
    ).parsed
