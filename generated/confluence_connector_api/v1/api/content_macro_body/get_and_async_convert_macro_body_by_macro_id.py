# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.async_id import AsyncId
    from ...models.get_and_async_convert_macro_body_by_macro_id_embedded_content_render import (
        GetAndAsyncConvertMacroBodyByMacroIdEmbeddedContentRender,
    )
    from ...models.get_and_async_convert_macro_body_by_macro_id_to import (
        GetAndAsyncConvertMacroBodyByMacroIdTo,
    )

OPERATION = Operation(
    id="getAndAsyncConvertMacroBodyByMacroId",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}",
    classic_scopes=("read:confluence-content.all",),
    granular_scopes=("read:content.metadata:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str,
    version: int,
    macro_id: int | str,
    to: GetAndAsyncConvertMacroBodyByMacroIdTo,
    *,
    expand: list[str] | Unset = UNSET,
    allow_cache: bool | Unset = UNSET,
    embedded_content_render: GetAndAsyncConvertMacroBodyByMacroIdEmbeddedContentRender
    | Unset = UNSET,
    space_key_context: str | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/history/{segment(version)}/macro/id/{segment(macro_id)}/convert/async/{segment(to)}"
    }
    arguments["params"] = given(
        {
            "expand": commas(expand),
            "allowCache": allow_cache,
            "embeddedContentRender": embedded_content_render,
            "spaceKeyContext": space_key_context,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> AsyncId:
    from ... import models

    return models.AsyncId.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    version: int,
    macro_id: int | str,
    to: GetAndAsyncConvertMacroBodyByMacroIdTo,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    allow_cache: bool | Unset = UNSET,
    embedded_content_render: GetAndAsyncConvertMacroBodyByMacroIdEmbeddedContentRender
    | Unset = UNSET,
    space_key_context: str | Unset = UNSET,
) -> Response[AsyncId]:
    """GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.metadata:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            id=id,
            version=version,
            macro_id=macro_id,
            to=to,
            expand=expand,
            allow_cache=allow_cache,
            embedded_content_render=embedded_content_render,
            space_key_context=space_key_context,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    version: int,
    macro_id: int | str,
    to: GetAndAsyncConvertMacroBodyByMacroIdTo,
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    allow_cache: bool | Unset = UNSET,
    embedded_content_render: GetAndAsyncConvertMacroBodyByMacroIdEmbeddedContentRender
    | Unset = UNSET,
    space_key_context: str | Unset = UNSET,
) -> AsyncId:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id,
        version=version,
        macro_id=macro_id,
        to=to,
        client=client,
        expand=expand,
        allow_cache=allow_cache,
        embedded_content_render=embedded_content_render,
        space_key_context=space_key_context,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    version: int,
    macro_id: int | str,
    to: GetAndAsyncConvertMacroBodyByMacroIdTo,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    allow_cache: bool | Unset = UNSET,
    embedded_content_render: GetAndAsyncConvertMacroBodyByMacroIdEmbeddedContentRender
    | Unset = UNSET,
    space_key_context: str | Unset = UNSET,
) -> Response[AsyncId]:
    """GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}/convert/async/{to}

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.metadata:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            id=id,
            version=version,
            macro_id=macro_id,
            to=to,
            expand=expand,
            allow_cache=allow_cache,
            embedded_content_render=embedded_content_render,
            space_key_context=space_key_context,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    version: int,
    macro_id: int | str,
    to: GetAndAsyncConvertMacroBodyByMacroIdTo,
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    allow_cache: bool | Unset = UNSET,
    embedded_content_render: GetAndAsyncConvertMacroBodyByMacroIdEmbeddedContentRender
    | Unset = UNSET,
    space_key_context: str | Unset = UNSET,
) -> AsyncId:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            version=version,
            macro_id=macro_id,
            to=to,
            client=client,
            expand=expand,
            allow_cache=allow_cache,
            embedded_content_render=embedded_content_render,
            space_key_context=space_key_context,
        )
    ).parsed
