# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.page_single import PageSingle
    from ...models.page_update_request import PageUpdateRequest

OPERATION = Operation(
    id="updatePage",
    api="v2",
    method="PUT",
    path="/wiki/api/v2/pages/{id}",
    granular_scopes=("write:page:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 409),
)


def _request(id: int | str, *, body: PageUpdateRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/pages/{segment(id)}"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> PageSingle:
    from ... import models

    return models.PageSingle.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: PageUpdateRequest
) -> Response[PageSingle]:
    """PUT /wiki/api/v2/pages/{id}

    Granular scopes: write:page:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client, body: PageUpdateRequest) -> PageSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: PageUpdateRequest
) -> Response[PageSingle]:
    """PUT /wiki/api/v2/pages/{id}

    Granular scopes: write:page:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(id: int | str, *, client: AsyncClient, body: PageUpdateRequest) -> PageSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
