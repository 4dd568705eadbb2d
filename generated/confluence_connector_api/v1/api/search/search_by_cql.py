# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.search_by_cql_excerpt import SearchByCqlExcerpt
    from ...models.search_by_cql_site_permission_type_filter import (
        SearchByCqlSitePermissionTypeFilter,
    )
    from ...models.search_page_response_search_result import SearchPageResponseSearchResult

OPERATION = Operation(
    id="searchByCQL",
    api="v1",
    method="GET",
    path="/wiki/rest/api/search",
    classic_scopes=("search:confluence",),
    granular_scopes=("read:content-details:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(
    *,
    cql: str,
    cqlcontext: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    excerpt: SearchByCqlExcerpt | Unset = UNSET,
    exclude_current_spaces: bool | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
    include_archived_spaces: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_: bool | Unset = UNSET,
    prev: bool | Unset = UNSET,
    site_permission_type_filter: SearchByCqlSitePermissionTypeFilter | Unset = UNSET,
    start: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/search"}
    arguments["params"] = given(
        {
            "cql": cql,
            "cqlcontext": cqlcontext,
            "cursor": cursor,
            "excerpt": excerpt,
            "excludeCurrentSpaces": exclude_current_spaces,
            "expand": commas(expand),
            "includeArchivedSpaces": include_archived_spaces,
            "limit": limit,
            "next": next_,
            "prev": prev,
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
    cqlcontext: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    excerpt: SearchByCqlExcerpt | Unset = UNSET,
    exclude_current_spaces: bool | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
    include_archived_spaces: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_: bool | Unset = UNSET,
    prev: bool | Unset = UNSET,
    site_permission_type_filter: SearchByCqlSitePermissionTypeFilter | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[SearchPageResponseSearchResult]:
    """GET /wiki/rest/api/search

    Classic scopes: search:confluence
    Granular scopes: read:content-details:confluence
    """
    response = client.send(
        OPERATION,
        _request(
            cql=cql,
            cqlcontext=cqlcontext,
            cursor=cursor,
            excerpt=excerpt,
            exclude_current_spaces=exclude_current_spaces,
            expand=expand,
            include_archived_spaces=include_archived_spaces,
            limit=limit,
            next_=next_,
            prev=prev,
            site_permission_type_filter=site_permission_type_filter,
            start=start,
        ),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    cql: str,
    cqlcontext: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    excerpt: SearchByCqlExcerpt | Unset = UNSET,
    exclude_current_spaces: bool | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
    include_archived_spaces: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_: bool | Unset = UNSET,
    prev: bool | Unset = UNSET,
    site_permission_type_filter: SearchByCqlSitePermissionTypeFilter | Unset = UNSET,
    start: int | Unset = UNSET,
) -> SearchPageResponseSearchResult:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client,
        cql=cql,
        cqlcontext=cqlcontext,
        cursor=cursor,
        excerpt=excerpt,
        exclude_current_spaces=exclude_current_spaces,
        expand=expand,
        include_archived_spaces=include_archived_spaces,
        limit=limit,
        next_=next_,
        prev=prev,
        site_permission_type_filter=site_permission_type_filter,
        start=start,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    cql: str,
    cqlcontext: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    excerpt: SearchByCqlExcerpt | Unset = UNSET,
    exclude_current_spaces: bool | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
    include_archived_spaces: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_: bool | Unset = UNSET,
    prev: bool | Unset = UNSET,
    site_permission_type_filter: SearchByCqlSitePermissionTypeFilter | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[SearchPageResponseSearchResult]:
    """GET /wiki/rest/api/search

    Classic scopes: search:confluence
    Granular scopes: read:content-details:confluence
    """
    response = await client.send(
        OPERATION,
        _request(
            cql=cql,
            cqlcontext=cqlcontext,
            cursor=cursor,
            excerpt=excerpt,
            exclude_current_spaces=exclude_current_spaces,
            expand=expand,
            include_archived_spaces=include_archived_spaces,
            limit=limit,
            next_=next_,
            prev=prev,
            site_permission_type_filter=site_permission_type_filter,
            start=start,
        ),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    cql: str,
    cqlcontext: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    excerpt: SearchByCqlExcerpt | Unset = UNSET,
    exclude_current_spaces: bool | Unset = UNSET,
    expand: list[str] | Unset = UNSET,
    include_archived_spaces: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    next_: bool | Unset = UNSET,
    prev: bool | Unset = UNSET,
    site_permission_type_filter: SearchByCqlSitePermissionTypeFilter | Unset = UNSET,
    start: int | Unset = UNSET,
) -> SearchPageResponseSearchResult:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client,
            cql=cql,
            cqlcontext=cqlcontext,
            cursor=cursor,
            excerpt=excerpt,
            exclude_current_spaces=exclude_current_spaces,
            expand=expand,
            include_archived_spaces=include_archived_spaces,
            limit=limit,
            next_=next_,
            prev=prev,
            site_permission_type_filter=site_permission_type_filter,
            start=start,
        )
    ).parsed
