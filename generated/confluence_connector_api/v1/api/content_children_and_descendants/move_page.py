# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.move_page_position import MovePagePosition
    from ...models.move_page_response import MovePageResponse

OPERATION = Operation(
    id="movePage",
    api="v1",
    method="PUT",
    path="/wiki/rest/api/content/{pageId}/move/{position}/{targetId}",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("write:page:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(
    page_id: int | str, position: MovePagePosition, target_id: int | str
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(page_id)}/move/{segment(position)}/{segment(target_id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> MovePageResponse:
    from ... import models

    return models.MovePageResponse.from_dict(json_object(response))


def sync_detailed(
    page_id: int | str, position: MovePagePosition, target_id: int | str, *, client: Client
) -> Response[MovePageResponse]:
    """PUT /wiki/rest/api/content/{pageId}/move/{position}/{targetId}

    Classic scopes: write:confluence-content
    Granular scopes: write:page:confluence
    """
    response = client.send(
        OPERATION, _request(page_id=page_id, position=position, target_id=target_id)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    page_id: int | str, position: MovePagePosition, target_id: int | str, *, client: Client
) -> MovePageResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        page_id=page_id, position=position, target_id=target_id, client=client
    ).parsed


async def asyncio_detailed(
    page_id: int | str, position: MovePagePosition, target_id: int | str, *, client: AsyncClient
) -> Response[MovePageResponse]:
    """PUT /wiki/rest/api/content/{pageId}/move/{position}/{targetId}

    Classic scopes: write:confluence-content
    Granular scopes: write:page:confluence
    """
    response = await client.send(
        OPERATION, _request(page_id=page_id, position=position, target_id=target_id)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    page_id: int | str, position: MovePagePosition, target_id: int | str, *, client: AsyncClient
) -> MovePageResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            page_id=page_id, position=position, target_id=target_id, client=client
        )
    ).parsed
