# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, dump, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.async_convert_content_body_request_embedded_content_render import (
        AsyncConvertContentBodyRequestEmbeddedContentRender,
    )
    from ...models.async_convert_content_body_request_to import AsyncConvertContentBodyRequestTo
    from ...models.async_id import AsyncId
    from ...models.content_body_create import ContentBodyCreate

OPERATION = Operation(
    id="asyncConvertContentBodyRequest",
    api="v1",
    method="POST",
    path="/wiki/rest/api/contentbody/convert/async/{to}",
    classic_scopes=("read:confluence-content.all",),
    granular_scopes=("read:content.metadata:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 404),
)


def _request(
    to: AsyncConvertContentBodyRequestTo,
    *,
    body: ContentBodyCreate,
    expand: list[str] | Unset = UNSET,
    allow_cache: bool | Unset = UNSET,
    content_id_context: str | Unset = UNSET,
    embedded_content_render: AsyncConvertContentBodyRequestEmbeddedContentRender | Unset = UNSET,
    space_key_context: str | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/contentbody/convert/async/{segment(to)}"
    }
    arguments["params"] = given(
        {
            "expand": commas(expand),
            "allowCache": allow_cache,
            "contentIdContext": content_id_context,
            "embeddedContentRender": embedded_content_render,
            "spaceKeyContext": space_key_context,
        }
    )
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> AsyncId:
    from ... import models

    return models.AsyncId.from_dict(json_object(response))


def sync_detailed(
    to: AsyncConvertContentBodyRequestTo,
    *,
    client: Client,
    body: ContentBodyCreate,
    expand: list[str] | Unset = UNSET,
    allow_cache: bool | Unset = UNSET,
    content_id_context: str | Unset = UNSET,
    embedded_content_render: AsyncConvertContentBodyRequestEmbeddedContentRender | Unset = UNSET,
    space_key_context: str | Unset = UNSET,
) -> Response[AsyncId]:
    """POST /wiki/rest/api/contentbody/convert/async/{to}

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.metadata:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            to=to,
            body=body,
            expand=expand,
            allow_cache=allow_cache,
            content_id_context=content_id_context,
            embedded_content_render=embedded_content_render,
            space_key_context=space_key_context,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    to: AsyncConvertContentBodyRequestTo,
    *,
    client: Client,
    body: ContentBodyCreate,
    expand: list[str] | Unset = UNSET,
    allow_cache: bool | Unset = UNSET,
    content_id_context: str | Unset = UNSET,
    embedded_content_render: AsyncConvertContentBodyRequestEmbeddedContentRender | Unset = UNSET,
    space_key_context: str | Unset = UNSET,
) -> AsyncId:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        to=to,
        client=client,
        body=body,
        expand=expand,
        allow_cache=allow_cache,
        content_id_context=content_id_context,
        embedded_content_render=embedded_content_render,
        space_key_context=space_key_context,
    ).parsed


async def asyncio_detailed(
    to: AsyncConvertContentBodyRequestTo,
    *,
    client: AsyncClient,
    body: ContentBodyCreate,
    expand: list[str] | Unset = UNSET,
    allow_cache: bool | Unset = UNSET,
    content_id_context: str | Unset = UNSET,
    embedded_content_render: AsyncConvertContentBodyRequestEmbeddedContentRender | Unset = UNSET,
    space_key_context: str | Unset = UNSET,
) -> Response[AsyncId]:
    """POST /wiki/rest/api/contentbody/convert/async/{to}

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.metadata:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            to=to,
            body=body,
            expand=expand,
            allow_cache=allow_cache,
            content_id_context=content_id_context,
            embedded_content_render=embedded_content_render,
            space_key_context=space_key_context,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    to: AsyncConvertContentBodyRequestTo,
    *,
    client: AsyncClient,
    body: ContentBodyCreate,
    expand: list[str] | Unset = UNSET,
    allow_cache: bool | Unset = UNSET,
    content_id_context: str | Unset = UNSET,
    embedded_content_render: AsyncConvertContentBodyRequestEmbeddedContentRender | Unset = UNSET,
    space_key_context: str | Unset = UNSET,
) -> AsyncId:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            to=to,
            client=client,
            body=body,
            expand=expand,
            allow_cache=allow_cache,
            content_id_context=content_id_context,
            embedded_content_render=embedded_content_render,
            space_key_context=space_key_context,
        )
    ).parsed
