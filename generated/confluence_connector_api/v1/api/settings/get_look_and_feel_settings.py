# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.look_and_feel_settings import LookAndFeelSettings

OPERATION = Operation(
    id="getLookAndFeelSettings",
    api="v1",
    method="GET",
    path="/wiki/rest/api/settings/lookandfeel",
    classic_scopes=("manage:confluence-configuration",),
    granular_scopes=("read:configuration:confluence", "read:space.setting:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 404),
)


def _request(*, space_key: str | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/settings/lookandfeel"}
    arguments["params"] = given({"spaceKey": space_key})
    return arguments


def _parse(response: httpx.Response) -> LookAndFeelSettings:
    from ... import models

    return models.LookAndFeelSettings.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, space_key: str | Unset = UNSET
) -> Response[LookAndFeelSettings]:
    """GET /wiki/rest/api/settings/lookandfeel

    Classic scopes: manage:confluence-configuration
    Granular scopes: read:configuration:confluence, read:space.setting:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, space_key: str | Unset = UNSET) -> LookAndFeelSettings:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, space_key=space_key).parsed


async def asyncio_detailed(
    *, client: AsyncClient, space_key: str | Unset = UNSET
) -> Response[LookAndFeelSettings]:
    """GET /wiki/rest/api/settings/lookandfeel

    Classic scopes: manage:confluence-configuration
    Granular scopes: read:configuration:confluence, read:space.setting:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, space_key: str | Unset = UNSET) -> LookAndFeelSettings:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, space_key=space_key)).parsed
