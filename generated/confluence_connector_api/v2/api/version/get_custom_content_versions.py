# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.custom_content_body_representation import CustomContentBodyRepresentation
    from ...models.multi_entity_result_custom_content_version import (
        MultiEntityResultCustomContentVersion,
    )
    from ...models.version_sort_order import VersionSortOrder

OPERATION = Operation(
    id="getCustomContentVersions",
    api="v2",
    method="GET",
    path="/wiki/api/v2/custom-content/{custom-content-id}/versions",
    granular_scopes=("read:custom-content:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    custom_content_id: int | str,
    *,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: VersionSortOrder | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/custom-content/{segment(custom_content_id)}/versions"
    }
    arguments["params"] = given(
        {"body-format": body_format, "cursor": cursor, "limit": limit, "sort": sort}
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultCustomContentVersion:
    from ... import models

    return models.MultiEntityResultCustomContentVersion.from_dict(json_object(response))


def sync_detailed(
    custom_content_id: int | str,
    *,
    client: Client,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: VersionSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultCustomContentVersion]:
    """GET /wiki/api/v2/custom-content/{custom-content-id}/versions

    Granular scopes: read:custom-content:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            custom_content_id=custom_content_id,
            body_format=body_format,
            cursor=cursor,
            limit=limit,
            sort=sort,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    custom_content_id: int | str,
    *,
    client: Client,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: VersionSortOrder | Unset = UNSET,
) -> MultiEntityResultCustomContentVersion:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        custom_content_id=custom_content_id,
        client=client,
        body_format=body_format,
        cursor=cursor,
        limit=limit,
        sort=sort,
    ).parsed


async def asyncio_detailed(
    custom_content_id: int | str,
    *,
    client: AsyncClient,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: VersionSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultCustomContentVersion]:
    """GET /wiki/api/v2/custom-content/{custom-content-id}/versions

    Granular scopes: read:custom-content:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            custom_content_id=custom_content_id,
            body_format=body_format,
            cursor=cursor,
            limit=limit,
            sort=sort,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    custom_content_id: int | str,
    *,
    client: AsyncClient,
    body_format: CustomContentBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: VersionSortOrder | Unset = UNSET,
) -> MultiEntityResultCustomContentVersion:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            custom_content_id=custom_content_id,
            client=client,
            body_format=body_format,
            cursor=cursor,
            limit=limit,
            sort=sort,
        )
    ).parsed
