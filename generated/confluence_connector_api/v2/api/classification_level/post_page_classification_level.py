# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_classification_level_delete_request import (
        ContentClassificationLevelDeleteRequest,
    )

OPERATION = Operation(
    id="postPageClassificationLevel",
    api="v2",
    method="POST",
    path="/wiki/api/v2/pages/{id}/classification-level/reset",
    granular_scopes=("write:page:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 401, 404),
)


def _request(id: int | str, *, body: ContentClassificationLevelDeleteRequest) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/api/v2/pages/{segment(id)}/classification-level/reset"
    }
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(
    id: int | str, *, client: Client, body: ContentClassificationLevelDeleteRequest
) -> Response[None]:
    """POST /wiki/api/v2/pages/{id}/classification-level/reset

    Granular scopes: write:page:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client, body: ContentClassificationLevelDeleteRequest) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: ContentClassificationLevelDeleteRequest
) -> Response[None]:
    """POST /wiki/api/v2/pages/{id}/classification-level/reset

    Granular scopes: write:page:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: ContentClassificationLevelDeleteRequest
) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
