# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import given, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="removeLabelFromContentUsingQueryParameter",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/content/{id}/label",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("write:label:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 403, 404),
)


def _request(id: int | str, *, name: str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/label"}
    arguments["params"] = given({"name": name})
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(id: int | str, *, client: Client, name: str) -> Response[None]:
    """DELETE /wiki/rest/api/content/{id}/label

    Classic scopes: write:confluence-content
    Granular scopes: write:label:confluence
    """
    response = client.send(OPERATION, _request(id=id, name=name))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client, name: str) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, name=name).parsed


async def asyncio_detailed(id: int | str, *, client: AsyncClient, name: str) -> Response[None]:
    """DELETE /wiki/rest/api/content/{id}/label

    Classic scopes: write:confluence-content
    Granular scopes: write:label:confluence
    """
    response = await client.send(OPERATION, _request(id=id, name=name))
    return client.read(OPERATION, response, _parse)


async def asyncio(id: int | str, *, client: AsyncClient, name: str) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, name=name)).parsed
