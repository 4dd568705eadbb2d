# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.inline_comment_model import InlineCommentModel
    from ...models.update_inline_comment_model import UpdateInlineCommentModel

OPERATION = Operation(
    id="updateInlineComment",
    api="v2",
    method="PUT",
    path="/wiki/api/v2/inline-comments/{comment-id}",
    granular_scopes=("write:comment:confluence",),
    success_statuses=(200,),
    error_statuses=(400, 401, 404, 409),
)


def _request(comment_id: int | str, *, body: UpdateInlineCommentModel) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/inline-comments/{segment(comment_id)}"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> InlineCommentModel:
    from ... import models

    return models.InlineCommentModel.from_dict(json_object(response))


def sync_detailed(
    comment_id: int | str, *, client: Client, body: UpdateInlineCommentModel
) -> Response[InlineCommentModel]:
    """PUT /wiki/api/v2/inline-comments/{comment-id}

    Granular scopes: write:comment:confluence
    """
    response = client.send(OPERATION, _request(comment_id=comment_id, body=body))
    return client.read(OPERATION, response, _parse)


def sync(
    comment_id: int | str, *, client: Client, body: UpdateInlineCommentModel
) -> InlineCommentModel:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(comment_id=comment_id, client=client, body=body).parsed


async def asyncio_detailed(
    comment_id: int | str, *, client: AsyncClient, body: UpdateInlineCommentModel
) -> Response[InlineCommentModel]:
    """PUT /wiki/api/v2/inline-comments/{comment-id}

    Granular scopes: write:comment:confluence
    """
    response = await client.send(OPERATION, _request(comment_id=comment_id, body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(
    comment_id: int | str, *, client: AsyncClient, body: UpdateInlineCommentModel
) -> InlineCommentModel:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(comment_id=comment_id, client=client, body=body)).parsed
