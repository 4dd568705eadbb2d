# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.find_sources_for_target_source_type import FindSourcesForTargetSourceType
    from ...models.find_sources_for_target_target_type import FindSourcesForTargetTargetType
    from ...models.relation_array import RelationArray

OPERATION = Operation(
    id="findSourcesForTarget",
    api="v1",
    method="GET",
    path="/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}",
    classic_scopes=("read:confluence-content.summary",),
    granular_scopes=("read:content-details:confluence", "read:relation:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(
    relation_name: str,
    target_type: FindSourcesForTargetTargetType,
    target_key: str,
    source_type: FindSourcesForTargetSourceType,
    *,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    source_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    start: int | Unset = UNSET,
    target_status: str | Unset = UNSET,
    target_version: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/relation/{segment(relation_name)}/to/{segment(target_type)}/{segment(target_key)}/from/{segment(source_type)}"
    }
    arguments["params"] = given(
        {
            "expand": commas(expand),
            "limit": limit,
            "sourceStatus": source_status,
            "sourceVersion": source_version,
            "start": start,
            "targetStatus": target_status,
            "targetVersion": target_version,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> RelationArray:
    from ... import models

    return models.RelationArray.from_dict(json_object(response))


def sync_detailed(
    relation_name: str,
    target_type: FindSourcesForTargetTargetType,
    target_key: str,
    source_type: FindSourcesForTargetSourceType,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    source_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    start: int | Unset = UNSET,
    target_status: str | Unset = UNSET,
    target_version: int | Unset = UNSET,
) -> Response[RelationArray]:
    """GET /wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:content-details:confluence, read:relation:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            relation_name=relation_name,
            target_type=target_type,
            target_key=target_key,
            source_type=source_type,
            expand=expand,
            limit=limit,
            source_status=source_status,
            source_version=source_version,
            start=start,
            target_status=target_status,
            target_version=target_version,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    relation_name: str,
    target_type: FindSourcesForTargetTargetType,
    target_key: str,
    source_type: FindSourcesForTargetSourceType,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    source_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    start: int | Unset = UNSET,
    target_status: str | Unset = UNSET,
    target_version: int | Unset = UNSET,
) -> RelationArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        relation_name=relation_name,
        target_type=target_type,
        target_key=target_key,
        source_type=source_type,
        client=client,
        expand=expand,
        limit=limit,
        source_status=source_status,
        source_version=source_version,
        start=start,
        target_status=target_status,
        target_version=target_version,
    ).parsed


async def asyncio_detailed(
    relation_name: str,
    target_type: FindSourcesForTargetTargetType,
    target_key: str,
    source_type: FindSourcesForTargetSourceType,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    source_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    start: int | Unset = UNSET,
    target_status: str | Unset = UNSET,
    target_version: int | Unset = UNSET,
) -> Response[RelationArray]:
    """GET /wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:content-details:confluence, read:relation:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            relation_name=relation_name,
            target_type=target_type,
            target_key=target_key,
            source_type=source_type,
            expand=expand,
            limit=limit,
            source_status=source_status,
            source_version=source_version,
            start=start,
            target_status=target_status,
            target_version=target_version,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    relation_name: str,
    target_type: FindSourcesForTargetTargetType,
    target_key: str,
    source_type: FindSourcesForTargetSourceType,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    source_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    start: int | Unset = UNSET,
    target_status: str | Unset = UNSET,
    target_version: int | Unset = UNSET,
) -> RelationArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            relation_name=relation_name,
            target_type=target_type,
            target_key=target_key,
            source_type=source_type,
            client=client,
            expand=expand,
            limit=limit,
            source_status=source_status,
            source_version=source_version,
            start=start,
            target_status=target_status,
            target_version=target_version,
        )
    ).parsed
