# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_pages_status_item import GetPagesStatusItem
    from ...models.get_pages_subtype import GetPagesSubtype
    from ...models.multi_entity_result_page import MultiEntityResultPage
    from ...models.page_sort_order import PageSortOrder
    from ...models.primary_body_representation import PrimaryBodyRepresentation

OPERATION = Operation(
    id="getPages",
    api="v2",
    method="GET",
    path="/wiki/api/v2/pages",
    granular_scopes=("read:page:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(
    *,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: PageSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    status: list[GetPagesStatusItem] | Unset = UNSET,
    subtype: GetPagesSubtype | Unset = UNSET,
    title: str | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/pages"}
    arguments["params"] = given(
        {
            "body-format": body_format,
            "cursor": cursor,
            "id": id,
            "limit": limit,
            "sort": sort,
            "space-id": space_id,
            "status": status,
            "subtype": subtype,
            "title": title,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultPage:
    from ... import models

    return models.MultiEntityResultPage.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: PageSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    status: list[GetPagesStatusItem] | Unset = UNSET,
    subtype: GetPagesSubtype | Unset = UNSET,
    title: str | Unset = UNSET,
) -> Response[MultiEntityResultPage]:
    """GET /wiki/api/v2/pages

    Granular scopes: read:page:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            body_format=body_format,
            cursor=cursor,
            id=id,
            limit=limit,
            sort=sort,
            space_id=space_id,
            status=status,
            subtype=subtype,
            title=title,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: PageSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    status: list[GetPagesStatusItem] | Unset = UNSET,
    subtype: GetPagesSubtype | Unset = UNSET,
    title: str | Unset = UNSET,
) -> MultiEntityResultPage:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
        body_format=body_format,
        cursor=cursor,
        id=id,
        limit=limit,
        sort=sort,
        space_id=space_id,
        status=status,
        subtype=subtype,
        title=title,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: PageSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    status: list[GetPagesStatusItem] | Unset = UNSET,
    subtype: GetPagesSubtype | Unset = UNSET,
    title: str | Unset = UNSET,
) -> Response[MultiEntityResultPage]:
    """GET /wiki/api/v2/pages

    Granular scopes: read:page:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            body_format=body_format,
            cursor=cursor,
            id=id,
            limit=limit,
            sort=sort,
            space_id=space_id,
            status=status,
            subtype=subtype,
            title=title,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body_format: PrimaryBodyRepresentation | Unset = UNSET,
    cursor: str | Unset = UNSET,
    id: list[int | str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    sort: PageSortOrder | Unset = UNSET,
    space_id: list[int | str] | Unset = UNSET,
    status: list[GetPagesStatusItem] | Unset = UNSET,
    subtype: GetPagesSubtype | Unset = UNSET,
    title: str | Unset = UNSET,
) -> MultiEntityResultPage:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
            body_format=body_format,
            cursor=cursor,
            id=id,
            limit=limit,
            sort=sort,
            space_id=space_id,
            status=status,
            subtype=subtype,
            title=title,
        )
    ).parsed
