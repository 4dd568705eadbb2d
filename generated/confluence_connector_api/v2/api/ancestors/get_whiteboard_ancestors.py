# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.multi_entity_result_ancestor import MultiEntityResultAncestor

OPERATION = Operation(
    id="getWhiteboardAncestors",
    api="v2",
    method="GET",
    path="/wiki/api/v2/whiteboards/{id}/ancestors",
    granular_scopes=("read:content.metadata:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(id: int | str, *, limit: int | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/whiteboards/{segment(id)}/ancestors"}
    arguments["params"] = given({"limit": limit})
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultAncestor:
    from ... import models

    return models.MultiEntityResultAncestor.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, limit: int | Unset = UNSET
) -> Response[MultiEntityResultAncestor]:
    """GET /wiki/api/v2/whiteboards/{id}/ancestors

    Granular scopes: read:content.metadata:confluence
    """
    response = client.send(OPERATION, _request(id=id, limit=limit))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client, limit: int | Unset = UNSET) -> MultiEntityResultAncestor:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, limit=limit).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, limit: int | Unset = UNSET
) -> Response[MultiEntityResultAncestor]:
    """GET /wiki/api/v2/whiteboards/{id}/ancestors

    Granular scopes: read:content.metadata:confluence
    """
    response = await client.send(OPERATION, _request(id=id, limit=limit))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, limit: int | Unset = UNSET
) -> MultiEntityResultAncestor:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, limit=limit)).parsed
