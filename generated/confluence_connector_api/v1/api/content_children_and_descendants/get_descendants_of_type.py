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
    from ...models.get_descendants_of_type_depth import GetDescendantsOfTypeDepth
    from ...models.get_descendants_of_type_type import GetDescendantsOfTypeType

OPERATION = Operation(
    id="getDescendantsOfType",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content/{id}/descendant/{type}",
    classic_scopes=("read:confluence-content.summary",),
    granular_scopes=("read:content-details:confluence",),
    deprecated=True,
    success_statuses=(200,),
    error_statuses=(400, 404),
)


def _request(
    id: int | str,
    type_: GetDescendantsOfTypeType,
    *,
    expand: list[str] | Unset = UNSET,
    depth: GetDescendantsOfTypeDepth | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/descendant/{segment(type_)}"
    }
    arguments["params"] = given(
        {"expand": commas(expand), "depth": depth, "limit": limit, "start": start}
    )
    return arguments


def _parse(response: httpx.Response) -> ContentArray:
    from ... import models

    return models.ContentArray.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    type_: GetDescendantsOfTypeType,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    depth: GetDescendantsOfTypeDepth | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[ContentArray]:
    """GET /wiki/rest/api/content/{id}/descendant/{type}

    Deprecated by the vendor.
    Classic scopes: read:confluence-content.summary
    Granular scopes: read:content-details:confluence
    """
    response = client.send(
        OPERATION,
        _request(id=id, type_=type_, expand=expand, depth=depth, limit=limit, start=start),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    type_: GetDescendantsOfTypeType,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    depth: GetDescendantsOfTypeDepth | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> ContentArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id, type_=type_, client=client, expand=expand, depth=depth, limit=limit, start=start
    ).parsed


async def asyncio_detailed(
    id: int | str,
    type_: GetDescendantsOfTypeType,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    depth: GetDescendantsOfTypeDepth | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[ContentArray]:
    """GET /wiki/rest/api/content/{id}/descendant/{type}

    Deprecated by the vendor.
    Classic scopes: read:confluence-content.summary
    Granular scopes: read:content-details:confluence
    """
    response = await client.send(
        OPERATION,
        _request(id=id, type_=type_, expand=expand, depth=depth, limit=limit, start=start),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    type_: GetDescendantsOfTypeType,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    depth: GetDescendantsOfTypeDepth | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> ContentArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id, type_=type_, client=client, expand=expand, depth=depth, limit=limit, start=start
        )
    ).parsed
