# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.multi_entity_result_space_property import MultiEntityResultSpaceProperty

OPERATION = Operation(
    id="getSpaceProperties",
    api="v2",
    method="GET",
    path="/wiki/api/v2/spaces/{space-id}/properties",
    granular_scopes=("read:space:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    space_id: int | str,
    *,
    cursor: str | Unset = UNSET,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/spaces/{segment(space_id)}/properties"}
    arguments["params"] = given({"cursor": cursor, "key": key, "limit": limit})
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultSpaceProperty:
    from ... import models

    return models.MultiEntityResultSpaceProperty.from_dict(json_object(response))


def sync_detailed(
    space_id: int | str,
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[MultiEntityResultSpaceProperty]:
    """GET /wiki/api/v2/spaces/{space-id}/properties

    Granular scopes: read:space:confluence
    """
    response = client.send(
        OPERATION, _request(space_id=space_id, cursor=cursor, key=key, limit=limit)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    space_id: int | str,
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> MultiEntityResultSpaceProperty:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        space_id=space_id, client=client, cursor=cursor, key=key, limit=limit
    ).parsed


async def asyncio_detailed(
    space_id: int | str,
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[MultiEntityResultSpaceProperty]:
    """GET /wiki/api/v2/spaces/{space-id}/properties

    Granular scopes: read:space:confluence
    """
    response = await client.send(
        OPERATION, _request(space_id=space_id, cursor=cursor, key=key, limit=limit)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_id: int | str,
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> MultiEntityResultSpaceProperty:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            space_id=space_id, client=client, cursor=cursor, key=key, limit=limit
        )
    ).parsed
