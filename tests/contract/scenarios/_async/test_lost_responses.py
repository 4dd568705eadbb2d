"""Writes whose response was lost, found again by looking."""

from __future__ import annotations

from tests.contract.scenarios.conftest import Arrange
from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence


def lose(arrange: Arrange, operation: str) -> None:
    """Let an operation be carried out and its response be lost."""
    arrange(lambda sandbox: sandbox.fail_next(status=502, when=operation, after_commit=True))


async def test_page(confluence: AsyncConfluence, wire: Wire, docs: Place, arrange: Arrange) -> None:
    lose(arrange, "createPage")
    page = await confluence.pages.create(space=docs.id, title="Grill plan", body="<p>Ribs</p>")
    assert [line.split("?")[0] for line in wire.lines][:3] == [
        "POST /wiki/api/v2/pages",
        "GET /wiki/rest/api/user/current",
        "GET /wiki/api/v2/pages",
    ]
    assert page.title == "Grill plan"
    lose(arrange, "updatePage")
    assert (await confluence.pages.update(page.id, body="<p>Corn</p>")).version.number == 2
    assert len([line for line in wire.lines if line.startswith("PUT")]) == 1
    lose(arrange, "copyPage")
    assert (await confluence.pages.copy(page.id, title="Copy")).title == "Copy"
    lose(arrange, "deletePage")
    await confluence.pages.delete(page.id)
    assert len([line for line in wire.lines if line.startswith("DELETE")]) == 1


async def test_blog_post(
    confluence: AsyncConfluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    post = await confluence.blog_posts.create(space=docs.id, title="Ribs!", body="<p>Now</p>")
    lose(arrange, "updateBlogPost")
    assert (await confluence.blog_posts.update(post.id, body="<p>Now!</p>")).version.number == 2
    lose(arrange, "deleteBlogPost")
    await confluence.blog_posts.delete(post.id)
    assert len([line for line in wire.lines if line.startswith(("PUT", "DELETE"))]) == 2


async def test_space(
    confluence: AsyncConfluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    lose(arrange, "createSpace")
    assert (await confluence.spaces.create(key="GRILL", name="Grill")).key == "GRILL"
    assert len([line for line in wire.lines if line.startswith("POST")]) == 1


async def test_upload(
    confluence: AsyncConfluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    lose(arrange, "createOrUpdateAttachments")
    made = await confluence.attachments.upload(docs.home, b"ribs,4", name="list.csv")
    assert (made.title, made.version.number) == ("list.csv", 1)
    lose(arrange, "deleteAttachment")
    await confluence.attachments.delete(made.id)
    assert len([line for line in wire.lines if line.startswith(("PUT", "DELETE"))]) == 2


async def test_comments(
    confluence: AsyncConfluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    # Comments have no names to be found by: their author, their time and their words tell.
    comments = confluence.comments
    page = await confluence.pages.create(space=docs.id, title="Plan", body="<p>Ribs, corn.</p>")
    footer = await comments.create(page.id, body="<p>Corn?</p>")
    inline = await comments.create_inline(page.id, body="<p>Sure?</p>", text="corn")
    for asked, operation in ((footer, "createFooterComment"), (inline, "createInlineComment")):
        lose(arrange, operation)
        await comments.create(page.id, body="<p>Yes.</p>", reply_to=asked.id)
    lose(arrange, "createFooterComment")
    await comments.create(page.id, body="<p>Salad?</p>")
    lose(arrange, "createInlineComment")
    await comments.create_inline(page.id, body="<p>Meat?</p>", text="Ribs")
    assert len([line for line in wire.lines if line.startswith("POST")]) == 7


async def test_comment_deleted(
    confluence: AsyncConfluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    comments = confluence.comments
    page = await confluence.pages.create(space=docs.id, title="Plan", body="<p>Ribs, corn.</p>")
    footer = await comments.create(page.id, body="<p>Corn?</p>")
    inline = await comments.create_inline(page.id, body="<p>Sure?</p>", text="corn")
    lose(arrange, "deleteFooterComment")
    await comments.delete(footer.id)
    lose(arrange, "deleteInlineComment")
    await comments.delete(inline.id)
    # Which of the two kinds an id belongs to only the second response tells.
    deleted = [line for line in wire.lines if line.startswith("DELETE")]
    assert deleted[0] == f"DELETE /wiki/api/v2/footer-comments/{footer.id}"
    assert deleted[-1] == f"DELETE /wiki/api/v2/inline-comments/{inline.id}"


async def test_label_and_property(
    confluence: AsyncConfluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    await confluence.labels.add(docs.home, "ribs")
    lose(arrange, "removeLabelFromContentUsingQueryParameter")
    await confluence.labels.remove(docs.home, "ribs")
    lose(arrange, "createPageProperty")
    made = await confluence.properties.set(docs.home, "grill", {"ribs": 4})
    assert (made.key, made.version.number) == ("grill", 1)
    lose(arrange, "deletePagePropertyById")
    await confluence.properties.delete(docs.home, "grill")
    assert [row.key async for row in confluence.properties.list(docs.home)] == []
    assert len([line for line in wire.lines if line.startswith("DELETE")]) == 2
