# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.footer_comment_model import FooterCommentModel
    from ...models.primary_body_representation_single import PrimaryBodyRepresentationSingle

OPERATION = Operation(
    id="getFooterCommentById",
    api="v2",
    method="GET",
    path="/wiki/api/v2/footer-comments/{comment-id}",
    granular_scopes=("read:comment:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    comment_id: int | str,
    *,
    body_format: PrimaryBodyRepresentationSingle | Unset = UNSET,
    include_likes: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    version: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/footer-comments/{segment(comment_id)}"}
    arguments["params"] = given(
        {
            "body-format": body_format,
            "include-likes": include_likes,
            "include-operations": include_operations,
            "include-properties": include_properties,
            "include-version": include_version,
            "include-versions": include_versions,
            "version": version,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> FooterCommentModel:
    from ... import models

    return models.FooterCommentModel.from_dict(json_object(response))


def sync_detailed(
    comment_id: int | str,
    *,
    client: Client,
    body_format: PrimaryBodyRepresentationSingle | Unset = UNSET,
    include_likes: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    version: int | Unset = UNSET,
) -> Response[FooterCommentModel]:
    """GET /wiki/api/v2/footer-comments/{comment-id}

    Granular scopes: read:comment:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            comment_id=comment_id,
            body_format=body_format,
            include_likes=include_likes,
            include_operations=include_operations,
            include_properties=include_properties,
            include_version=include_version,
            include_versions=include_versions,
            version=version,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    comment_id: int | str,
    *,
    client: Client,
    body_format: PrimaryBodyRepresentationSingle | Unset = UNSET,
    include_likes: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    version: int | Unset = UNSET,
) -> FooterCommentModel:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        comment_id=comment_id,
        client=client,
        body_format=body_format,
        include_likes=include_likes,
        include_operations=include_operations,
        include_properties=include_properties,
        include_version=include_version,
        include_versions=include_versions,
        version=version,
    ).parsed


async def asyncio_detailed(
    comment_id: int | str,
    *,
    client: AsyncClient,
    body_format: PrimaryBodyRepresentationSingle | Unset = UNSET,
    include_likes: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    version: int | Unset = UNSET,
) -> Response[FooterCommentModel]:
    """GET /wiki/api/v2/footer-comments/{comment-id}

    Granular scopes: read:comment:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            comment_id=comment_id,
            body_format=body_format,
            include_likes=include_likes,
            include_operations=include_operations,
            include_properties=include_properties,
            include_version=include_version,
            include_versions=include_versions,
            version=version,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    comment_id: int | str,
    *,
    client: AsyncClient,
    body_format: PrimaryBodyRepresentationSingle | Unset = UNSET,
    include_likes: bool | Unset = UNSET,
    include_operations: bool | Unset = UNSET,
    include_properties: bool | Unset = UNSET,
    include_version: bool | Unset = UNSET,
    include_versions: bool | Unset = UNSET,
    version: int | Unset = UNSET,
) -> FooterCommentModel:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            comment_id=comment_id,
            client=client,
            body_format=body_format,
            include_likes=include_likes,
            include_operations=include_operations,
            include_properties=include_properties,
            include_version=include_version,
            include_versions=include_versions,
            version=version,
        )
    ).parsed
