# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.multi_entity_result_app_property import MultiEntityResultAppProperty

OPERATION = Operation(
    id="getForgeAppProperties",
    api="v2",
    method="GET",
    path="/wiki/api/v2/app/properties",
    granular_scopes=("read:app-data:confluence",),
    experimental=True,
    success_statuses=(200,),
    error_statuses=(401, 403),
)


def _request(*, cursor: str | Unset = UNSET, limit: int | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/app/properties"}
    arguments["params"] = given({"cursor": cursor, "limit": limit})
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultAppProperty:
    from ... import models

    return models.MultiEntityResultAppProperty.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[MultiEntityResultAppProperty]:
    """GET /wiki/api/v2/app/properties

    Experimental: the vendor may change it without notice.
    Granular scopes: read:app-data:confluence
    """
    response = client.send(OPERATION, _request(cursor=cursor, limit=limit))
    return client.read(OPERATION, response, _parse)


def sync(
    *, client: Client, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> MultiEntityResultAppProperty:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, cursor=cursor, limit=limit).parsed


async def asyncio_detailed(
    *, client: AsyncClient, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> Response[MultiEntityResultAppProperty]:
    """GET /wiki/api/v2/app/properties

    Experimental: the vendor may change it without notice.
    Granular scopes: read:app-data:confluence
    """
    response = await client.send(OPERATION, _request(cursor=cursor, limit=limit))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, cursor: str | Unset = UNSET, limit: int | Unset = UNSET
) -> MultiEntityResultAppProperty:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, cursor=cursor, limit=limit)).parsed
