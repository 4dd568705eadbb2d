# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_template import ContentTemplate
    from ...models.content_template_create import ContentTemplateCreate

OPERATION = Operation(
    id="createContentTemplate",
    api="v1",
    method="POST",
    path="/wiki/rest/api/template",
    classic_scopes=("write:confluence-content",),
    granular_scopes=(
        "read:content-details:confluence",
        "read:template:confluence",
        "write:template:confluence",
    ),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(*, body: ContentTemplateCreate) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/template"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> ContentTemplate:
    from ... import models

    return models.ContentTemplate.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: ContentTemplateCreate) -> Response[ContentTemplate]:
    """POST /wiki/rest/api/template

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, read:template:confluence, write:template:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: ContentTemplateCreate) -> ContentTemplate:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: ContentTemplateCreate
) -> Response[ContentTemplate]:
    """POST /wiki/rest/api/template

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, read:template:confluence, write:template:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: ContentTemplateCreate) -> ContentTemplate:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
