# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.blog_post_single import BlogPostSingle
    from ...models.get_blog_post_by_id_status_item import GetBlogPostByIdStatusItem
    from ...models.primary_body_representation_single import PrimaryBodyRepresentationSingle

OPERATION = Operation(
    id="getBlogPostById",
    api="v2",
    method="GET",
    path="/wiki/api/v2/blogposts/{id}",
    granular_scopes=("read:page:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str,
    *,
    body_format: PrimaryBodyRepresentationSingle | Unset = UNSET,
    get_draft: bool | Unset = UNSET,
    include_collaborators: bool | Unset = UNSET,
    include_favorited_by_current_user_status: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_likes: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    include_webresources: bool | Unset = UNSET,
    status: list[GetBlogPostByIdStatusItem] | Unset = UNSET,
    version: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/blogposts/{segment(id)}"}
    arguments["params"] = given(
        {
            "body-format": body_format,
            "get-draft": get_draft,
            "include-collaborators": include_collaborators,
            "include-favorited-by-current-user-status": include_favorited_by_current_user_status,
            "include-labels": include_labels,
            "include-likes": include_likes,
            "include-operations": include_operations,
            "include-properties": include_properties,
            "include-version": include_version,
            "include-versions": include_versions,
            "include-webresources": include_webresources,
            "status": status,
            "version": version,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> BlogPostSingle:
    from ... import models

    return models.BlogPostSingle.from_dict(json_object(response))


def sync_detailed(
    id: int | str,
    *,
    client: Client,
    body_format: PrimaryBodyRepresentationSingle | Unset = UNSET,
    get_draft: bool | Unset = UNSET,
    include_collaborators: bool | Unset = UNSET,
    include_favorited_by_current_user_status: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_likes: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    include_webresources: bool | Unset = UNSET,
    status: list[GetBlogPostByIdStatusItem] | Unset = UNSET,
    version: int | Unset = UNSET,
) -> Response[BlogPostSingle]:
    """GET /wiki/api/v2/blogposts/{id}

    Granular scopes: read:page:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            id=id,
            body_format=body_format,
            get_draft=get_draft,
            include_collaborators=include_collaborators,
            include_favorited_by_current_user_status=include_favorited_by_current_user_status,
            include_labels=include_labels,
            include_likes=include_likes,
            include_operations=include_operations,
            include_properties=include_properties,
            include_version=include_version,
            include_versions=include_versions,
            include_webresources=include_webresources,
            status=status,
            version=version,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str,
    *,
    client: Client,
    body_format: PrimaryBodyRepresentationSingle | Unset = UNSET,
    get_draft: bool | Unset = UNSET,
    include_collaborators: bool | Unset = UNSET,
    include_favorited_by_current_user_status: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_likes: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    include_webresources: bool | Unset = UNSET,
    status: list[GetBlogPostByIdStatusItem] | Unset = UNSET,
    version: int | Unset = UNSET,
) -> BlogPostSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        id=id,
        client=client,
        body_format=body_format,
        get_draft=get_draft,
        include_collaborators=include_collaborators,
        include_favorited_by_current_user_status=include_favorited_by_current_user_status,
        include_labels=include_labels,
        include_likes=include_likes,
        include_operations=include_operations,
        include_properties=include_properties,
        include_version=include_version,
        include_versions=include_versions,
        include_webresources=include_webresources,
        status=status,
        version=version,
    ).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    body_format: PrimaryBodyRepresentationSingle | Unset = UNSET,
    get_draft: bool | Unset = UNSET,
    include_collaborators: bool | Unset = UNSET,
    include_favorited_by_current_user_status: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_likes: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    include_webresources: bool | Unset = UNSET,
    status: list[GetBlogPostByIdStatusItem] | Unset = UNSET,
    version: int | Unset = UNSET,
) -> Response[BlogPostSingle]:
    """GET /wiki/api/v2/blogposts/{id}

    Granular scopes: read:page:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            id=id,
            body_format=body_format,
            get_draft=get_draft,
            include_collaborators=include_collaborators,
            include_favorited_by_current_user_status=include_favorited_by_current_user_status,
            include_labels=include_labels,
            include_likes=include_likes,
            include_operations=include_operations,
            include_properties=include_properties,
            include_version=include_version,
            include_versions=include_versions,
            include_webresources=include_webresources,
            status=status,
            version=version,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    body_format: PrimaryBodyRepresentationSingle | Unset = UNSET,
    get_draft: bool | Unset = UNSET,
    include_collaborators: bool | Unset = UNSET,
    include_favorited_by_current_user_status: bool | Unset = UNSET,
    include_labels: bool | Unset = UNSET,
    include_likes: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    include_webresources: bool | Unset = UNSET,
    status: list[GetBlogPostByIdStatusItem] | Unset = UNSET,
    version: int | Unset = UNSET,
) -> BlogPostSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            id=id,
            client=client,
            body_format=body_format,
            get_draft=get_draft,
            include_collaborators=include_collaborators,
            include_favorited_by_current_user_status=include_favorited_by_current_user_status,
            include_labels=include_labels,
            include_likes=include_likes,
            include_operations=include_operations,
            include_properties=include_properties,
            include_version=include_version,
            include_versions=include_versions,
            include_webresources=include_webresources,
            status=status,
            version=version,
        )
    ).parsed
