# Derived from tests/facade/_async/test_raw.py by `nox -s unasync`: change that file instead.
"""Generated operations called through `raw`: the client's own sign-in, retries, errors."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest

from confluence_connector import Confluence, NotFoundError, UnexpectedResponseError
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


def test_options_of_all_kinds_are_sent_and_a_refusal_is_tried_again(
    confluence: Confluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = confluence.pages.create(space="DOCS", title="Grill plan")
    sandbox.fail_next(status=429, headers=SOON, when="getPages")
    response = get_pages.sync_detailed(
        client=confluence.raw,
        id=[int(page.id)],
        status=[GetPagesStatusItem.CURRENT, GetPagesStatusItem.ARCHIVED],
        sort=PageSortOrder.TITLE_DESC,
        limit=1,
    )
    assert [each.id for each in response.parsed.results] == [page.id]
    assert sent("getPages") == 2


def test_a_form_is_sent_again_from_its_start(
    confluence: Confluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    page = confluence.pages.create(space="DOCS", title="Grill plan")
    sandbox.fail_next(status=429, headers=SOON, when="createOrUpdateAttachments")
    form = CreateOrUpdateAttachmentsBody(
        file=[File(BytesIO(b"ribs,4"), "list.csv", "text/csv")],
        minor_edit=CreateOrUpdateAttachmentsBodyMinorEdit.TRUE,
    )
    response = create_or_update_attachments.sync_detailed(page.id, client=confluence.raw, body=form)
    [made] = response.parsed.results
    assert sent("createOrUpdateAttachments") == 2
    with confluence.attachments.open(str(made.id)) as stream:
        assert stream.read() == b"ribs,4"


def test_a_refusal_is_the_typed_error(confluence: Confluence) -> None:
    with pytest.raises(NotFoundError) as caught:
        get_page_by_id.sync_detailed(7, client=confluence.raw)
    assert caught.value.operation == "getPageById"
    assert caught.value.trace_id


@pytest.mark.parametrize("status", [301, 302, 307])
def test_a_redirect_is_not_followed_and_no_response(
    confluence: Confluence, sandbox: Sandbox, status: int
) -> None:
    elsewhere = {"Location": "https://login.example/?continue=here"}
    for call in (get_page_by_id.sync_detailed, delete_page.sync_detailed):
        sandbox.fail_next(status=status, headers=elsewhere)
        with pytest.raises(UnexpectedResponseError) as caught:
            call(7, client=confluence.raw)
        assert caught.value.status == status
