# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import Response
from ....wire import segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments

OPERATION = Operation(
    id="deleteInlineComment",
    api="v2",
    method="DELETE",
    path="/wiki/api/v2/inline-comments/{comment-id}",
    granular_scopes=("delete:comment:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 401, 404),
)


def _request(comment_id: int | str) -> RequestArguments:
    arguments: RequestArguments = {"path": f"/wiki/api/v2/inline-comments/{segment(comment_id)}"}
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(comment_id: int | str, *, client: Client) -> Response[None]:
    """DELETE /wiki/api/v2/inline-comments/{comment-id}

    Granular scopes: delete:comment:confluence
    """
    response = client.send(OPERATION, _request(comment_id=comment_id))
    return client.read(OPERATION, response, _parse)


def sync(comment_id: int | str, *, client: Client) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(comment_id=comment_id, client=client).parsed


async def asyncio_detailed(comment_id: int | str, *, client: AsyncClient) -> Response[None]:
    """DELETE /wiki/api/v2/inline-comments/{comment-id}

    Granular scopes: delete:comment:confluence
    """
    response = await client.send(OPERATION, _request(comment_id=comment_id))
    return client.read(OPERATION, response, _parse)


async def asyncio(comment_id: int | str, *, client: AsyncClient) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(comment_id=comment_id, client=client)).parsed
