# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.label_sort_order import LabelSortOrder
    from ...models.multi_entity_result_label import MultiEntityResultLabel

OPERATION = Operation(
    id="getLabels",
    api="v2",
    method="GET",
    path="/wiki/api/v2/labels",
    granular_scopes=("read:label:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(
    *,
    cursor: str | Unset = UNSET,
    label_id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    prefix: list[str] | Unset = UNSET,
    sort: LabelSortOrder | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/labels"}
    arguments["params"] = given(
        {"cursor": cursor, "label-id": label_id, "limit": limit, "prefix": prefix, "sort": sort}
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultLabel:
    from ... import models

    return models.MultiEntityResultLabel.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    label_id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    prefix: list[str] | Unset = UNSET,
    sort: LabelSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultLabel]:
    """GET /wiki/api/v2/labels

    Granular scopes: read:label:confluence
    """
    response = client.send(
        OPERATION, _request(cursor=cursor, label_id=label_id, limit=limit, prefix=prefix, sort=sort)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    label_id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    prefix: list[str] | Unset = UNSET,
    sort: LabelSortOrder | Unset = UNSET,
) -> MultiEntityResultLabel:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client, cursor=cursor, label_id=label_id, limit=limit, prefix=prefix, sort=sort
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    label_id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    prefix: list[str] | Unset = UNSET,
    sort: LabelSortOrder | Unset = UNSET,
) -> Response[MultiEntityResultLabel]:
    """GET /wiki/api/v2/labels

    Granular scopes: read:label:confluence
    """
    response = await client.send(
        OPERATION, _request(cursor=cursor, label_id=label_id, limit=limit, prefix=prefix, sort=sort)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    label_id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    prefix: list[str] | Unset = UNSET,
    sort: LabelSortOrder | Unset = UNSET,
) -> MultiEntityResultLabel:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client, cursor=cursor, label_id=label_id, limit=limit, prefix=prefix, sort=sort
        )
    ).parsed
