# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import dump, given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.look_and_feel import LookAndFeel
    from ...models.look_and_feel_with_links import LookAndFeelWithLinks

OPERATION = Operation(
    id="updateLookAndFeelSettings",
    api="v1",
    method="POST",
    path="/wiki/rest/api/settings/lookandfeel/custom",
    classic_scopes=("manage:confluence-configuration",),
    granular_scopes=(
        "read:configuration:confluence",
        "read:space.setting:confluence",
        "write:configuration:confluence",
        "write:space.setting:confluence",
    ),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(*, body: LookAndFeel, space_key: str | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/settings/lookandfeel/custom"}
    arguments["params"] = given({"spaceKey": space_key})
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> LookAndFeelWithLinks:
    from ... import models

    return models.LookAndFeelWithLinks.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, body: LookAndFeel, space_key: str | Unset = UNSET
) -> Response[LookAndFeelWithLinks]:
    """POST /wiki/rest/api/settings/lookandfeel/custom

    Classic scopes: manage:confluence-configuration
    Granular scopes: read:configuration:confluence, read:space.setting:confluence, write:configuration:confluence, write:space.setting:confluence
    """
    response = client.send(OPERATION, _request(body=body, space_key=space_key))
    return client.read(OPERATION, response, _parse)


def sync(
    *, client: Client, body: LookAndFeel, space_key: str | Unset = UNSET
) -> LookAndFeelWithLinks:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body, space_key=space_key).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: LookAndFeel, space_key: str | Unset = UNSET
) -> Response[LookAndFeelWithLinks]:
    """POST /wiki/rest/api/settings/lookandfeel/custom

    Classic scopes: manage:confluence-configuration
    Granular scopes: read:configuration:confluence, read:space.setting:confluence, write:configuration:confluence, write:space.setting:confluence
    """
    response = await client.send(OPERATION, _request(body=body, space_key=space_key))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, body: LookAndFeel, space_key: str | Unset = UNSET
) -> LookAndFeelWithLinks:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body, space_key=space_key)).parsed
