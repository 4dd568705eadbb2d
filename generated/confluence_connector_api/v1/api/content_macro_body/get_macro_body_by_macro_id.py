# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.macro_instance import MacroInstance

OPERATION = Operation(
    id="getMacroBodyByMacroId",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}",
    classic_scopes=("read:confluence-content.all",),
    granular_scopes=("read:content.metadata:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(id: int | str, version: int, macro_id: int | str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/history/{segment(version)}/macro/id/{segment(macro_id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> MacroInstance:
    from ... import models

    return models.MacroInstance.from_dict(json_object(response))


def sync_detailed(
    id: int | str, version: int, macro_id: int | str, *, client: Client
) -> Response[MacroInstance]:
    """GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.metadata:confluence
    """
    response = client.send(OPERATION, _request(id=id, version=version, macro_id=macro_id))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, version: int, macro_id: int | str, *, client: Client) -> MacroInstance:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, version=version, macro_id=macro_id, client=client).parsed


async def asyncio_detailed(
    id: int | str, version: int, macro_id: int | str, *, client: AsyncClient
) -> Response[MacroInstance]:
    """GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.metadata:confluence
    """
    response = await client.send(OPERATION, _request(id=id, version=version, macro_id=macro_id))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, version: int, macro_id: int | str, *, client: AsyncClient
) -> MacroInstance:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, version=version, macro_id=macro_id, client=client)).parsed
