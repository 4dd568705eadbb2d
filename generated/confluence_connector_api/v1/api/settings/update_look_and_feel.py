# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.look_and_feel_selection import LookAndFeelSelection

OPERATION = Operation(
    id="updateLookAndFeel",
    api="v1",
    method="PUT",
    path="/wiki/rest/api/settings/lookandfeel",
    classic_scopes=("manage:confluence-configuration",),
    granular_scopes=("read:space.setting:confluence", "write:space.setting:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 403, 404, 409),
)


def _request(*, body: LookAndFeelSelection) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/settings/lookandfeel"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> LookAndFeelSelection:
    from ... import models

    return models.LookAndFeelSelection.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: LookAndFeelSelection) -> Response[LookAndFeelSelection]:
    """PUT /wiki/rest/api/settings/lookandfeel

    Classic scopes: manage:confluence-configuration
    Granular scopes: read:space.setting:confluence, write:space.setting:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: LookAndFeelSelection) -> LookAndFeelSelection:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: LookAndFeelSelection
) -> Response[LookAndFeelSelection]:
    """PUT /wiki/rest/api/settings/lookandfeel

    Classic scopes: manage:confluence-configuration
    Granular scopes: read:space.setting:confluence, write:space.setting:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: LookAndFeelSelection) -> LookAndFeelSelection:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
