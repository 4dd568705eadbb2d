# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_spaces_status import GetSpacesStatus
    from ...models.get_spaces_type import GetSpacesType
    from ...models.multi_entity_result_space import MultiEntityResultSpace
    from ...models.space_description_body_representation import SpaceDescriptionBodyRepresentation
    from ...models.space_sort_order import SpaceSortOrder

OPERATION = Operation(
    id="getSpaces",
    api="v2",
    method="GET",
    path="/wiki/api/v2/spaces",
    granular_scopes=("read:space:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(
    *,
    cursor: str | Unset = UNSET,
    description_format: SpaceDescriptionBodyRepresentation | Unset = UNSET,
    favorited_by: str | Unset = UNSET,
    ids: list[int | str] | Unset = UNSET,
    include_icon: bool | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    labels: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    not_favorited_by: str | Unset = UNSET,
    sort: SpaceSortOrder | Unset = UNSET,
    status: GetSpacesStatus | Unset = UNSET,
    type_: GetSpacesType | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/spaces"}
    arguments["params"] = given(
        {
            "cursor": cursor,
            "description-format": description_format,
            "favorited-by": favorited_by,
            "ids": ids,
            "include-icon": include_icon,
            "keys": keys,
            "labels": labels,
            "limit": limit,
            "not-favorited-by": not_favorited_by,
            "sort": sort,
            "status": status,
            "type": type_,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> MultiEntityResultSpace:
    from ... import models

    return models.MultiEntityResultSpace.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    description_format: SpaceDescriptionBodyRepresentation | Unset = UNSET,
    favorited_by: str | Unset = UNSET,
    ids: list[int | str] | Unset = UNSET,
    include_icon: bool | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    labels: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    not_favorited_by: str | Unset = UNSET,
    sort: SpaceSortOrder | Unset = UNSET,
    status: GetSpacesStatus | Unset = UNSET,
    type_: GetSpacesType | Unset = UNSET,
) -> Response[MultiEntityResultSpace]:
    """GET /wiki/api/v2/spaces

    Granular scopes: read:space:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            cursor=cursor,
            description_format=description_format,
            favorited_by=favorited_by,
            ids=ids,
            include_icon=include_icon,
            keys=keys,
            labels=labels,
            limit=limit,
            not_favorited_by=not_favorited_by,
            sort=sort,
            status=status,
            type_=type_,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    cursor: str | Unset = UNSET,
    description_format: SpaceDescriptionBodyRepresentation | Unset = UNSET,
    favorited_by: str | Unset = UNSET,
    ids: list[int | str] | Unset = UNSET,
    include_icon: bool | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    labels: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    not_favorited_by: str | Unset = UNSET,
    sort: SpaceSortOrder | Unset = UNSET,
    status: GetSpacesStatus | Unset = UNSET,
    type_: GetSpacesType | Unset = UNSET,
) -> MultiEntityResultSpace:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
        cursor=cursor,
        description_format=description_format,
        favorited_by=favorited_by,
        ids=ids,
        include_icon=include_icon,
        keys=keys,
        labels=labels,
        limit=limit,
        not_favorited_by=not_favorited_by,
        sort=sort,
        status=status,
        type_=type_,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    description_format: SpaceDescriptionBodyRepresentation | Unset = UNSET,
    favorited_by: str | Unset = UNSET,
    ids: list[int | str] | Unset = UNSET,
    include_icon: bool | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    labels: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    not_favorited_by: str | Unset = UNSET,
    sort: SpaceSortOrder | Unset = UNSET,
    status: GetSpacesStatus | Unset = UNSET,
    type_: GetSpacesType | Unset = UNSET,
) -> Response[MultiEntityResultSpace]:
    """GET /wiki/api/v2/spaces

    Granular scopes: read:space:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            cursor=cursor,
            description_format=description_format,
            favorited_by=favorited_by,
            ids=ids,
            include_icon=include_icon,
            keys=keys,
            labels=labels,
            limit=limit,
            not_favorited_by=not_favorited_by,
            sort=sort,
            status=status,
            type_=type_,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    cursor: str | Unset = UNSET,
    description_format: SpaceDescriptionBodyRepresentation | Unset = UNSET,
    favorited_by: str | Unset = UNSET,
    ids: list[int | str] | Unset = UNSET,
    include_icon: bool | Unset = UNSET,
    keys: list[str] | Unset = UNSET,
    labels: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    not_favorited_by: str | Unset = UNSET,
    sort: SpaceSortOrder | Unset = UNSET,
    status: GetSpacesStatus | Unset = UNSET,
    type_: GetSpacesType | Unset = UNSET,
) -> MultiEntityResultSpace:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
            cursor=cursor,
            description_format=description_format,
            favorited_by=favorited_by,
            ids=ids,
            include_icon=include_icon,
            keys=keys,
            labels=labels,
            limit=limit,
            not_favorited_by=not_favorited_by,
            sort=sort,
            status=status,
            type_=type_,
        )
    ).parsed
