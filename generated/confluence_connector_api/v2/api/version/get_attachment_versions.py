# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.multi_entity_result_attachment_version import MultiEntityResultAttachmentVersion
    from ...models.version_sort_order import VersionSortOrder

OPERATION = Operation(
    id="getAttachmentVersions",
    api="v2",
    method="GET",
    path="/wiki/api/v2/attachments/{id}/versions",
    granular_scopes=("read:attachment:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: VersionSortOrder | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/attachments/{segment(id)}/versions"}
    arguments["params"] = given({"cursor": cursor, "limit": limit, "sort": sort})
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultAttachmentVersion:
    from ... import models

    return models.MultiEntityResultAttachmentVersion.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: VersionSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultAttachmentVersion]:
    """GET /wiki/api/v2/attachments/{id}/versions

    Granular scopes: read:attachment:confluence
    """
    response = client.send(OPERATION, _request(id=id, cursor=cursor, limit=limit, sort=sort))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: VersionSortOrder | Unset = UNSET,
) -> MultiEntityResultAttachmentVersion:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, cursor=cursor, limit=limit, sort=sort).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: VersionSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultAttachmentVersion]:
    """GET /wiki/api/v2/attachments/{id}/versions

    Granular scopes: read:attachment:confluence
    """
    response = await client.send(OPERATION, _request(id=id, cursor=cursor, limit=limit, sort=sort))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: VersionSortOrder | Unset = UNSET,
) -> MultiEntityResultAttachmentVersion:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(id=id, client=client, cursor=cursor, limit=limit, sort=sort)
    ).parsed
