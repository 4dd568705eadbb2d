# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, dump, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content import Content
    from ...models.copy_page_request import CopyPageRequest

OPERATION = Operation(
    id="copyPage",
    api="v1",
    method="POST",
    path="/wiki/rest/api/content/{id}/copy",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("read:content-details:confluence", "write:page:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(
    id: int | str, *, body: CopyPageRequest, expand: list[str] | Unset = UNSET
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/copy"}
    arguments["params"] = given({"expand": commas(expand)})
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> Content:
    from ... import models

    return models.Content.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: CopyPageRequest, expand: list[str] | Unset = UNSET
) -> Response[Content]:
    """POST /wiki/rest/api/content/{id}/copy

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:page:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body, expand=expand))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, body: CopyPageRequest, expand: list[str] | Unset = UNSET
) -> Content:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body, expand=expand).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: CopyPageRequest, expand: list[str] | Unset = UNSET
) -> Response[Content]:
    """POST /wiki/rest/api/content/{id}/copy

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:page:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body, expand=expand))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: CopyPageRequest, expand: list[str] | Unset = UNSET
) -> Content:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body, expand=expand)).parsed
