# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ....operation import Operation
from ....types import Response
from ....wire import (
    json_value,
    segment,
)

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="resetSpaceTheme",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/space/{spaceKey}/theme",
    classic_scopes=("write:confluence-space",),
    granular_scopes=("write:space.setting:confluence",),
    success_statuses=(204,),
    error_statuses=(404,),
)


def _request(
    space_key: str,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}/theme"}
    return arguments


def _parse(response: httpx.Response) -> Any:
    return cast("Any", json_value(response))


def sync_detailed(
    space_key: str,
    *,
    client: Client,
) -> Response[Any]:
    """DELETE /wiki/rest/api/space/{spaceKey}/theme

    Classic scopes: write:confluence-space
    Granular scopes: write:space.setting:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            space_key=space_key,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    space_key: str,
    *,
    client: Client,
) -> Any:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        space_key=space_key,
        client=client,
    ).parsed


async def asyncio_detailed(
    space_key: str,
    *,
    client: AsyncClient,
) -> Response[Any]:
    """DELETE /wiki/rest/api/space/{spaceKey}/theme

    Classic scopes: write:confluence-space
    Granular scopes: write:space.setting:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            space_key=space_key,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_key: str,
    *,
    client: AsyncClient,
) -> Any:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            space_key=space_key,
            client=client,
        )
    ).parsed
