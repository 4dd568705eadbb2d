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
    id="getAttachmentThumbnailById",
    api="v2",
    method="GET",
    path="/wiki/api/v2/attachments/{id}/thumbnail/download",
    granular_scopes=("read:attachment:confluence",),
    success_statuses=(200, 302),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str,
    *,
    height: int | Unset = UNSET,
    version: int | Unset = UNSET,
    width: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/attachments/{segment(id)}/thumbnail/download"
    }
    arguments["params"] = given({"height": height, "version": version, "width": width})
    return arguments


def _parse(response: httpx.Response) -> File | None:
    if response.status_code == 302:
        return None
    return File(payload=BytesIO(response.content))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    height: int | Unset = UNSET,
    version: int | Unset = UNSET,
    width: int | Unset = UNSET,
) -> Response[File | None]:
    """GET /wiki/api/v2/attachments/{id}/thumbnail/download

    Granular scopes: read:attachment:confluence
    """
    response = client.send(OPERATION, _request(id=id, height=height, version=version, width=width))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    height: int | Unset = UNSET,
    version: int | Unset = UNSET,
    width: int | Unset = UNSET,
) -> File | None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, height=height, version=version, width=width).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    height: int | Unset = UNSET,
    version: int | Unset = UNSET,
    width: int | Unset = UNSET,
) -> Response[File | None]:
    """GET /wiki/api/v2/attachments/{id}/thumbnail/download

    Granular scopes: read:attachment:confluence
    """
    response = await client.send(
        OPERATION, _request(id=id, height=height, version=version, width=width)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    height: int | Unset = UNSET,
    version: int | Unset = UNSET,
    width: int | Unset = UNSET,
) -> File | None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(id=id, client=client, height=height, version=version, width=width)
    ).parsed
