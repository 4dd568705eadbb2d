# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.space_default_classification_level_update_request import (
        SpaceDefaultClassificationLevelUpdateRequest,
    )

OPERATION = Operation(
    id="putSpaceDefaultClassificationLevel",
    api="v2",
    method="PUT",
    path="/wiki/api/v2/spaces/{id}/classification-level/default",
    granular_scopes=("read:space:confluence", "write:space:confluence"),
    success_statuses=(204,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str, *, body: SpaceDefaultClassificationLevelUpdateRequest
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/spaces/{segment(id)}/classification-level/default"
    }
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    id: int | str, *, client: Client, body: SpaceDefaultClassificationLevelUpdateRequest
) -> Response[None]:
    """PUT /wiki/api/v2/spaces/{id}/classification-level/default

    Granular scopes: read:space:confluence, write:space:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, body: SpaceDefaultClassificationLevelUpdateRequest
) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: SpaceDefaultClassificationLevelUpdateRequest
) -> Response[None]:
    """PUT /wiki/api/v2/spaces/{id}/classification-level/default

    Granular scopes: read:space:confluence, write:space:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: SpaceDefaultClassificationLevelUpdateRequest
) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
