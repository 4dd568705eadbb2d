# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.theme_array import ThemeArray

OPERATION = Operation(
    id="getThemes",
    api="v1",
    method="GET",
    path="/wiki/rest/api/settings/theme",
    classic_scopes=("manage:confluence-configuration",),
    granular_scopes=("read:configuration:confluence",),
    success_statuses=(200,),
    error_statuses=(400,),
)


def _request(*, limit: int | Unset = UNSET, start: int | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/settings/theme"}
    arguments["params"] = given({"limit": limit, "start": start})
    return arguments


def _parse(response: httpx.Response) -> ThemeArray:
    from ... import models

    return models.ThemeArray.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> Response[ThemeArray]:
    """GET /wiki/rest/api/settings/theme

    Classic scopes: manage:confluence-configuration
    Granular scopes: read:configuration:confluence
    """
    response = client.send(OPERATION, _request(limit=limit, start=start))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, limit: int | Unset = UNSET, start: int | Unset = UNSET) -> ThemeArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, limit=limit, start=start).parsed


async def asyncio_detailed(
    *, client: AsyncClient, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> Response[ThemeArray]:
    """GET /wiki/rest/api/settings/theme

    Classic scopes: manage:confluence-configuration
    Granular scopes: read:configuration:confluence
    """
    response = await client.send(OPERATION, _request(limit=limit, start=start))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, limit: int | Unset = UNSET, start: int | Unset = UNSET
) -> ThemeArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, limit=limit, start=start)).parsed
