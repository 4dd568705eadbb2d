# Written by `nox -s generate`; never edit by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from ....operation import Operation
from ....types import UNSET, Response, Unset
from ....wire import commas, dump, given, json_object, segment

if TYPE_CHECKING:
    import httpx

    from ....client import AsyncClient, Client, RequestArguments
    from ...models.content import Content
    from ...models.content_blueprint_draft import ContentBlueprintDraft

OPERATION = Operation(
    id="publishSharedDraft",
    api="v1",
    method="PUT",
    path="/wiki/rest/api/content/blueprint/instance/{draftId}",
    classic_scopes=("write:confluence-content",),
    granular_scopes=("read:content-details:confluence", "write:content:confluence"),
    success_statuses=(200,),
    error_statuses=(400, 409),
)


def _request(
    draft_id: int | str,
    *,
    body: ContentBlueprintDraft,
    expand: list[str] | Unset = UNSET,
    status: str | Unset = UNSET,
) -> RequestArguments:
    arguments: RequestArguments = {
        "path": f"/wiki/rest/api/content/blueprint/instance/{segment(draft_id)}"
    }
    arguments["params"] = given({"expand": commas(expand), "status": status})
    arguments["json"] = dump(body)
    return arguments


def _parse(response: httpx.Response) -> Content:
    from ... import models

    return models.Content.from_dict(json_object(response))


def sync_detailed(
    draft_id: int | str,
    *,
    client: Client,
    body: ContentBlueprintDraft,
    expand: list[str] | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Response[Content]:
    """PUT /wiki/rest/api/content/blueprint/instance/{draftId}

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:content:confluence
    """
    response = client.send(
        OPERATION, _request(draft_id=draft_id, body=body, expand=expand, status=status)
    )
    return client.read(OPERATION, response, _parse)


def sync(
    draft_id: int | str,
    *,
    client: Client,
    body: ContentBlueprintDraft,
    expand: list[str] | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Content:
    """Like `sync_detailed`; returns the body alone."""
    return sync_detailed(
        draft_id=draft_id, client=client, body=body, expand=expand, status=status
    ).parsed


async def asyncio_detailed(
    draft_id: int | str,
    *,
    client: AsyncClient,
    body: ContentBlueprintDraft,
    expand: list[str] | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Response[Content]:
    """PUT /wiki/rest/api/content/blueprint/instance/{draftId}

    Classic scopes: write:confluence-content
    Granular scopes: read:content-details:confluence, write:content:confluence
    """
    response = await client.send(
        OPERATION, _request(draft_id=draft_id, body=body, expand=expand, status=status)
    )
    return client.read(OPERATION, response, _parse)


async def asyncio(
    draft_id: int | str,
    *,
    client: AsyncClient,
    body: ContentBlueprintDraft,
    expand: list[str] | Unset = UNSET,
    status: str | Unset = UNSET,
) -> Content:
    """Like `asyncio_detailed`; returns the body alone."""
    return (
        await asyncio_detailed(
            draft_id=draft_id, client=client, body=body, expand=expand, status=status
        )
    ).parsed
