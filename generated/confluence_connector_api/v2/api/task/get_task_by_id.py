# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.primary_body_representation import PrimaryBodyRepresentation
    from ...models.task import Task

OPERATION = Operation(
    id="getTaskById",
    api="v2",
    method="GET",
    path="/wiki/api/v2/tasks/{id}",
    granular_scopes=("read:task:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request(
    id: int | str, *, body_format: PrimaryBodyRepresentation | Unset = UNSET
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/tasks/{segment(id)}"}
    arguments["params"] = given({"body-format": body_format})
    return arguments


def _parse(response: httpx.Response) -> Task:
    from ... import models

    return models.Task.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body_format: PrimaryBodyRepresentation | Unset = UNSET
) -> Response[Task]:
    """GET /wiki/api/v2/tasks/{id}

    Granular scopes: read:task:confluence
    """
    response = client.send(OPERATION, _request(id=id, body_format=body_format))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, body_format: PrimaryBodyRepresentation | Unset = UNSET
) -> Task:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body_format=body_format).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body_format: PrimaryBodyRepresentation | Unset = UNSET
) -> Response[Task]:
    """GET /wiki/api/v2/tasks/{id}

    Granular scopes: read:task:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body_format=body_format))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body_format: PrimaryBodyRepresentation | Unset = UNSET
) -> Task:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body_format=body_format)).parsed
