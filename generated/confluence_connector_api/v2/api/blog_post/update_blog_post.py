# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.blog_post_single import BlogPostSingle
    from ...models.blog_post_update_request import BlogPostUpdateRequest

OPERATION = Operation(
    id="updateBlogPost",
    api="v2",
    method="PUT",
    path="/wiki/api/v2/blogposts/{id}",
    granular_scopes=("write:page:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 409),
)


def _request(id: int | str, *, body: BlogPostUpdateRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/blogposts/{segment(id)}"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> BlogPostSingle:
    from ... import models

    return models.BlogPostSingle.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: BlogPostUpdateRequest
) -> Response[BlogPostSingle]:
    """PUT /wiki/api/v2/blogposts/{id}

    Granular scopes: write:page:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client, body: BlogPostUpdateRequest) -> BlogPostSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: BlogPostUpdateRequest
) -> Response[BlogPostSingle]:
    """PUT /wiki/api/v2/blogposts/{id}

    Granular scopes: write:page:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: BlogPostUpdateRequest
) -> BlogPostSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
