# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_views_response import GetViewsResponse

OPERATION = Operation(
    id="getViews",
    api="v1",
    method="GET",
    path="/wiki/rest/api/analytics/content/{contentId}/views",
    classic_scopes=("read:confluence-content.summary",),
    granular_scopes=("read:analytics.content:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(content_id: int | str, *, from_date: str | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/analytics/content/{segment(content_id)}/views"
    }
    arguments["params"] = given({"fromDate": from_date})
    return arguments


def _parse(response: httpx.Response) -> GetViewsResponse:
    from ... import models

    return models.GetViewsResponse.from_dict(json_object(response))


def sync_detailed(
    content_id: int | str, *, client: Client, from_date: str | Unset = UNSET
) -> Response[GetViewsResponse]:
    """GET /wiki/rest/api/analytics/content/{contentId}/views

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:analytics.content:confluence
    """
    response = client.send(OPERATION, _request(content_id=content_id, from_date=from_date))
    return client.read(OPERATION, response, _parse)


def sync(
    content_id: int | str, *, client: Client, from_date: str | Unset = UNSET
) -> GetViewsResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(content_id=content_id, client=client, from_date=from_date).parsed


async def asyncio_detailed(
    content_id: int | str, *, client: AsyncClient, from_date: str | Unset = UNSET
) -> Response[GetViewsResponse]:
    """GET /wiki/rest/api/analytics/content/{contentId}/views

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:analytics.content:confluence
    """
    response = await client.send(OPERATION, _request(content_id=content_id, from_date=from_date))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    content_id: int | str, *, client: AsyncClient, from_date: str | Unset = UNSET
) -> GetViewsResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(content_id=content_id, client=client, from_date=from_date)
    ).parsed
