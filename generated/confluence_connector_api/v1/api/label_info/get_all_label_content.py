# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_all_label_content_type import GetAllLabelContentType
    from ...models.label_details import LabelDetails

OPERATION = Operation(
    id="getAllLabelContent",
    api="v1",
    method="GET",
    path="/wiki/rest/api/label",
    classic_scopes=("read:confluence-content.summary",),
    granular_scopes=("read:content:confluence", "read:label:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(
    *,
    limit: int | Unset = UNSET,
    name: str,
    start: int | Unset = UNSET,
    type_: GetAllLabelContentType | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/label"}
    arguments["params"] = given({"limit": limit, "name": name, "start": start, "type": type_})
    return arguments


def _parse(response: httpx.Response) -> LabelDetails:
    from ... import models

    return models.LabelDetails.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    name: str,
    start: int | Unset = UNSET,
    type_: GetAllLabelContentType | Unset = UNSET,
) -> Response[LabelDetails]:
    """GET /wiki/rest/api/label

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:content:confluence, read:label:confluence
    """
    response = client.send(OPERATION, _request(limit=limit, name=name, start=start, type_=type_))
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    name: str,
    start: int | Unset = UNSET,
    type_: GetAllLabelContentType | Unset = UNSET,
) -> LabelDetails:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, limit=limit, name=name, start=start, type_=type_).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    name: str,
    start: int | Unset = UNSET,
    type_: GetAllLabelContentType | Unset = UNSET,
) -> Response[LabelDetails]:
    """GET /wiki/rest/api/label

    Classic scopes: read:confluence-content.summary
    Granular scopes: read:content:confluence, read:label:confluence
    """
    response = await client.send(
        OPERATION, _request(limit=limit, name=name, start=start, type_=type_)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    name: str,
    start: int | Unset = UNSET,
    type_: GetAllLabelContentType | Unset = UNSET,
) -> LabelDetails:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(client=client, limit=limit, name=name, start=start, type_=type_)
    ).parsed
