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
    from ...models.multi_entity_result_attachment_comment_model import (
        MultiEntityResultAttachmentCommentModel,
    )
    from ...models.primary_body_representation import PrimaryBodyRepresentation

OPERATION = Operation(
    id="getAttachmentComments",
    api="v2",
    method="GET",
    path="/wiki/api/v2/attachments/{id}/footer-comments",
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
    sort: CommentSortOrder | Unset = UNSET,
    version: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/attachments/{segment(id)}/footer-comments"
    }
    arguments["params"] = given(
        {
            "body-format": body_format,
            "cursor": cursor,
            "limit": limit,
            "sort": sort,
            "version": version,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultAttachmentCommentModel:
    from ... import models

    return models.MultiEntityResultAttachmentCommentModel.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CommentSortOrder | Unset = UNSET,
    version: int | Unset = UNSET,
) -> Response[MultiEntityResultAttachmentCommentModel]:
    """GET /wiki/api/v2/attachments/{id}/footer-comments

    Granular scopes: read:comment:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            id=id, body_format=body_format, cursor=cursor, limit=limit, sort=sort, version=version
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
    sort: CommentSortOrder | Unset = UNSET,
    version: int | Unset = UNSET,
) -> MultiEntityResultAttachmentCommentModel:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id,
        client=client,
        body_format=body_format,
        cursor=cursor,
        limit=limit,
        sort=sort,
        version=version,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: CommentSortOrder | Unset = UNSET,
    version: int | Unset = UNSET,
) -> Response[MultiEntityResultAttachmentCommentModel]:
    """GET /wiki/api/v2/attachments/{id}/footer-comments

    Granular scopes: read:comment:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            id=id, body_format=body_format, cursor=cursor, limit=limit, sort=sort, version=version
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
    sort: CommentSortOrder | Unset = UNSET,
    version: int | Unset = UNSET,
) -> MultiEntityResultAttachmentCommentModel:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body_format=body_format,
            cursor=cursor,
            limit=limit,
            sort=sort,
            version=version,
        )
    ).parsed
