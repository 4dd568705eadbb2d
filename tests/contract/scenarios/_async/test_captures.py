"""Responses of a real site, read by the facade, or by a generated operation that sends the same."""

from __future__ import annotations

import pytest
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence
from confluence_connector_api.v2.api.attachment import get_attachment_by_id, get_page_attachments
from confluence_connector_api.v2.api.comment import (
    create_inline_comment,
    get_inline_comment_by_id,
    update_footer_comment,
    update_inline_comment,
)
from confluence_connector_api.v2.api.content_properties import (
    create_page_property,
    get_page_content_properties_by_id,
    update_page_property_by_id,
)
from confluence_connector_api.v2.api.page import (
    create_page,
    get_label_pages,
    get_page_by_id,
    get_pages,
)
from confluence_connector_api.v2.api.space import get_space_by_id, get_spaces
from confluence_connector_api.v2.models import (
    CommentBodyWrite,
    CommentBodyWriteRepresentation,
    ContentPropertyCreateRequest,
    ContentPropertyUpdateRequest,
    ContentPropertyUpdateRequestVersion,
    CreateInlineCommentModel,
    CreateInlineCommentModelInlineCommentProperties,
    PageBodyWrite,
    PageBodyWriteRepresentation,
    PageCreateRequest,
    PrimaryBodyRepresentation,
    PrimaryBodyRepresentationSingle,
    UpdateFooterCommentModel,
    UpdateFooterCommentModelVersion,
    UpdateInlineCommentModel,
    UpdateInlineCommentModelVersion,
)

STORAGE = PrimaryBodyRepresentation.STORAGE


@pytest.fixture(scope="session")
def record_mode() -> str:
    """Nobody can record these anew."""
    return "none"


def comment_body(value: str) -> CommentBodyWrite:
    return CommentBodyWrite(representation=CommentBodyWriteRepresentation.STORAGE, value=value)


async def test_spaces(confluence: AsyncConfluence, wire: Wire) -> None:
    spaces = [space async for space in confluence.spaces.list()]
    assert wire.lines == ["GET /wiki/api/v2/spaces?limit=250"]
    assert [space.type_ for space in spaces] == ["personal", "global", "personal"]
    assert [space.status for space in spaces] == ["current", "current", "archived"]


async def test_list_spaces(confluence: AsyncConfluence, wire: Wire) -> None:
    response = (await get_spaces.asyncio_detailed(client=confluence.raw)).parsed
    assert wire.lines == ["GET /wiki/api/v2/spaces"]
    assert len(response.results) == 3
    assert response.field_links.base == "https://acme.atlassian.net/wiki"


async def test_get_space(confluence: AsyncConfluence, wire: Wire) -> None:
    space = (
        await get_space_by_id.asyncio_detailed(
            131072,
            client=confluence.raw,
            include_icon=True,
            include_labels=True,
            include_operations=True,
            include_permissions=True,
            include_properties=True,
        )
    ).parsed
    assert wire.lines[0].startswith("GET /wiki/api/v2/spaces/131072?")
    assert (space.id, space.key) == ("131072", "pepper")
    assert space.permissions.results[0].principal.id


async def test_search_content(confluence: AsyncConfluence, wire: Wire) -> None:
    page = await anext(confluence.search("type=page", page_size=5).by_page())
    assert wire.lines == ["GET /wiki/rest/api/search?cql=type%3Dpage&limit=5"]
    assert len(page.items) == 5
    assert page.cursor
    assert page.items[0].content
    assert page.items[0].content.type_ == "page"


async def test_list_pages(confluence: AsyncConfluence, wire: Wire) -> None:
    pages = (await get_pages.asyncio_detailed(client=confluence.raw)).parsed.results
    assert wire.lines == ["GET /wiki/api/v2/pages"]
    assert len(pages) == 18
    assert pages[0].parent_id is None
    assert pages[0].version.number == 1


async def test_list_pages_for_label(confluence: AsyncConfluence, wire: Wire) -> None:
    response = await get_label_pages.asyncio_detailed(
        131072, client=confluence.raw, body_format=STORAGE, limit=25
    )
    assert wire.lines == ["GET /wiki/api/v2/labels/131072/pages?body-format=storage&limit=25"]
    assert response.parsed.results == []


async def test_get_page(confluence: AsyncConfluence, wire: Wire) -> None:
    page = (
        await get_page_by_id.asyncio_detailed(
            131072,
            client=confluence.raw,
            body_format=PrimaryBodyRepresentationSingle.STORAGE,
            include_labels=True,
            include_likes=True,
            include_operations=True,
            include_properties=True,
            include_versions=True,
        )
    ).parsed
    assert wire.lines[0].startswith("GET /wiki/api/v2/pages/131072?")
    assert page.title == "bread"
    assert page.body.storage.value.startswith("<p>")
    assert len(page.operations.results) == 15


async def test_create_page(confluence: AsyncConfluence, wire: Wire) -> None:
    request = PageCreateRequest(
        space_id="131080",
        title="salad plan list sauce bread",
        body=PageBodyWrite(
            representation=PageBodyWriteRepresentation.STORAGE,
            value="<p>sauce table guest summer</p>",
        ),
    )
    page = (await create_page.asyncio_detailed(client=confluence.raw, body=request)).parsed
    assert wire.lines == ["POST /wiki/api/v2/pages"]
    assert (page.id, page.version.number, page.parent_type) == ("131104", 1, "page")


async def test_update_page(confluence: AsyncConfluence, wire: Wire) -> None:
    page = await confluence.pages.update(131072, body="<p>salad plan list sauce</p>")
    assert wire.lines == [
        "GET /wiki/api/v2/pages/131072?body-format=storage",
        "PUT /wiki/api/v2/pages/131072",
    ]
    # Nothing had changed: the site returns the version that it has.
    assert wire.json()["version"] == {"number": 3}
    assert page.version.number == 2


async def test_delete_page(confluence: AsyncConfluence, wire: Wire) -> None:
    sites = await confluence.sites()
    hosts = {"https://acme.atlassian.net", "https://acme-team.atlassian.net"}
    assert {site.url for site in sites} == hosts
    await confluence.pages.delete(131072)
    assert wire.lines[-1] == "DELETE /wiki/api/v2/pages/131072"


async def test_list_page_attachments(confluence: AsyncConfluence, wire: Wire) -> None:
    response = await get_page_attachments.asyncio_detailed(131072, client=confluence.raw)
    assert wire.lines == ["GET /wiki/api/v2/pages/131072/attachments"]
    assert {row.media_type for row in response.parsed.results} == {"image/svg+xml"}


async def test_get_attachment(confluence: AsyncConfluence, wire: Wire) -> None:
    attachment = (
        await get_attachment_by_id.asyncio_detailed(
            "att131072",
            client=confluence.raw,
            include_collaborators=True,
            include_labels=True,
            include_properties=True,
            include_versions=True,
        )
    ).parsed
    assert wire.lines[0].startswith("GET /wiki/api/v2/attachments/att131072?")
    assert (attachment.title, attachment.page_id) == ("salad.svg", "131088")


async def test_delete_attachment(confluence: AsyncConfluence, wire: Wire) -> None:
    await confluence.attachments.delete("att131072")
    assert wire.lines == ["DELETE /wiki/api/v2/attachments/att131072"]


async def test_create_footer_comment(confluence: AsyncConfluence, wire: Wire) -> None:
    comment = await confluence.comments.create(131088, body="<p>corn salad plan list</p>")
    assert wire.lines == ["POST /wiki/api/v2/footer-comments"]
    assert (comment.id, comment.page_id) == ("131080", "131088")


async def test_get_footer_comment(confluence: AsyncConfluence, wire: Wire) -> None:
    comment = await confluence.comments.get(131072)
    assert wire.lines == ["GET /wiki/api/v2/footer-comments/131072?body-format=storage"]
    assert comment.version.number == 5


async def test_update_footer_comment(confluence: AsyncConfluence, wire: Wire) -> None:
    text = "<p>salad plan list sauce bread table guest summer</p>"
    request = UpdateFooterCommentModel(
        version=UpdateFooterCommentModelVersion(number=5), body=comment_body(text)
    )
    response = await update_footer_comment.asyncio_detailed(
        131072, client=confluence.raw, body=request
    )
    assert wire.lines == ["PUT /wiki/api/v2/footer-comments/131072"]
    assert response.parsed.version.number == 5


async def test_create_inline_comment(confluence: AsyncConfluence, wire: Wire) -> None:
    words = "bean bread melon berry cider spoon, plate, list bowl."
    request = CreateInlineCommentModel(
        body=comment_body("<p>apple onion pepper butter lemon honey.</p>"),
        page_id="131088",
        inline_comment_properties=CreateInlineCommentModelInlineCommentProperties(
            text_selection=words, text_selection_match_count=1, text_selection_match_index=0
        ),
    )
    response = await create_inline_comment.asyncio_detailed(client=confluence.raw, body=request)
    assert wire.lines == ["POST /wiki/api/v2/inline-comments"]
    assert response.parsed.properties.inline_original_selection == words


async def test_update_inline_comment(confluence: AsyncConfluence, wire: Wire) -> None:
    before = await get_inline_comment_by_id.asyncio_detailed(
        131072, client=confluence.raw, body_format=PrimaryBodyRepresentationSingle.STORAGE
    )
    request = UpdateInlineCommentModel(
        version=UpdateInlineCommentModelVersion(number=3, message="honey bean"),
        body=comment_body("<p>melon bean berry cider spoon</p>"),
    )
    after = await update_inline_comment.asyncio_detailed(
        131072, client=confluence.raw, body=request
    )
    assert wire.lines[1] == "PUT /wiki/api/v2/inline-comments/131072"
    assert before.parsed.version.number == after.parsed.version.number == 2


async def test_create_page_property(confluence: AsyncConfluence, wire: Wire) -> None:
    request = ContentPropertyCreateRequest(
        key="salad2026-09-01plan", value={"list": True, "sauce": "2026-09-01"}
    )
    response = await create_page_property.asyncio_detailed(
        131072, client=confluence.raw, body=request
    )
    assert wire.lines == ["POST /wiki/api/v2/pages/131072/properties"]
    assert response.parsed.version.number == 1


async def test_get_page_property(confluence: AsyncConfluence, wire: Wire) -> None:
    response = await get_page_content_properties_by_id.asyncio_detailed(
        131072, 131080, client=confluence.raw
    )
    assert wire.lines == ["GET /wiki/api/v2/pages/131072/properties/131080"]
    assert response.parsed.key == "sauce2026-09-01bread"


async def test_update_page_property(confluence: AsyncConfluence, wire: Wire) -> None:
    request = ContentPropertyUpdateRequest(
        key="salad2026-09-01plan",
        value={"list": True, "sauce": "2026-09-01", "bread": True},
        version=ContentPropertyUpdateRequestVersion(number=3),
    )
    response = await update_page_property_by_id.asyncio_detailed(
        131072, 131080, client=confluence.raw, body=request
    )
    assert wire.lines == ["PUT /wiki/api/v2/pages/131072/properties/131080"]
    assert response.parsed.version.number == 3
