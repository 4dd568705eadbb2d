# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_classification_level_update_request import (
        ContentClassificationLevelUpdateRequest,
    )

OPERATION = Operation(
    id="putPageClassificationLevel",
    api="v2",
    method="PUT",
    path="/wiki/api/v2/pages/{id}/classification-level",
    granular_scopes=("write:page:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 401, 404),
)


def _request(id: int | str, *, body: ContentClassificationLevelUpdateRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/pages/{segment(id)}/classification-level"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    id: int | str, *, client: Client, body: ContentClassificationLevelUpdateRequest
) -> Response[None]:
    """PUT /wiki/api/v2/pages/{id}/classification-level

    Granular scopes: write:page:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client, body: ContentClassificationLevelUpdateRequest) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: ContentClassificationLevelUpdateRequest
) -> Response[None]:
    """PUT /wiki/api/v2/pages/{id}/classification-level

    Granular scopes: write:page:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: ContentClassificationLevelUpdateRequest
) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
