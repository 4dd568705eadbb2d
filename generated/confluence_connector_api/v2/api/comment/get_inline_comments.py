# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.comment_sort_order import CommentSortOrder
    from ...models.multi_entity_result_inline_comment_model import (
        MultiEntityResultInlineCommentModel,
    )
    from ...models.primary_body_representation import PrimaryBodyRepresentation

OPERATION = Operation(
    id="getInlineComments",
    api="v2",
    method="GET",
    path="/wiki/api/v2/inline-comments",
    granular_scopes=("read:comment:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(
    *,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CommentSortOrder | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/inline-comments"}
    arguments["params"] = given(
        {"body-format": body_format, "cursor": cursor, "limit": limit, "sort": sort}
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultInlineCommentModel:
    from ... import models

    return models.MultiEntityResultInlineCommentModel.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CommentSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultInlineCommentModel]:
    """GET /wiki/api/v2/inline-comments

    Granular scopes: read:comment:confluence
    """
    response = client.send(
        OPERATION, _request(body_format=body_format, cursor=cursor, limit=limit, sort=sort)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CommentSortOrder | Unset = UNSET,
) -> MultiEntityResultInlineCommentModel:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client, body_format=body_format, cursor=cursor, limit=limit, sort=sort
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CommentSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultInlineCommentModel]:
    """GET /wiki/api/v2/inline-comments

    Granular scopes: read:comment:confluence
    """
    response = await client.send(
        OPERATION, _request(body_format=body_format, cursor=cursor, limit=limit, sort=sort)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CommentSortOrder | Unset = UNSET,
) -> MultiEntityResultInlineCommentModel:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client, body_format=body_format, cursor=cursor, limit=limit, sort=sort
        )
    ).parsed
