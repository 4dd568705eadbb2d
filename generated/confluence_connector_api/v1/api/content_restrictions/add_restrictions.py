# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, dump, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_restriction_add_or_update_array_option import (
        ContentRestrictionAddOrUpdateArrayOption,
    )
    from ...models.content_restriction_array import ContentRestrictionArray
    from ...models.content_restriction_update import ContentRestrictionUpdate

OPERATION = Operation(
    id="addRestrictions",
    api="v1",
    method="POST",
    path="/wiki/rest/api/content/{id}/restriction",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("read:content-details:confluence", "write:content.restriction:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 404),
)


def _request(
    id: int | str,
    *,
    body: ContentRestrictionAddOrUpdateArrayOption | list[ContentRestrictionUpdate],
    expand: list[str] | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/restriction"}
    arguments["params"] = given({"expand": commas(expand)})
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> ContentRestrictionArray:
    from ... import models

    return models.ContentRestrictionArray.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    body: ContentRestrictionAddOrUpdateArrayOption | list[ContentRestrictionUpdate],
    expand: list[str] | Unset = UNSET,
) -> Response[ContentRestrictionArray]:
    """POST /wiki/rest/api/content/{id}/restriction

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:content.restriction:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body, expand=expand))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    body: ContentRestrictionAddOrUpdateArrayOption | list[ContentRestrictionUpdate],
    expand: list[str] | Unset = UNSET,
) -> ContentRestrictionArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body, expand=expand).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    body: ContentRestrictionAddOrUpdateArrayOption | list[ContentRestrictionUpdate],
    expand: list[str] | Unset = UNSET,
) -> Response[ContentRestrictionArray]:
    """POST /wiki/rest/api/content/{id}/restriction

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:content.restriction:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body, expand=expand))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    body: ContentRestrictionAddOrUpdateArrayOption | list[ContentRestrictionUpdate],
    expand: list[str] | Unset = UNSET,
) -> ContentRestrictionArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body, expand=expand)).parsed
