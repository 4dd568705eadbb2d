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
    id="addLabelsToContent",
    api="v1",
    method="POST",
    path="/wiki/rest/api/content/{id}/label",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("read:label:confluence", "write:label:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 403, 404),
)


def _request(id: int | str, *, body: LabelCreate | list[LabelCreate]) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/content/{segment(id)}/label"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> LabelArray:
    from ... import models

    return models.LabelArray.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: LabelCreate | list[LabelCreate]
) -> Response[LabelArray]:
    """POST /wiki/rest/api/content/{id}/label

    Classic scopes: write:confluence-content
    Granular scopes: read:label:confluence, write:label:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(id: int | str, *, client: Client, body: LabelCreate | list[LabelCreate]) -> LabelArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: LabelCreate | list[LabelCreate]
) -> Response[LabelArray]:
    """POST /wiki/rest/api/content/{id}/label

    Classic scopes: write:confluence-content
    Granular scopes: read:label:confluence, write:label:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: LabelCreate | list[LabelCreate]
) -> LabelArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
