# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.classification_level import ClassificationLevel
    from ...models.get_blog_post_classification_level_status import (
        GetBlogPostClassificationLevelStatus,
    )

OPERATION = Operation(
    id="getBlogPostClassificationLevel",
    api="v2",
    method="GET",
    path="/wiki/api/v2/blogposts/{id}/classification-level",
    granular_scopes=("read:page:confluence", "write:page:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str, *, status: GetBlogPostClassificationLevelStatus | Unset = UNSET
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/blogposts/{segment(id)}/classification-level"
    }
    arguments["params"] = given({"status": status})
    return arguments


def _parse(response: httpx.Response) -> ClassificationLevel:
    from ... import models

    return models.ClassificationLevel.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, status: GetBlogPostClassificationLevelStatus | Unset = UNSET
) -> Response[ClassificationLevel]:
    """GET /wiki/api/v2/blogposts/{id}/classification-level

    Granular scopes: read:page:confluence, write:page:confluence
    """
    response = client.send(OPERATION, _request(id=id, status=status))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, status: GetBlogPostClassificationLevelStatus | Unset = UNSET
) -> ClassificationLevel:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, status=status).parsed


async def asyncio_detailed(
    id: int | str,
    *,
    client: AsyncClient,
    status: GetBlogPostClassificationLevelStatus | Unset = UNSET,
) -> Response[ClassificationLevel]:
    """GET /wiki/api/v2/blogposts/{id}/classification-level

    Granular scopes: read:page:confluence, write:page:confluence
    """
    response = await client.send(OPERATION, _request(id=id, status=status))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str,
    *,
    client: AsyncClient,
    status: GetBlogPostClassificationLevelStatus | Unset = UNSET,
) -> ClassificationLevel:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, status=status)).parsed
