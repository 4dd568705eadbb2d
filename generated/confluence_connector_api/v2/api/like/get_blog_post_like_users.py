# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.multi_entity_result_string import MultiEntityResultString

OPERATION = Operation(
    id="getBlogPostLikeUsers",
    api="v2",
    method="GET",
    path="/wiki/api/v2/blogposts/{id}/likes/users",
    granular_scopes=("read:page:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str, *, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/blogposts/{segment(id)}/likes/users"}
    arguments["params"] = given({"cursor": cursor, "limit": limit})
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultString:
    from ... import models

    return models.MultiEntityResultString.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[MultiEntityResultString]:
    """GET /wiki/api/v2/blogposts/{id}/likes/users

    Granular scopes: read:page:confluence
    """
    response = client.send(OPERATION, _request(id=id, cursor=cursor, limit=limit))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> MultiEntityResultString:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, cursor=cursor, limit=limit).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[MultiEntityResultString]:
    """GET /wiki/api/v2/blogposts/{id}/likes/users

    Granular scopes: read:page:confluence
    """
    response = await client.send(OPERATION, _request(id=id, cursor=cursor, limit=limit))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> MultiEntityResultString:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, cursor=cursor, limit=limit)).parsed
