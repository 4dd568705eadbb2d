# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_relationship_source_type import GetRelationshipSourceType
    from ...models.get_relationship_target_type import GetRelationshipTargetType
    from ...models.relation import Relation

OPERATION = Operation(
    id="getRelationship",
    api="v1",
    method="GET",
    path="/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}",
    classic_scopes=("read:confluence-content.summary",),
    granular_scopes=("read:content-details:confluence", "read:relation:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(
    relation_name: str,
    source_type: GetRelationshipSourceType,
    source_key: str,
    target_type: GetRelationshipTargetType,
    target_key: str,
    *,
    expand: list[str] | Unset = UNSET,
    source_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    target_status: str | Unset = UNSET,
    target_version: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/relation/{segment(relation_name)}/from/{segment(source_type)}/{segment(source_key)}/to/{segment(target_type)}/{segment(target_key)}"
    }
    arguments["params"] = given(
        {
            "expand": commas(expand),
            "sourceStatus": source_status,
            "sourceVersion": source_version,
            "targetStatus": target_status,
            "targetVersion": target_version,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> Relation:
    from ... import models

    return models.Relation.from_dict(json_object(response))


def sync_detailed(
    relation_name: str,
    source_type: GetRelationshipSourceType,
    source_key: str,
    target_type: GetRelationshipTargetType,
    target_key: str,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    source_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    target_status: str | Unset = UNSET,
    target_version: int | Unset = UNSET,
) -> Response[Relation]:
    """GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:content-details:confluence, read:relation:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            relation_name=relation_name,
            source_type=source_type,
            source_key=source_key,
            target_type=target_type,
            target_key=target_key,
            expand=expand,
            source_status=source_status,
            source_version=source_version,
            target_status=target_status,
            target_version=target_version,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    relation_name: str,
    source_type: GetRelationshipSourceType,
    source_key: str,
    target_type: GetRelationshipTargetType,
    target_key: str,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    source_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    target_status: str | Unset = UNSET,
    target_version: int | Unset = UNSET,
) -> Relation:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        relation_name=relation_name,
        source_type=source_type,
        source_key=source_key,
        target_type=target_type,
        target_key=target_key,
        client=client,
        expand=expand,
        source_status=source_status,
        source_version=source_version,
        target_status=target_status,
        target_version=target_version,
    ).parsed


async def asyncio_detailed(
    relation_name: str,
    source_type: GetRelationshipSourceType,
    source_key: str,
    target_type: GetRelationshipTargetType,
    target_key: str,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    source_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    target_status: str | Unset = UNSET,
    target_version: int | Unset = UNSET,
) -> Response[Relation]:
    """GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:content-details:confluence, read:relation:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            relation_name=relation_name,
            source_type=source_type,
            source_key=source_key,
            target_type=target_type,
            target_key=target_key,
            expand=expand,
            source_status=source_status,
            source_version=source_version,
            target_status=target_status,
            target_version=target_version,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    relation_name: str,
    source_type: GetRelationshipSourceType,
    source_key: str,
    target_type: GetRelationshipTargetType,
    target_key: str,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    source_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    target_status: str | Unset = UNSET,
    target_version: int | Unset = UNSET,
) -> Relation:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            relation_name=relation_name,
            source_type=source_type,
            source_key=source_key,
            target_type=target_type,
            target_key=target_key,
            client=client,
            expand=expand,
            source_status=source_status,
            source_version=source_version,
            target_status=target_status,
            target_version=target_version,
        )
    ).parsed
