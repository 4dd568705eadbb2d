# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import given, json_list

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.async_content_body import AsyncContentBody

OPERATION = Operation(
    id="bulkAsyncConvertContentBodyResponse",
    api="v1",
    method="GET",
    path="/wiki/rest/api/contentbody/convert/async/bulk/tasks",
    classic_scopes=("read:confluence-content.all",),
    granular_scopes=("read:content.metadata:confluence",),
    success_statuses=(200,),
    error_statuses=(400,),
)


def _request(*, ids: list[int | str]) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/contentbody/convert/async/bulk/tasks"}
    arguments["params"] = given({"ids": ids})
    return arguments


def _parse(response: httpx.Response) -> list[AsyncContentBody]:
    from ... import models

    return [
        (models.AsyncContentBody.from_dict(item) if isinstance(item, dict) else item)
        for item in json_list(response)
    ]


def sync_detailed(*, client: Client, ids: list[int | str]) -> Response[list[AsyncContentBody]]:
    """GET /wiki/rest/api/contentbody/convert/async/bulk/tasks

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.metadata:confluence
    """
    response = client.send(OPERATION, _request(ids=ids))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, ids: list[int | str]) -> list[AsyncContentBody]:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, ids=ids).parsed


async def asyncio_detailed(
    *, client: AsyncClient, ids: list[int | str]
) -> Response[list[AsyncContentBody]]:
    """GET /wiki/rest/api/contentbody/convert/async/bulk/tasks

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.metadata:confluence
    """
    response = await client.send(OPERATION, _request(ids=ids))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, ids: list[int | str]) -> list[AsyncContentBody]:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, ids=ids)).parsed
