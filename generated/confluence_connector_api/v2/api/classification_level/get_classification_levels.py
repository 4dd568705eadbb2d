# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_list

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.classification_level import ClassificationLevel

OPERATION = Operation(
    id="getClassificationLevels",
    api="v2",
    method="GET",
    path="/wiki/api/v2/classification-levels",
    granular_scopes=("read:configuration:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404),
)


def _request() -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/classification-levels"}
    return arguments


def _parse(response: httpx.Response) -> list[ClassificationLevel]:
    from ... import models

    return [
        (models.ClassificationLevel.from_dict(item) if isinstance(item, dict) else item)
        for item in json_list(response)
    ]


def sync_detailed(*, client: Client) -> Response[list[ClassificationLevel]]:
    """GET /wiki/api/v2/classification-levels

    Granular scopes: read:configuration:confluence
    """
    response = client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client) -> list[ClassificationLevel]:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[list[ClassificationLevel]]:
    """GET /wiki/api/v2/classification-levels

    Granular scopes: read:configuration:confluence
    """
    response = await client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient) -> list[ClassificationLevel]:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client)).parsed
