# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.attachment_single import AttachmentSingle

OPERATION = Operation(
    id="getAttachmentById",
    api="v2",
    method="GET",
    path="/wiki/api/v2/attachments/{id}",
    granular_scopes=("read:attachment:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str,
    *,
    include_collaborators: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    version: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/attachments/{segment(id)}"}
    arguments["params"] = given(
        {
            "include-collaborators": include_collaborators,
            "include-labels": include_labels,
            "include-operations": include_operations,
            "include-properties": include_properties,
            "include-version": include_version,
            "include-versions": include_versions,
            "version": version,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> AttachmentSingle:
    from ... import models

    return models.AttachmentSingle.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    include_collaborators: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    version: int | Unset = UNSET,
) -> Response[AttachmentSingle]:
    """GET /wiki/api/v2/attachments/{id}

    Granular scopes: read:attachment:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            id=id,
            include_collaborators=include_collaborators,
            include_labels=include_labels,
            include_operations=include_operations,
            include_properties=include_properties,
            include_version=include_version,
            include_versions=include_versions,
            version=version,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    include_collaborators: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    version: int | Unset = UNSET,
) -> AttachmentSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id,
        client=client,
        include_collaborators=include_collaborators,
        include_labels=include_labels,
        include_operations=include_operations,
        include_properties=include_properties,
        include_version=include_version,
        include_versions=include_versions,
        version=version,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    include_collaborators: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    version: int | Unset = UNSET,
) -> Response[AttachmentSingle]:
    """GET /wiki/api/v2/attachments/{id}

    Granular scopes: read:attachment:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            id=id,
            include_collaborators=include_collaborators,
            include_labels=include_labels,
            include_operations=include_operations,
            include_properties=include_properties,
            include_version=include_version,
            include_versions=include_versions,
            version=version,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    include_collaborators: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    version: int | Unset = UNSET,
) -> AttachmentSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            client=client,
            include_collaborators=include_collaborators,
            include_labels=include_labels,
            include_operations=include_operations,
            include_properties=include_properties,
            include_version=include_version,
            include_versions=include_versions,
            version=version,
        )
    ).parsed
