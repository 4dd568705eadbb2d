# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_template import ContentTemplate

OPERATION = Operation(
    id="getContentTemplate",
    api="v1",
    method="GET",
    path="/wiki/rest/api/template/{contentTemplateId}",
    classic_scopes=("read:confluence-content.summary",),
    granular_scopes=("read:content-details:confluence", "read:template:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(
    content_template_id: int | str, *, expand: list[str] | Unset = UNSET
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/template/{segment(content_template_id)}"
    }
    arguments["params"] = given({"expand": commas(expand)})
    return arguments


def _parse(response: httpx.Response) -> ContentTemplate:
    from ... import models

    return models.ContentTemplate.from_dict(json_object(response))


def sync_detailed(
    content_template_id: int | str, *, client: Client, expand: list[str] | Unset = UNSET
) -> Response[ContentTemplate]:
    """GET /wiki/rest/api/template/{contentTemplateId}

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:content-details:confluence, read:template:confluence
    """
    response = client.send(
        OPERATION, _request(content_template_id=content_template_id, expand=expand)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    content_template_id: int | str, *, client: Client, expand: list[str] | Unset = UNSET
) -> ContentTemplate:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        content_template_id=content_template_id, client=client, expand=expand
    ).parsed


async def asyncio_detailed(
    content_template_id: int | str, *, client: AsyncClient, expand: list[str] | Unset = UNSET
) -> Response[ContentTemplate]:
    """GET /wiki/rest/api/template/{contentTemplateId}

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:content-details:confluence, read:template:confluence
    """
    response = await client.send(
        OPERATION, _request(content_template_id=content_template_id, expand=expand)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    content_template_id: int | str, *, client: AsyncClient, expand: list[str] | Unset = UNSET
) -> ContentTemplate:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            content_template_id=content_template_id, client=client, expand=expand
        )
    ).parsed
