# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.get_labels_for_space_prefix import GetLabelsForSpacePrefix
    from ...models.label_array import LabelArray

OPERATION = Operation(
    id="getLabelsForSpace",
    api="v1",
    method="GET",
    path="/wiki/rest/api/space/{spaceKey}/label",
    classic_scopes=("read:confluence-space.summary",),
    granular_scopes=("read:label:confluence",),
    experimental=True,
    success_statuses=(200,),
    error_statuses=(400, 404),
)


def _request(
    space_key: str,
    *,
    limit: int | Unset = UNSET,
    prefix: GetLabelsForSpacePrefix | Unset = UNSET,
    start: int | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/rest/api/space/{segment(space_key)}/label"}
    arguments["params"] = given({"limit": limit, "prefix": prefix, "start": start})
    return arguments


def _parse(response: httpx.Response) -> LabelArray:
    from ... import models

    return models.LabelArray.from_dict(json_object(response))


def sync_detailed(
    space_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    prefix: GetLabelsForSpacePrefix | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[LabelArray]:
    """GET /wiki/rest/api/space/{spaceKey}/label

    Experimental: the vendor may change it without notice.
    Classic scopes: read:confluence-space.summary
    Granular scopes: read:label:confluence
    """
    response = client.send(
        OPERATION, _request(space_key=space_key, limit=limit, prefix=prefix, start=start)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    space_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    prefix: GetLabelsForSpacePrefix | Unset = UNSET,
    start: int | Unset = UNSET,
) -> LabelArray:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        space_key=space_key, client=client, limit=limit, prefix=prefix, start=start
    ).parsed


async def asyncio_detailed(
    space_key: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    prefix: GetLabelsForSpacePrefix | Unset = UNSET,
    start: int | Unset = UNSET,
) -> Response[LabelArray]:
    """GET /wiki/rest/api/space/{spaceKey}/label

    Experimental: the vendor may change it without notice.
    Classic scopes: read:confluence-space.summary
    Granular scopes: read:label:confluence
    """
    response = await client.send(
        OPERATION, _request(space_key=space_key, limit=limit, prefix=prefix, start=start)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    space_key: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    prefix: GetLabelsForSpacePrefix | Unset = UNSET,
    start: int | Unset = UNSET,
) -> LabelArray:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            space_key=space_key, client=client, limit=limit, prefix=prefix, start=start
        )
    ).parsed
