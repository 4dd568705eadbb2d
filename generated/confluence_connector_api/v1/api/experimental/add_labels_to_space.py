# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.label_array import LabelArray
    from ...models.label_create import LabelCreate

OPERATION = Operation(
    id="addLabelsToSpace",
    api="v1",
    method="POST",
    path="/wiki/rest/api/space/{spaceKey}/label",
    classic_scopes=("write:confluence-space",),
    granular_scopes=("read:label:confluence", "write:label:confluence"),
    experimental=True,
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(space_key: str, *, body: list[LabelCreate]) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}/label"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> LabelArray:
    from ... import models

    return models.LabelArray.from_dict(json_object(response))


def sync_detailed(
    space_key: str, *, client: Client, body: list[LabelCreate]
) -> Response[LabelArray]:
    """POST /wiki/rest/api/space/{spaceKey}/label

    Experimental: the vendor may change it without notice.
    Classic scopes: write:confluence-space
    Granular scopes: read:label:confluence, write:label:confluence
    """
    response = client.send(OPERATION, _request(space_key=space_key, body=body))
    return client.read(OPERATION, response, _parse)


def sync(space_key: str, *, client: Client, body: list[LabelCreate]) -> LabelArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(space_key=space_key, client=client, body=body).parsed


async def asyncio_detailed(
    space_key: str, *, client: AsyncClient, body: list[LabelCreate]
) -> Response[LabelArray]:
    """POST /wiki/rest/api/space/{spaceKey}/label

    Experimental: the vendor may change it without notice.
    Classic scopes: write:confluence-space
    Granular scopes: read:label:confluence, write:label:confluence
    """
    response = await client.send(OPERATION, _request(space_key=space_key, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(space_key: str, *, client: AsyncClient, body: list[LabelCreate]) -> LabelArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(space_key=space_key, client=client, body=body)).parsed
