# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import dump, json_object

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.create_footer_comment_model import CreateFooterCommentModel
    from ...models.footer_comment_model import FooterCommentModel

OPERATION = Operation(
    id="createFooterComment",
    api="v2",
    method="POST",
    path="/wiki/api/v2/footer-comments",
    granular_scopes=("write:comment:confluence",),
    success_statuses=(201,),
    error_statuses=(400, 401, 404),
)


def _request(*, body: CreateFooterCommentModel) -> RequestArguments:
    arguments: RequestArguments = {"path": "/wiki/api/v2/footer-comments"}
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> FooterCommentModel:
    from ... import models

    return models.FooterCommentModel.from_dict(json_object(response))


def sync_detailed(
    *, client: Client, body: CreateFooterCommentModel
) -> Response[FooterCommentModel]:
    """POST /wiki/api/v2/footer-comments

    Granular scopes: write:comment:confluence
    """
    response = client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


def sync(*, client: Client, body: CreateFooterCommentModel) -> FooterCommentModel:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: CreateFooterCommentModel
) -> Response[FooterCommentModel]:
    """POST /wiki/api/v2/footer-comments

    Granular scopes: write:comment:confluence
    """
    response = await client.send(OPERATION, _request(body=body))
    return client.read(OPERATION, response, _parse)


async def asyncio(*, client: AsyncClient, body: CreateFooterCommentModel) -> FooterCommentModel:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(client=client, body=body)).parsed
