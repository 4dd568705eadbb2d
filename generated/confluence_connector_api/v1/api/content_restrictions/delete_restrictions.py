# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_restriction_array import ContentRestrictionArray

OPERATION = Operation(
    id="deleteRestrictions",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/content/{id}/restriction",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("read:content-details:confluence", "write:content.restriction:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(id: int | str, *, expand: list[str] | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/restriction"}
    arguments["params"] = given({"expand": commas(expand)})
    return arguments


def _parse(response: httpx.Response) -> ContentRestrictionArray:
    from ... import models

    return models.ContentRestrictionArray.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, expand: list[str] | Unset = UNSET
) -> Response[ContentRestrictionArray]:
    """DELETE /wiki/rest/api/content/{id}/restriction

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:content.restriction:confluence
    """
    response = client.send(OPERATION, _request(id=id, expand=expand))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, expand: list[str] | Unset = UNSET
) -> ContentRestrictionArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, expand=expand).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, expand: list[str] | Unset = UNSET
) -> Response[ContentRestrictionArray]:
    """DELETE /wiki/rest/api/content/{id}/restriction

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:content.restriction:confluence
    """
    response = await client.send(OPERATION, _request(id=id, expand=expand))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, expand: list[str] | Unset = UNSET
) -> ContentRestrictionArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, expand=expand)).parsed
