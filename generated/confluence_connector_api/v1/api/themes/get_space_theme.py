# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.theme import Theme

OPERATION = Operation(
    id="getSpaceTheme",
    api="v1",
    method="GET",
    path="/wiki/rest/api/space/{spaceKey}/theme",
    classic_scopes=("read:confluence-space.summary",),
    granular_scopes=("read:space.setting:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 404),
)


def _request(space_key: str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}/theme"}
    return arguments


def _parse(response: httpx.Response) -> Theme:
    from ... import models

    return models.Theme.from_dict(json_object(response))


def sync_detailed(space_key: str, *, client: Client) -> Response[Theme]:
    """GET /wiki/rest/api/space/{spaceKey}/theme

    Classic scopes: read:confluence-space.summary
    Granular scopes: read:space.setting:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, *, client: Client) -> Theme:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client).parsed


async def asyncio_detailed(space_key: str, *, client: AsyncClient) -> Response[Theme]:
    """GET /wiki/rest/api/space/{spaceKey}/theme

    Classic scopes: read:confluence-space.summary
    Granular scopes: read:space.setting:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


async def asyncio(space_key: str, *, client: AsyncClient) -> Theme:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_key=space_key, client=client)).parsed
