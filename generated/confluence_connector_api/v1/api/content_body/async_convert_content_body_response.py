# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.async_content_body import AsyncContentBody

OPERATION = Operation(
    id="asyncConvertContentBodyResponse",
    api="v1",
    method="GET",
    path="/wiki/rest/api/contentbody/convert/async/{id}",
    classic_scopes=("read:confluence-content.all",),
    granular_scopes=("read:content.metadata:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 403, 404),
)


def _request(id: int | str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/contentbody/convert/async/{segment(id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> AsyncContentBody:
    from ... import models

    return models.AsyncContentBody.from_dict(json_object(response))


def sync_detailed(id: int | str, *, client: Client) -> Response[AsyncContentBody]:
    """GET /wiki/rest/api/contentbody/convert/async/{id}

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.metadata:confluence
    """
    response = client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client) -> AsyncContentBody:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client).parsed


async def asyncio_detailed(id: int | str, *, client: AsyncClient) -> Response[AsyncContentBody]:
    """GET /wiki/rest/api/contentbody/convert/async/{id}

    Classic scopes: read:confluence-content.all
    Granular scopes: read:content.metadata:confluence
    """
    response = await client.send(OPERATION, _request(id=id))
    return client.read(OPERATION, response, _parse)


async def asyncio(id: int | str, *, client: AsyncClient) -> AsyncContentBody:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client)).parsed
