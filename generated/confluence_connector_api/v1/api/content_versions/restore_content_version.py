# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, dump, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.version import Version
    from ...models.version_restore import VersionRestore

OPERATION = Operation(
    id="restoreContentVersion",
    api="v1",
    method="POST",
    path="/wiki/rest/api/content/{id}/version",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("read:content-details:confluence", "write:content:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(
    id: int | str, *, body: VersionRestore, expand: list[str] | Unset = UNSET
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/version"}
    arguments["params"] = given({"expand": commas(expand)})
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> Version:
    from ... import models

    return models.Version.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: VersionRestore, expand: list[str] | Unset = UNSET
) -> Response[Version]:
    """POST /wiki/rest/api/content/{id}/version

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:content:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body, expand=expand))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, body: VersionRestore, expand: list[str] | Unset = UNSET
) -> Version:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body, expand=expand).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: VersionRestore, expand: list[str] | Unset = UNSET
) -> Response[Version]:
    """POST /wiki/rest/api/content/{id}/version

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:content:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body, expand=expand))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: VersionRestore, expand: list[str] | Unset = UNSET
) -> Version:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body, expand=expand)).parsed
