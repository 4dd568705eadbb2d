# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.create_inline_comment_model import CreateInlineCommentModel
    from ...models.inline_comment_model import InlineCommentModel

OPERATION = Operation(
    id="createInlineComment",
    api="v2",
    method="POST",
    path="/wiki/api/v2/inline-comments",
    granular_scopes=("write:comment:confluence",),
    success_statuses=(201,),
    error_statuses=(400, 401, 404),
)


def _request(*, body: CreateInlineCommentModel) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/inline-comments"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> InlineCommentModel:
    from ... import models

    return models.InlineCommentModel.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, body: CreateInlineCommentModel
) -> Response[InlineCommentModel]:
    """POST /wiki/api/v2/inline-comments

    Granular scopes: write:comment:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: CreateInlineCommentModel) -> InlineCommentModel:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateInlineCommentModel
) -> Response[InlineCommentModel]:
    """POST /wiki/api/v2/inline-comments

    Granular scopes: write:comment:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: CreateInlineCommentModel) -> InlineCommentModel:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
