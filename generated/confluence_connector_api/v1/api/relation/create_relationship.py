# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.create_relationship_source_type import CreateRelationshipSourceType
    from ...models.create_relationship_target_type import CreateRelationshipTargetType
    from ...models.relation import Relation

OPERATION = Operation(
    id="createRelationship",
    api="v1",
    method="PUT",
    path="/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}",
    classic_scopes=("write:confluence-content",),
    granular_scopes=(
        "read:content:confluence",
        "read:relation:confluence",
        "read:space:confluence",
        "read:user:confluence",
        "write:relation:confluence",
    ),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(
    relation_name: str,
    source_type: CreateRelationshipSourceType,
    source_key: str,
    target_type: CreateRelationshipTargetType,
    target_key: str,
    *,
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
    source_type: CreateRelationshipSourceType,
    source_key: str,
    target_type: CreateRelationshipTargetType,
    target_key: str,
    *,
    client: Client,
    source_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    target_status: str | Unset = UNSET,
    target_version: int | Unset = UNSET,
) -> Response[Relation]:
    """PUT /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}

    Classic scopes: write:confluence-content
    Granular scopes: read:content:confluence, read:relation:confluence, read:space:confluence, read:user:confluence, write:relation:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            relation_name=relation_name,
            source_type=source_type,
            source_key=source_key,
            target_type=target_type,
            target_key=target_key,
            source_status=source_status,
            source_version=source_version,
            target_status=target_status,
            target_version=target_version,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    relation_name: str,
    source_type: CreateRelationshipSourceType,
    source_key: str,
    target_type: CreateRelationshipTargetType,
    target_key: str,
    *,
    client: Client,
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
        source_status=source_status,
        source_version=source_version,
        target_status=target_status,
        target_version=target_version,
    ).parsed


async def asyncio_detailed(
    relation_name: str,
    source_type: CreateRelationshipSourceType,
    source_key: str,
    target_type: CreateRelationshipTargetType,
    target_key: str,
    *,
    client: AsyncClient,
    source_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    target_status: str | Unset = UNSET,
    target_version: int | Unset = UNSET,
) -> Response[Relation]:
    """PUT /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}

    Classic scopes: write:confluence-content
    Granular scopes: read:content:confluence, read:relation:confluence, read:space:confluence, read:user:confluence, write:relation:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            relation_name=relation_name,
            source_type=source_type,
            source_key=source_key,
            target_type=target_type,
            target_key=target_key,
            source_status=source_status,
            source_version=source_version,
            target_status=target_status,
            target_version=target_version,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    relation_name: str,
    source_type: CreateRelationshipSourceType,
    source_key: str,
    target_type: CreateRelationshipTargetType,
    target_key: str,
    *,
    client: AsyncClient,
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
            source_status=source_status,
            source_version=source_version,
            target_status=target_status,
            target_version=target_version,
        )
    ).parsed
