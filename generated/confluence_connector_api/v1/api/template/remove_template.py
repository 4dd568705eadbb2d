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
    id="removeTemplate",
    api="v1",
    method="DELETE",
    path="/wiki/rest/api/template/{contentTemplateId}",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("write:template:confluence",),
    success_statuses=(204,),
    error_statuses=(400, 403),
)


def _request(content_template_id: int | str) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/template/{segment(content_template_id)}"
    }
    return arguments


def _parse(response: httpx.Response) -> None:
    return None


def sync_detailed(content_template_id: int | str, *, client: Client) -> Response[None]:
    """DELETE /wiki/rest/api/template/{contentTemplateId}

    Classic scopes: write:confluence-content
    Granular scopes: write:template:confluence
    """
    response = client.send(OPERATION, _request(content_template_id=content_template_id))
    return client.read(OPERATION, response, _parse)


def sync(content_template_id: int | str, *, client: Client) -> None:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(content_template_id=content_template_id, client=client).parsed


async def asyncio_detailed(
    content_template_id: int | str, *, client: AsyncClient
) -> Response[None]:
    """DELETE /wiki/rest/api/template/{contentTemplateId}

    Classic scopes: write:confluence-content
    Granular scopes: write:template:confluence
    """
    response = await client.send(OPERATION, _request(content_template_id=content_template_id))
    return client.read(OPERATION, response, _parse)


async def asyncio(content_template_id: int | str, *, client: AsyncClient) -> None:
    """Like `asyncio_detailed`; returns the body alone."""
    return (await asyncio_detailed(content_template_id=content_template_id, client=client)).parsed
