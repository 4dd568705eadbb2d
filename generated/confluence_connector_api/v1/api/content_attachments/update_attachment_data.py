# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import given, json_object, multipart, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content import Content
    from ...models.update_attachment_data_body import UpdateAttachmentDataBody

OPERATION = Operation(
    id="updateAttachmentData",
    api="v1",
    method="POST",
    path="/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data",
    classic_scopes=("write:confluence-file",),
    granular_scopes=("read:content-details:confluence", "write:attachment:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 404),
)


def _request(
    id: int | str,
    attachment_id: int | str,
    *,
    body: UpdateAttachmentDataBody,
    x_atlassian_token: str = "no-check",
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/child/attachment/{segment(attachment_id)}/data"
    }
    arguments["headers"] = given({"X-Atlassian-Token": x_atlassian_token})
    arguments["files"] = multipart(body)
    return arguments


def _parse(response: httpx.Response) -> Content:
    from ... import models

    return models.Content.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    attachment_id: int | str,
    *,
    client: Client,
    body: UpdateAttachmentDataBody,
    x_atlassian_token: str = "no-check",
) -> Response[Content]:
    """POST /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data

    Classic scopes: write:confluence-file
    Granular scopes: read:content-details:confluence, write:attachment:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            id=id, attachment_id=attachment_id, body=body, x_atlassian_token=x_atlassian_token
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    attachment_id: int | str,
    *,
    client: Client,
    body: UpdateAttachmentDataBody,
    x_atlassian_token: str = "no-check",
) -> Content:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id,
        attachment_id=attachment_id,
        client=client,
        body=body,
        x_atlassian_token=x_atlassian_token,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    attachment_id: int | str,
    *,
    client: AsyncClient,
    body: UpdateAttachmentDataBody,
    x_atlassian_token: str = "no-check",
) -> Response[Content]:
    """POST /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/data

    Classic scopes: write:confluence-file
    Granular scopes: read:content-details:confluence, write:attachment:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            id=id, attachment_id=attachment_id, body=body, x_atlassian_token=x_atlassian_token
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    attachment_id: int | str,
    *,
    client: AsyncClient,
    body: UpdateAttachmentDataBody,
    x_atlassian_token: str = "no-check",
) -> Content:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            attachment_id=attachment_id,
            client=client,
            body=body,
            x_atlassian_token=x_atlassian_token,
        )
    ).parsed
