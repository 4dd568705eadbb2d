# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.detailed_version import DetailedVersion

OPERATION = Operation(
    id="getAttachmentVersionDetails",
    api="v2",
    method="GET",
    path="/wiki/api/v2/attachments/{attachment-id}/versions/{version-number}",
    granular_scopes=("read:attachment:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(attachment_id: int | str, version_number: int) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/attachments/{segment(attachment_id)}/versions/{segment(version_number)}"
    }
    return arguments


def _parse(response: httpx.Response) -> DetailedVersion:
    from ... import models

    return models.DetailedVersion.from_dict(json_object(response))


def sync_detailed(
    attachment_id: int | str, version_number: int, *, client: Client
) -> Response[DetailedVersion]:
    """GET /wiki/api/v2/attachments/{attachment-id}/versions/{version-number}

    Granular scopes: read:attachment:confluence
    """
    response = client.send(
        OPERATION, _request(attachment_id=attachment_id, version_number=version_number)
    )
    return client.read(OPERATION, response, _parse)


def sync(attachment_id: int | str, version_number: int, *, client: Client) -> DetailedVersion:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        attachment_id=attachment_id, version_number=version_number, client=client
    ).parsed


async def asyncio_detailed(
    attachment_id: int | str, version_number: int, *, client: AsyncClient
) -> Response[DetailedVersion]:
    """GET /wiki/api/v2/attachments/{attachment-id}/versions/{version-number}

    Granular scopes: read:attachment:confluence
    """
    response = await client.send(
        OPERATION, _request(attachment_id=attachment_id, version_number=version_number)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    attachment_id: int | str, version_number: int, *, client: AsyncClient
) -> DetailedVersion:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            attachment_id=attachment_id, version_number=version_number, client=client
        )
    ).parsed
