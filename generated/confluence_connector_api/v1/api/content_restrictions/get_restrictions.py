# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_restriction_array import ContentRestrictionArray

OPERATION = Operation(
    id="getRestrictions",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content/{id}/restriction",
    classic_scopes=("read:confluence-content.all",),
    granular_scopes=("read:content-details:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 404),
)


def _request(
    id: int | str,
    *,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/restriction"}
    arguments["params"] = given({"expand": commas(expand), "limit": limit, "start": start})
    return arguments


def _parse(response: httpx.Response) -> ContentRestrictionArray:
    from ... import models

    return models.ContentRestrictionArray.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[ContentRestrictionArray]:
    """GET /wiki/rest/api/content/{id}/restriction

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content-details:confluence
    """
    response = client.send(OPERATION, _request(id=id, expand=expand, limit=limit, start=start))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> ContentRestrictionArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, expand=expand, limit=limit, start=start).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[ContentRestrictionArray]:
    """GET /wiki/rest/api/content/{id}/restriction

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content-details:confluence
    """
    response = await client.send(
        OPERATION, _request(id=id, expand=expand, limit=limit, start=start)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> ContentRestrictionArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(id=id, client=client, expand=expand, limit=limit, start=start)
    ).parsed
