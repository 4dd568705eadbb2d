# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.attachment_properties_update_body import AttachmentPropertiesUpdateBody
    from ...models.content import Content

OPERATION = Operation(
    id="updateAttachmentProperties",
    api="v1",
    method="PUT",
    path="/wiki/rest/api/content/{id}/child/attachment/{attachmentId}",
    classic_scopes=("write:confluence-file", "write:confluence-props"),
    granular_scopes=("read:content-details:confluence", "write:attachment:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 403, 404, 409),
)


def _request(
    id: int | str, attachment_id: int | str, *, body: AttachmentPropertiesUpdateBody
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/child/attachment/{segment(attachment_id)}"
    }
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> Content:
    from ... import models

    return models.Content.from_dict(json_object(response))


def sync_detailed(
    id: int | str, attachment_id: int | str, *, client: Client, body: AttachmentPropertiesUpdateBody
) -> Response[Content]:
    """PUT /wiki/rest/api/content/{id}/child/attachment/{attachmentId}

    Classic scopes: write:confluence-file, write:confluence-props
    Granular scopes: read:content-details:confluence, write:attachment:confluence
    """
    response = client.send(OPERATION, _request(id=id, attachment_id=attachment_id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, attachment_id: int | str, *, client: Client, body: AttachmentPropertiesUpdateBody
) -> Content:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, attachment_id=attachment_id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str,
    attachment_id: int | str,
    *,
    client: AsyncClient,
    body: AttachmentPropertiesUpdateBody,
) -> Response[Content]:
    """PUT /wiki/rest/api/content/{id}/child/attachment/{attachmentId}

    Classic scopes: write:confluence-file, write:confluence-props
    Granular scopes: read:content-details:confluence, write:attachment:confluence
    """
    response = await client.send(OPERATION, _request(id=id, attachment_id=attachment_id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    attachment_id: int | str,
    *,
    client: AsyncClient,
    body: AttachmentPropertiesUpdateBody,
) -> Content:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(id=id, attachment_id=attachment_id, client=client, body=body)
    ).parsed
