# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.data_policy_metadata import DataPolicyMetadata

OPERATION = Operation(
    id="getDataPolicyMetadata",
    api="v2",
    method="GET",
    path="/wiki/api/v2/data-policies/metadata",
    granular_scopes=("read:configuration:confluence",),
    experimental=True,
    success_statuses=(200,),
    error_statuses=(400, 401),
)


def _request() -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/data-policies/metadata"}
    return arguments


def _parse(response: httpx.Response) -> DataPolicyMetadata:
    from ... import models

    return models.DataPolicyMetadata.from_dict(json_object(response))


def sync_detailed(*, client: Client) -> Response[DataPolicyMetadata]:
    """GET /wiki/api/v2/data-policies/metadata

    Experimental: the vendor may change it without notice.
    Granular scopes: read:configuration:confluence
    """
    response = client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client) -> DataPolicyMetadata:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[DataPolicyMetadata]:
    """GET /wiki/api/v2/data-policies/metadata

    Experimental: the vendor may change it without notice.
    Granular scopes: read:configuration:confluence
    """
    response = await client.send(OPERATION, _request())
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient) -> DataPolicyMetadata:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client)).parsed
