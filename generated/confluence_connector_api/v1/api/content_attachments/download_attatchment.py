# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, File, Response, Unset
from ....wire import given, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="downloadAttatchment",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download",
    classic_scopes=("readonly:content.attachment:confluence",),
    granular_scopes=("read:attachment:confluence",),
    success_statuses=(200, 302),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str,
    attachment_id: int | str,
    *,
    status: list[str] | Unset = UNSET,
    version: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/child/attachment/{segment(attachment_id)}/download"
    }
    arguments["params"] = given({"status": status, "version": version})
    return arguments


def _parse(response: httpx.Response) -> File | None:
    if response.status_code == 302:
        return None
    return File(payload=BytesIO(response.content))


def sync_detailed(
    id: int | str,
    attachment_id: int | str,
    *,
    client: Client,
    status: list[str] | Unset = UNSET,
    version: int | Unset = UNSET,
) -> Response[File | None]:
    """GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download

    Classic scopes: readonly:content.attachment:confluence
    Granular scopes: read:attachment:confluence
    """
    response = client.send(
        OPERATION, _request(id=id, attachment_id=attachment_id, status=status, version=version)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    attachment_id: int | str,
    *,
    client: Client,
    status: list[str] | Unset = UNSET,
    version: int | Unset = UNSET,
) -> File | None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id, attachment_id=attachment_id, client=client, status=status, version=version
    ).parsed


async def asyncio_detailed(
    id: int | str,
    attachment_id: int | str,
    *,
    client: AsyncClient,
    status: list[str] | Unset = UNSET,
    version: int | Unset = UNSET,
) -> Response[File | None]:
    """GET /wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download

    Classic scopes: readonly:content.attachment:confluence
    Granular scopes: read:attachment:confluence
    """
    response = await client.send(
        OPERATION, _request(id=id, attachment_id=attachment_id, status=status, version=version)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    attachment_id: int | str,
    *,
    client: AsyncClient,
    status: list[str] | Unset = UNSET,
    version: int | Unset = UNSET,
) -> File | None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id, attachment_id=attachment_id, client=client, status=status, version=version
        )
    ).parsed
