# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="deletePage",
    api="v2",
    method="DELETE",
    path="/wiki/api/v2/pages/{id}",
    granular_scopes=("delete:page:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str, *, draft: bool | Unset = UNSET, purge: bool | Unset = UNSET
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/pages/{segment(id)}"}
    arguments["params"] = given({"draft": draft, "purge": purge})
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    id: int | str, *, client: Client, draft: bool | Unset = UNSET, purge: bool | Unset = UNSET
) -> Response[None]:
    """DELETE /wiki/api/v2/pages/{id}

    Granular scopes: delete:page:confluence
    """
    response = client.send(OPERATION, _request(id=id, draft=draft, purge=purge))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, draft: bool | Unset = UNSET, purge: bool | Unset = UNSET
) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, draft=draft, purge=purge).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, draft: bool | Unset = UNSET, purge: bool | Unset = UNSET
) -> Response[None]:
    """DELETE /wiki/api/v2/pages/{id}

    Granular scopes: delete:page:confluence
    """
    response = await client.send(OPERATION, _request(id=id, draft=draft, purge=purge))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, draft: bool | Unset = UNSET, purge: bool | Unset = UNSET
) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, draft=draft, purge=purge)).parsed
