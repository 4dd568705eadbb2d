# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_restriction import ContentRestriction
    from ...models.get_restrictions_for_operation_operation_key import (
        GetRestrictionsForOperationOperationKey,
    )

OPERATION = Operation(
    id="getRestrictionsForOperation",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}",
    classic_scopes=("read:confluence-content.all",),
    granular_scopes=("read:content-details:confluence",),
    success_statuses=(200,),
    error_statuses=(400,),
)


def _request(
    id: int | str,
    operation_key: GetRestrictionsForOperationOperationKey,
    *,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/restriction/byOperation/{segment(operation_key)}"
    }
    arguments["params"] = given({"expand": commas(expand), "limit": limit, "start": start})
    return arguments


def _parse(response: httpx.Response) -> ContentRestriction:
    from ... import models

    return models.ContentRestriction.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    operation_key: GetRestrictionsForOperationOperationKey,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[ContentRestriction]:
    """GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content-details:confluence
    """
    response = client.send(
        OPERATION,
        _request(id=id, operation_key=operation_key, expand=expand, limit=limit, start=start),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    operation_key: GetRestrictionsForOperationOperationKey,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> ContentRestriction:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id, operation_key=operation_key, client=client, expand=expand, limit=limit, start=start
    ).parsed


async def asyncio_detailed(
    id: int | str,
    operation_key: GetRestrictionsForOperationOperationKey,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[ContentRestriction]:
    """GET /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content-details:confluence
    """
    response = await client.send(
        OPERATION,
        _request(id=id, operation_key=operation_key, expand=expand, limit=limit, start=start),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    operation_key: GetRestrictionsForOperationOperationKey,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    start: int | Unset = UNSET,
) -> ContentRestriction:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            operation_key=operation_key,
            client=client,
            expand=expand,
            limit=limit,
            start=start,
        )
    ).parsed
