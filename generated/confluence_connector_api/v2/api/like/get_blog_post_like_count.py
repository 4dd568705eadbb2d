# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.like_count import LikeCount

OPERATION = Operation(
    id="getBlogPostLikeCount",
    api="v2",
    method="GET",
    path="/wiki/api/v2/blogposts/{id}/likes/count",
    granular_scopes=("read:page:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(id: int | str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/blogposts/{segment(id)}/likes/count"}
    return arguments


def _parse(response: httpx.Response) -> LikeCount:
    from ... import models

    return models.LikeCount.from_dict(json_object(response))


def sync_detailed(id: int | str, *, client: Client) -> Response[LikeCount]:
    """GET /wiki/api/v2/blogposts/{id}/likes/count

    Granular scopes: read:page:confluence
    """
    response = client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client) -> LikeCount:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client).parsed


async def asyncio_detailed(id: int | str, *, client: AsyncClient) -> Response[LikeCount]:
    """GET /wiki/api/v2/blogposts/{id}/likes/count

    Granular scopes: read:page:confluence
    """
    response = await client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


async def asyncio(id: int | str, *, client: AsyncClient) -> LikeCount:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client)).parsed
