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
    from ...models.content_template_update import ContentTemplateUpdate

OPERATION = Operation(
    id="updateContentTemplate",
    api="v1",
    method="PUT",
    path="/wiki/rest/api/template",
    classic_scopes=("write:confluence-content",),
    granular_scopes=(
        "read:content-details:confluence",
        "read:template:confluence",
        "write:template:confluence",
    ),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(*, body: ContentTemplateUpdate) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/template"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> ContentTemplate:
    from ... import models

    return models.ContentTemplate.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: ContentTemplateUpdate) -> Response[ContentTemplate]:
    """PUT /wiki/rest/api/template

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, read:template:confluence, write:template:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: ContentTemplateUpdate) -> ContentTemplate:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: ContentTemplateUpdate
) -> Response[ContentTemplate]:
    """PUT /wiki/rest/api/template

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, read:template:confluence, write:template:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: ContentTemplateUpdate) -> ContentTemplate:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
