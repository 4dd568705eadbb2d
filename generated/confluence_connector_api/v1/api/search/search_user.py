# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.search_page_response_search_result import SearchPageResponseSearchResult
    from ...models.search_user_site_permission_type_filter import SearchUserSitePermissionTypeFilter

OPERATION = Operation(
    id="searchUser",
    api="v1",
    method="GET",
    path="/wiki/rest/api/search/user",
    granular_scopes=("read:content-details:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(
    *,
    cql: str,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    site_permission_type_filter: SearchUserSitePermissionTypeFilter | Unset = UNSET,
    start: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/search/user"}
    arguments["params"] = given(
        {
            "cql": cql,
            "expand": commas(expand),
            "limit": limit,
            "sitePermissionTypeFilter": site_permission_type_filter,
            "start": start,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> SearchPageResponseSearchResult:
    from ... import models

    return models.SearchPageResponseSearchResult.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    cql: str,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    site_permission_type_filter: SearchUserSitePermissionTypeFilter | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[SearchPageResponseSearchResult]:
    """GET /wiki/rest/api/search/user

    Granular scopes: read:content-details:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            cql=cql,
            expand=expand,
            limit=limit,
            site_permission_type_filter=site_permission_type_filter,
            start=start,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    cql: str,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    site_permission_type_filter: SearchUserSitePermissionTypeFilter | Unset = UNSET,
    start: int | Unset = UNSET,
) -> SearchPageResponseSearchResult:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
        cql=cql,
        expand=expand,
        limit=limit,
        site_permission_type_filter=site_permission_type_filter,
        start=start,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    cql: str,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    site_permission_type_filter: SearchUserSitePermissionTypeFilter | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[SearchPageResponseSearchResult]:
    """GET /wiki/rest/api/search/user

    Granular scopes: read:content-details:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            cql=cql,
            expand=expand,
            limit=limit,
            site_permission_type_filter=site_permission_type_filter,
            start=start,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    cql: str,
    expand: list[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    site_permission_type_filter: SearchUserSitePermissionTypeFilter | Unset = UNSET,
    start: int | Unset = UNSET,
) -> SearchPageResponseSearchResult:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
            cql=cql,
            expand=expand,
            limit=limit,
            site_permission_type_filter=site_permission_type_filter,
            start=start,
        )
    ).parsed
