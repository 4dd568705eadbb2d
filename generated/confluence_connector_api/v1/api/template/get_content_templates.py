# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_template_array import ContentTemplateArray

OPERATION = Operation(
    id="getContentTemplates",
    api="v1",
    method="GET",
    path="/wiki/rest/api/template/page",
    classic_scopes=("read:confluence-content.summary",),
    granular_scopes=("read:content-details:confluence", "read:template:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(
    *,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    space_key: str | Unset = UNSET,
    start: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/template/page"}
    arguments["params"] = given(
        {"expand": commas(expand), "limit": limit, "spaceKey": space_key, "start": start}
    )
    return arguments


def _parse(response: httpx.Response) -> ContentTemplateArray:
    from ... import models

    return models.ContentTemplateArray.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    space_key: str | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[ContentTemplateArray]:
    """GET /wiki/rest/api/template/page

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:content-details:confluence, read:template:confluence
    """
    response = client.send(
        OPERATION, _request(expand=expand, limit=limit, space_key=space_key, start=start)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    space_key: str | Unset = UNSET,
    start: int | Unset = UNSET,
) -> ContentTemplateArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client, expand=expand, limit=limit, space_key=space_key, start=start
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    space_key: str | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[ContentTemplateArray]:
    """GET /wiki/rest/api/template/page

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:content-details:confluence, read:template:confluence
    """
    response = await client.send(
        OPERATION, _request(expand=expand, limit=limit, space_key=space_key, start=start)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    space_key: str | Unset = UNSET,
    start: int | Unset = UNSET,
) -> ContentTemplateArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client, expand=expand, limit=limit, space_key=space_key, start=start
        )
    ).parsed
