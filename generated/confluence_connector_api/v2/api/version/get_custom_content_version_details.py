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
    id="getCustomContentVersionDetails",
    api="v2",
    method="GET",
    path="/wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}",
    granular_scopes=("read:custom-content:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(custom_content_id: int | str, version_number: int) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/custom-content/{segment(custom_content_id)}/versions/{segment(version_number)}"
    }
    return arguments


def _parse(response: httpx.Response) -> DetailedVersion:
    from ... import models

    return models.DetailedVersion.from_dict(json_object(response))


def sync_detailed(
    custom_content_id: int | str, version_number: int, *, client: Client
) -> Response[DetailedVersion]:
    """GET /wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}

    Granular scopes: read:custom-content:confluence
    """
    response = client.send(
        OPERATION, _request(custom_content_id=custom_content_id, version_number=version_number)
    )
    return client.read(OPERATION, response, _parse)


def sync(custom_content_id: int | str, version_number: int, *, client: Client) -> DetailedVersion:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        custom_content_id=custom_content_id, version_number=version_number, client=client
    ).parsed


async def asyncio_detailed(
    custom_content_id: int | str, version_number: int, *, client: AsyncClient
) -> Response[DetailedVersion]:
    """GET /wiki/api/v2/custom-content/{custom-content-id}/versions/{version-number}

    Granular scopes: read:custom-content:confluence
    """
    response = await client.send(
        OPERATION, _request(custom_content_id=custom_content_id, version_number=version_number)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    custom_content_id: int | str, version_number: int, *, client: AsyncClient
) -> DetailedVersion:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            custom_content_id=custom_content_id, version_number=version_number, client=client
        )
    ).parsed
