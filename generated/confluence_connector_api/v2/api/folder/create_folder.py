# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.folder_create_request import FolderCreateRequest
    from ...models.folder_single import FolderSingle

OPERATION = Operation(
    id="createFolder",
    api="v2",
    method="POST",
    path="/wiki/api/v2/folders",
    granular_scopes=("write:folder:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 413),
)


def _request(*, body: FolderCreateRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/folders"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> FolderSingle:
    from ... import models

    return models.FolderSingle.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: FolderCreateRequest) -> Response[FolderSingle]:
    """POST /wiki/api/v2/folders

    Granular scopes: write:folder:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: FolderCreateRequest) -> FolderSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: FolderCreateRequest
) -> Response[FolderSingle]:
    """POST /wiki/api/v2/folders

    Granular scopes: write:folder:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: FolderCreateRequest) -> FolderSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
