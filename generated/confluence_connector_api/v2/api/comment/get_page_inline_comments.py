# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.comment_sort_order import CommentSortOrder
    from ...models.get_page_inline_comments_resolution_status_item import (
        GetPageInlineCommentsResolutionStatusItem,
    )
    from ...models.get_page_inline_comments_status_item import GetPageInlineCommentsStatusItem
    from ...models.multi_entity_result_page_inline_comment_model import (
        MultiEntityResultPageInlineCommentModel,
    )
    from ...models.primary_body_representation import PrimaryBodyRepresentation

OPERATION = Operation(
    id="getPageInlineComments",
    api="v2",
    method="GET",
    path="/wiki/api/v2/pages/{id}/inline-comments",
    granular_scopes=("read:comment:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str,
    *,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    resolution_status: list[GetPageInlineCommentsResolutionStatusItem] | Unset = UNSET,
    sort: CommentSortOrder | Unset = UNSET,
    status: list[GetPageInlineCommentsStatusItem] | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/pages/{segment(id)}/inline-comments"}
    arguments["params"] = given(
        {
            "body-format": body_format,
            "cursor": cursor,
            "limit": limit,
            "resolution-status": resolution_status,
            "sort": sort,
            "status": status,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultPageInlineCommentModel:
    from ... import models

    return models.MultiEntityResultPageInlineCommentModel.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    resolution_status: list[GetPageInlineCommentsResolutionStatusItem] | Unset = UNSET,
    sort: CommentSortOrder | Unset = UNSET,
    status: list[GetPageInlineCommentsStatusItem] | Unset = UNSET,
) -> Response[MultiEntityResultPageInlineCommentModel]:
    """GET /wiki/api/v2/pages/{id}/inline-comments

    Granular scopes: read:comment:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            id=id,
            body_format=body_format,
            cursor=cursor,
            limit=limit,
            resolution_status=resolution_status,
            sort=sort,
            status=status,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    resolution_status: list[GetPageInlineCommentsResolutionStatusItem] | Unset = UNSET,
    sort: CommentSortOrder | Unset = UNSET,
    status: list[GetPageInlineCommentsStatusItem] | Unset = UNSET,
) -> MultiEntityResultPageInlineCommentModel:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id,
        client=client,
        body_format=body_format,
        cursor=cursor,
        limit=limit,
        resolution_status=resolution_status,
        sort=sort,
        status=status,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    resolution_status: list[GetPageInlineCommentsResolutionStatusItem] | Unset = UNSET,
    sort: CommentSortOrder | Unset = UNSET,
    status: list[GetPageInlineCommentsStatusItem] | Unset = UNSET,
) -> Response[MultiEntityResultPageInlineCommentModel]:
    """GET /wiki/api/v2/pages/{id}/inline-comments

    Granular scopes: read:comment:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            id=id,
            body_format=body_format,
            cursor=cursor,
            limit=limit,
            resolution_status=resolution_status,
            sort=sort,
            status=status,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    resolution_status: list[GetPageInlineCommentsResolutionStatusItem] | Unset = UNSET,
    sort: CommentSortOrder | Unset = UNSET,
    status: list[GetPageInlineCommentsStatusItem] | Unset = UNSET,
) -> MultiEntityResultPageInlineCommentModel:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body_format=body_format,
            cursor=cursor,
            limit=limit,
            resolution_status=resolution_status,
            sort=sort,
            status=status,
        )
    ).parsed
