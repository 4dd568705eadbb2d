# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_restrictions_by_operation_response import GetRestrictionsByOperationResponse

OPERATION = Operation(
    id="getRestrictionsByOperation",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content/{id}/restriction/byOperation",
    classic_scopes=("read:confluence-content.all",),
    granular_scopes=("read:content-details:confluence",),
    success_statuses=(200,),
    error_statuses=(400,),
)


def _request(id: int | str, *, expand: list[str] | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/{segment(id)}/restriction/byOperation"
    }
    arguments["params"] = given({"expand": commas(expand)})
    return arguments


def _parse(response: httpx.Response) -> GetRestrictionsByOperationResponse:
    from ... import models

    return models.GetRestrictionsByOperationResponse.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, expand: list[str] | Unset = UNSET
) -> Response[GetRestrictionsByOperationResponse]:
    """GET /wiki/rest/api/content/{id}/restriction/byOperation

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content-details:confluence
    """
    response = client.send(OPERATION, _request(id=id, expand=expand))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, expand: list[str] | Unset = UNSET
) -> GetRestrictionsByOperationResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, expand=expand).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, expand: list[str] | Unset = UNSET
) -> Response[GetRestrictionsByOperationResponse]:
    """GET /wiki/rest/api/content/{id}/restriction/byOperation

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content-details:confluence
    """
    response = await client.send(OPERATION, _request(id=id, expand=expand))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, expand: list[str] | Unset = UNSET
) -> GetRestrictionsByOperationResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, expand=expand)).parsed
