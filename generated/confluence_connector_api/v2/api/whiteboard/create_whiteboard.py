# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import dump, given, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.whiteboard_create_request import WhiteboardCreateRequest
    from ...models.whiteboard_single import WhiteboardSingle

OPERATION = Operation(
    id="createWhiteboard",
    api="v2",
    method="POST",
    path="/wiki/api/v2/whiteboards",
    granular_scopes=("write:whiteboard:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 413),
)


def _request(*, body: WhiteboardCreateRequest, private: bool | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/whiteboards"}
    arguments["params"] = given({"private": private})
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> WhiteboardSingle:
    from ... import models

    return models.WhiteboardSingle.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, body: WhiteboardCreateRequest, private: bool | Unset = UNSET
) -> Response[WhiteboardSingle]:
    """POST /wiki/api/v2/whiteboards

    Granular scopes: write:whiteboard:confluence
    """
    response = client.send(OPERATION, _request(body=body, private=private))
    return client.read(OPERATION, response, _parse)


def sync(
    *, client: Client, body: WhiteboardCreateRequest, private: bool | Unset = UNSET
) -> WhiteboardSingle:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body, private=private).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: WhiteboardCreateRequest, private: bool | Unset = UNSET
) -> Response[WhiteboardSingle]:
    """POST /wiki/api/v2/whiteboards

    Granular scopes: write:whiteboard:confluence
    """
    response = await client.send(OPERATION, _request(body=body, private=private))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    *, client: AsyncClient, body: WhiteboardCreateRequest, private: bool | Unset = UNSET
) -> WhiteboardSingle:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body, private=private)).parsed
