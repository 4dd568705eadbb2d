# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import dump, given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.blog_post_create_request import BlogPostCreateRequest
    from ...models.blog_post_single import BlogPostSingle

OPERATION = Operation(
    id="createBlogPost",
    api="v2",
    method="POST",
    path="/wiki/api/v2/blogposts",
    granular_scopes=("write:page:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 413),
)


def _request(*, body: BlogPostCreateRequest, private: bool | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/blogposts"}
    arguments["params"] = given({"private": private})
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> BlogPostSingle:
    from ... import models

    return models.BlogPostSingle.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, body: BlogPostCreateRequest, private: bool | Unset = UNSET
) -> Response[BlogPostSingle]:
    """POST /wiki/api/v2/blogposts

    Granular scopes: write:page:confluence
    """
    response = client.send(OPERATION, _request(body=body, private=private))
    return client.read(OPERATION, response, _parse)


def sync(
    *, client: Client, body: BlogPostCreateRequest, private: bool | Unset = UNSET
) -> BlogPostSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body, private=private).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: BlogPostCreateRequest, private: bool | Unset = UNSET
) -> Response[BlogPostSingle]:
    """POST /wiki/api/v2/blogposts

    Granular scopes: write:page:confluence
    """
    response = await client.send(OPERATION, _request(body=body, private=private))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, body: BlogPostCreateRequest, private: bool | Unset = UNSET
) -> BlogPostSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body, private=private)).parsed
