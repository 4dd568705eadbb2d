"""Generated operations called through `raw`: the client's own sign-in, retries, errors."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest

from confluence_connector import AsyncConfluence, NotFoundError, UnexpectedResponseError
from confluence_connector.sandbox import Sandbox
from confluence_connector_api.types import File
from confluence_connector_api.v1.api.content_attachments import create_or_update_attachments
from confluence_connector_api.v1.models import (
    CreateOrUpdateAttachmentsBody,
    CreateOrUpdateAttachmentsBodyMinorEdit,
)
from confluence_connector_api.v2.api.page import delete_page, get_page_by_id, get_pages
from confluence_connector_api.v2.models import GetPagesStatusItem, PageSortOrder

SOON = {"Retry-After": "0.001"}


async def test_options_of_all_kinds_are_sent_and_a_refusal_is_tried_again(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan")
    sandbox.fail_next(status=429, headers=SOON, when="getPages")
    response = await get_pages.asyncio_detailed(
        client=confluence.raw,
        id=[int(page.id)],
        status=[GetPagesStatusItem.CURRENT, GetPagesStatusItem.ARCHIVED],
        sort=PageSortOrder.TITLE_DESC,
        limit=1,
    )
    assert [each.id for each in response.parsed.results] == [page.id]
    assert sent("getPages") == 2


async def test_a_form_is_sent_again_from_its_start(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan")
    sandbox.fail_next(status=429, headers=SOON, when="createOrUpdateAttachments")
    form = CreateOrUpdateAttachmentsBody(
        file=[File(BytesIO(b"ribs,4"), "list.csv", "text/csv")],
        minor_edit=CreateOrUpdateAttachmentsBodyMinorEdit.TRUE,
    )
    response = await create_or_update_attachments.asyncio_detailed(
        page.id, client=confluence.raw, body=form
    )
    [made] = response.parsed.results
    assert sent("createOrUpdateAttachments") == 2
    async with confluence.attachments.open(str(made.id)) as stream:
        assert await stream.read() == b"ribs,4"


async def test_a_refusal_is_the_typed_error(confluence: AsyncConfluence) -> None:
    with pytest.raises(NotFoundError) as caught:
        await get_page_by_id.asyncio_detailed(7, client=confluence.raw)
    assert caught.value.operation == "getPageById"
    assert caught.value.trace_id


@pytest.mark.parametrize("status", [301, 302, 307])
async def test_a_redirect_is_not_followed_and_no_response(
    confluence: AsyncConfluence, sandbox: Sandbox, status: int
) -> None:
    elsewhere = {"Location": "https://login.example/?continue=here"}
    for call in (get_page_by_id.asyncio_detailed, delete_page.asyncio_detailed):
        sandbox.fail_next(status=status, headers=elsewhere)
        with pytest.raises(UnexpectedResponseError) as caught:
            await call(7, client=confluence.raw)
        assert caught.value.status == status
