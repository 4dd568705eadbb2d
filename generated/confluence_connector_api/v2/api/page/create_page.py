# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import dump, given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.page_create_request import PageCreateRequest
    from ...models.page_single import PageSingle

OPERATION = Operation(
    id="createPage",
    api="v2",
    method="POST",
    path="/wiki/api/v2/pages",
    granular_scopes=("write:page:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 413),
)


def _request(
    *,
    body: PageCreateRequest,
    embedded: bool | Unset = UNSET,
    private: bool | Unset = UNSET,
    root_level: bool | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/pages"}
    arguments["params"] = given(
        {"embedded": embedded, "private": private, "root-level": root_level}
    )
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> PageSingle:
    from ... import models

    return models.PageSingle.from_dict(json_object(response))


def sync_detailed(
    *,
    client: Client,
    body: PageCreateRequest,
    embedded: bool | Unset = UNSET,
    private: bool | Unset = UNSET,
    root_level: bool | Unset = UNSET,
) -> Response[PageSingle]:
    """POST /wiki/api/v2/pages

    Granular scopes: write:page:confluence
    """
    response = client.send(
        OPERATION, _request(body=body, embedded=embedded, private=private, root_level=root_level)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    *,
    client: Client,
    body: PageCreateRequest,
    embedded: bool | Unset = UNSET,
    private: bool | Unset = UNSET,
    root_level: bool | Unset = UNSET,
) -> PageSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        client=client, body=body, embedded=embedded, private=private, root_level=root_level
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    body: PageCreateRequest,
    embedded: bool | Unset = UNSET,
    private: bool | Unset = UNSET,
    root_level: bool | Unset = UNSET,
) -> Response[PageSingle]:
    """POST /wiki/api/v2/pages

    Granular scopes: write:page:confluence
    """
    response = await client.send(
        OPERATION, _request(body=body, embedded=embedded, private=private, root_level=root_level)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *,
    client: AsyncClient,
    body: PageCreateRequest,
    embedded: bool | Unset = UNSET,
    private: bool | Unset = UNSET,
    root_level: bool | Unset = UNSET,
) -> PageSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            client=client, body=body, embedded=embedded, private=private, root_level=root_level
        )
    ).parsed
