# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content_array import ContentArray

OPERATION = Operation(
    id="searchContentByCQL",
    api="v1",
    method="GET",
    path="/wiki/rest/api/content/search",
    classic_scopes=("search:confluence",),
    granular_scopes=("read:content-details:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request(
    *,
    expand: list[str] | Unset = UNSET,
    cql: str,
    cqlcontext: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/content/search"}
    arguments["params"] = given(
        {
            "expand": commas(expand),
            "cql": cql,
            "cqlcontext": cqlcontext,
            "cursor": cursor,
            "limit": limit,
        }
    )
    return arguments


def _parse(response: httpx.Response) -> ContentArray:
    from ... import models

    return models.ContentArray.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    cql: str,
    cqlcontext: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[ContentArray]:
    """GET /wiki/rest/api/content/search

    Classic scopes: search:confluence
    Granular scopes: read:content-details:confluence
    """
    response = client.send(
        OPERATION,
        _request(expand=expand, cql=cql, cqlcontext=cqlcontext, cursor=cursor, limit=limit),
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    expand: list[str] | Unset = UNSET,
    cql: str,
    cqlcontext: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ContentArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client, expand=expand, cql=cql, cqlcontext=cqlcontext, cursor=cursor, limit=limit
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    cql: str,
    cqlcontext: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Response[ContentArray]:
    """GET /wiki/rest/api/content/search

    Classic scopes: search:confluence
    Granular scopes: read:content-details:confluence
    """
    response = await client.send(
        OPERATION,
        _request(expand=expand, cql=cql, cqlcontext=cqlcontext, cursor=cursor, limit=limit),
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    expand: list[str] | Unset = UNSET,
    cql: str,
    cqlcontext: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> ContentArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client, expand=expand, cql=cql, cqlcontext=cqlcontext, cursor=cursor, limit=limit
        )
    ).parsed
