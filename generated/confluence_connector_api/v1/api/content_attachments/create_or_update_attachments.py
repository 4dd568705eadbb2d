# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, multipart, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_array import ContentArray
    from ...models.create_or_update_attachments_body import CreateOrUpdateAttachmentsBody
    from ...models.create_or_update_attachments_status import CreateOrUpdateAttachmentsStatus

OPERATION = Operation(
    id="createOrUpdateAttachments",
    api="v1",
    method="PUT",
    path="/wiki/rest/api/content/{id}/child/attachment",
    classic_scopes=("write:confluence-file",),
    granular_scopes=("read:content-details:confluence", "write:attachment:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(
    id: int | str,
    *,
    body: CreateOrUpdateAttachmentsBody,
    status: CreateOrUpdateAttachmentsStatus | Unset = UNSET,
    x_atlassian_token: str = "no-check",
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/child/attachment"}
    arguments["params"] = given({"status": status})
    arguments["headers"] = given({"X-Atlassian-Token": x_atlassian_token})
    arguments["files"] = multipart(body)
    return arguments


def _parse(response: httpx.Response) -> ContentArray:
    from ... import models

    return models.ContentArray.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    body: CreateOrUpdateAttachmentsBody,
    status: CreateOrUpdateAttachmentsStatus | Unset = UNSET,
    x_atlassian_token: str = "no-check",
) -> Response[ContentArray]:
    """PUT /wiki/rest/api/content/{id}/child/attachment

    Classic scopes: write:confluence-file
    Granular scopes: read:content-details:confluence, write:attachment:confluence
    """
    response = client.send(
        OPERATION, _request(id=id, body=body, status=status, x_atlassian_token=x_atlassian_token)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    body: CreateOrUpdateAttachmentsBody,
    status: CreateOrUpdateAttachmentsStatus | Unset = UNSET,
    x_atlassian_token: str = "no-check",
) -> ContentArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id, client=client, body=body, status=status, x_atlassian_token=x_atlassian_token
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    body: CreateOrUpdateAttachmentsBody,
    status: CreateOrUpdateAttachmentsStatus | Unset = UNSET,
    x_atlassian_token: str = "no-check",
) -> Response[ContentArray]:
    """PUT /wiki/rest/api/content/{id}/child/attachment

    Classic scopes: write:confluence-file
    Granular scopes: read:content-details:confluence, write:attachment:confluence
    """
    response = await client.send(
        OPERATION, _request(id=id, body=body, status=status, x_atlassian_token=x_atlassian_token)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    body: CreateOrUpdateAttachmentsBody,
    status: CreateOrUpdateAttachmentsStatus | Unset = UNSET,
    x_atlassian_token: str = "no-check",
) -> ContentArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id, client=client, body=body, status=status, x_atlassian_token=x_atlassian_token
        )
    ).parsed
