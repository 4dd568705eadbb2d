# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.theme import Theme
    from ...models.theme_update import ThemeUpdate

OPERATION = Operation(
    id="setSpaceTheme",
    api="v1",
    method="PUT",
    path="/wiki/rest/api/space/{spaceKey}/theme",
    classic_scopes=("write:confluence-space",),
    granular_scopes=("read:space.setting:confluence", "write:space.setting:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(space_key: str, *, body: ThemeUpdate) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}/theme"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> Theme:
    from ... import models

    return models.Theme.from_dict(json_object(response))


def sync_detailed(space_key: str, *, client: Client, body: ThemeUpdate) -> Response[Theme]:
    """PUT /wiki/rest/api/space/{spaceKey}/theme

    Classic scopes: write:confluence-space
    Granular scopes: read:space.setting:confluence, write:space.setting:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key, body=body))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, *, client: Client, body: ThemeUpdate) -> Theme:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client, body=body).parsed


async def asyncio_detailed(
    space_key: str, *, client: AsyncClient, body: ThemeUpdate
) -> Response[Theme]:
    """PUT /wiki/rest/api/space/{spaceKey}/theme

    Classic scopes: write:confluence-space
    Granular scopes: read:space.setting:confluence, write:space.setting:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(space_key: str, *, client: AsyncClient, body: ThemeUpdate) -> Theme:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_key=space_key, client=client, body=body)).parsed
