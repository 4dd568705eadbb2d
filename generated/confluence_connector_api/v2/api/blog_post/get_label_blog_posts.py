# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.blog_post_sort_order import BlogPostSortOrder
    from ...models.multi_entity_result_blog_post import MultiEntityResultBlogPost
    from ...models.primary_body_representation import PrimaryBodyRepresentation

OPERATION = Operation(
    id="getLabelBlogPosts",
    api="v2",
    method="GET",
    path="/wiki/api/v2/labels/{id}/blogposts",
    granular_scopes=("read:page:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str,
    *,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: BlogPostSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/labels/{segment(id)}/blogposts"}
    arguments["params"] = given(
        {
            "body-format": body_format,
            "cursor": cursor,
            "limit": limit,
            "sort": sort,
            "space-id": space_id,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultBlogPost:
    from ... import models

    return models.MultiEntityResultBlogPost.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: BlogPostSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
) -> Response[MultiEntityResultBlogPost]:
    """GET /wiki/api/v2/labels/{id}/blogposts

    Granular scopes: read:page:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            id=id, body_format=body_format, cursor=cursor, limit=limit, sort=sort, space_id=space_id
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
    sort: BlogPostSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
) -> MultiEntityResultBlogPost:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id,
        client=client,
        body_format=body_format,
        cursor=cursor,
        limit=limit,
        sort=sort,
        space_id=space_id,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: BlogPostSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
) -> Response[MultiEntityResultBlogPost]:
    """GET /wiki/api/v2/labels/{id}/blogposts

    Granular scopes: read:page:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            id=id, body_format=body_format, cursor=cursor, limit=limit, sort=sort, space_id=space_id
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
    sort: BlogPostSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
) -> MultiEntityResultBlogPost:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body_format=body_format,
            cursor=cursor,
            limit=limit,
            sort=sort,
            space_id=space_id,
        )
    ).parsed
