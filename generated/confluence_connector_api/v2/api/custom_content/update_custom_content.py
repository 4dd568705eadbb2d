# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.custom_content_single import CustomContentSingle
    from ...models.custom_content_update_request import CustomContentUpdateRequest

OPERATION = Operation(
    id="updateCustomContent",
    api="v2",
    method="PUT",
    path="/wiki/api/v2/custom-content/{id}",
    granular_scopes=("write:custom-content:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(id: int | str, *, body: CustomContentUpdateRequest) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/custom-content/{segment(id)}"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> CustomContentSingle:
    from ... import models

    return models.CustomContentSingle.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: CustomContentUpdateRequest
) -> Response[CustomContentSingle]:
    """PUT /wiki/api/v2/custom-content/{id}

    Granular scopes: write:custom-content:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client, body: CustomContentUpdateRequest) -> CustomContentSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: CustomContentUpdateRequest
) -> Response[CustomContentSingle]:
    """PUT /wiki/api/v2/custom-content/{id}

    Granular scopes: write:custom-content:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: CustomContentUpdateRequest
) -> CustomContentSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
