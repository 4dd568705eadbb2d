# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.redaction_request import RedactionRequest
    from ...models.redaction_response import RedactionResponse

OPERATION = Operation(
    id="postRedactPage",
    api="v2",
    method="POST",
    path="/wiki/api/v2/pages/{id}/redact",
    granular_scopes=("write:page:confluence",),
    success_statuses=(202,),
    error_statuses=(400,),
)


def _request(id: int | str, *, body: RedactionRequest | Unset = UNSET) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/pages/{segment(id)}/redact"}
    if not isinstance(body, Unset):
        arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> RedactionResponse:
    from ... import models

    return models.RedactionResponse.from_dict(json_object(response))


def sync_detailed(
    id: int | str, *, client: Client, body: RedactionRequest | Unset = UNSET
) -> Response[RedactionResponse]:
    """POST /wiki/api/v2/pages/{id}/redact

    Granular scopes: write:page:confluence
    """
    response = client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(
    id: int | str, *, client: Client, body: RedactionRequest | Unset = UNSET
) -> RedactionResponse:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(id=id, client=client, body=body).parsed


async def asyncio_detailed(
    id: int | str, *, client: AsyncClient, body: RedactionRequest | Unset = UNSET
) -> Response[RedactionResponse]:
    """POST /wiki/api/v2/pages/{id}/redact

    Granular scopes: write:page:confluence
    """
    response = await client.send(OPERATION, _request(id=id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    id: int | str, *, client: AsyncClient, body: RedactionRequest | Unset = UNSET
) -> RedactionResponse:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(id=id, client=client, body=body)).parsed
