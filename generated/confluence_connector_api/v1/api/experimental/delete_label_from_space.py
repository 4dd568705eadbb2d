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
    id="deleteLabelFromSpace",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/space/{spaceKey}/label",
    classic_scopes=("write:confluence-space",),
    granular_scopes=("write:label:confluence",),
    experimental=True,
    success_statuses=(204,),
    error_statuses=(400, 404),
)


def _request(space_key: str, *, name: str, prefix: str | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}/label"}
    arguments["params"] = given({"name": name, "prefix": prefix})
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    space_key: str, *, client: Client, name: str, prefix: str | Unset = UNSET
) -> Response[None]:
    """DELETE /wiki/rest/api/space/{spaceKey}/label

    Experimental: the vendor may change it without notice.
    Classic scopes: write:confluence-space
    Granular scopes: write:label:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key, name=name, prefix=prefix))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, *, client: Client, name: str, prefix: str | Unset = UNSET) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client, name=name, prefix=prefix).parsed


async def asyncio_detailed(
    space_key: str, *, client: AsyncClient, name: str, prefix: str | Unset = UNSET
) -> Response[None]:
    """DELETE /wiki/rest/api/space/{spaceKey}/label

    Experimental: the vendor may change it without notice.
    Classic scopes: write:confluence-space
    Granular scopes: write:label:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key, name=name, prefix=prefix))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_key: str, *, client: AsyncClient, name: str, prefix: str | Unset = UNSET
) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(space_key=space_key, client=client, name=name, prefix=prefix)
    ).parsed
