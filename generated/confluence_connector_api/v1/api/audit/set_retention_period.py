# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.retention_period import RetentionPeriod

OPERATION = Operation(
    id="setRetentionPeriod",
    api="v1",
    method="PUT",
    path="/wiki/rest/api/audit/retention",
    granular_scopes=("write:audit-log:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 403),
)


def _request(*, body: RetentionPeriod) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/rest/api/audit/retention"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> RetentionPeriod:
    from ... import models

    return models.RetentionPeriod.from_dict(json_object(response))


def sync_detailed(*, client: Client, body: RetentionPeriod) -> Response[RetentionPeriod]:
    """PUT /wiki/rest/api/audit/retention

    Granular scopes: write:audit-log:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: RetentionPeriod) -> RetentionPeriod:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: RetentionPeriod
) -> Response[RetentionPeriod]:
    """PUT /wiki/rest/api/audit/retention

    Granular scopes: write:audit-log:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: RetentionPeriod) -> RetentionPeriod:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
