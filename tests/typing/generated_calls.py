"""Calls of the generated client as a strict user writes them; checked, never run."""

from __future__ import annotations

from typing import assert_type

import httpx

from confluence_connector_api.client import AsyncClient, Client
from confluence_connector_api.documents import load
from confluence_connector_api.errors import UnexpectedBody, UnexpectedStatus
from confluence_connector_api.registry import operations
from confluence_connector_api.types import File, Response, Unset
from confluence_connector_api.v1.api.content_attachments import download_attatchment
from confluence_connector_api.v1.api.search import search_by_cql
from confluence_connector_api.v2.api.page import (
    create_page,
    delete_page,
    get_page_by_id,
    get_pages,
)
from confluence_connector_api.v2.models import (
    PageBodyWrite,
    PageBodyWriteRepresentation,
    PageCreateRequest,
    PageSingle,
    PageSortOrder,
    Version,
)


def synchronous(raw: Client) -> None:
    page = get_page_by_id.sync(client=raw, id="1")
    assert_type(page, PageSingle)
    assert_type(page.version, Version | Unset)
    assert_type(get_page_by_id.sync_detailed(1, client=raw), Response[PageSingle])
    listing = get_pages.sync(client=raw, id=[1, "2"], sort=PageSortOrder.TITLE_DESC)
    for item in listing.results:
        print(item.id, item.title, item.to_dict())
    for hit in search_by_cql.sync(client=raw, cql="type = page", expand=["content.body"]).results:
        print(hit.title, hit.excerpt)
    body = PageBodyWrite(representation=PageBodyWriteRepresentation.STORAGE, value="<p/>")
    created = create_page.sync(client=raw, body=PageCreateRequest(space_id="1", body=body))
    delete_page.sync(client=raw, id=created.id)
    assert_type(download_attatchment.sync(client=raw, id=1, attachment_id="att2"), File | None)
    print(operations()["getPages"].granular_scopes, load("v1")["paths"])


def failing(raw: Client) -> tuple[int, str, bytes] | None:
    try:
        get_page_by_id.sync(client=raw, id=1)
    except (UnexpectedBody, UnexpectedStatus) as error:
        return error.status, error.operation.id, error.content
    return None


async def asynchronous(raw: AsyncClient) -> None:
    page = await get_page_by_id.asyncio(client=raw, id=1)
    assert_type(page, PageSingle)


synchronous(Client("https://acme.atlassian.net", httpx.Client()))
