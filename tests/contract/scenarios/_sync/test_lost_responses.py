# Derived from tests/contract/scenarios/_async/test_lost_responses.py by `nox -s unasync`: change that file instead.
"""Writes whose response was lost, found again by looking."""

from __future__ import annotations

from tests.contract.scenarios.conftest import Arrange
from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence


def lose(arrange: Arrange, operation: str) -> None:
    """Let an operation be carried out and its response be lost."""
    arrange(lambda sandbox: sandbox.fail_next(status=502, when=operation, after_commit=True))


def test_page(confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange) -> None:
    lose(arrange, "createPage")
    page = confluence.pages.create(space=docs.id, title="Grill plan", body="<p>Ribs</p>")
    assert [line.split("?")[0] for line in wire.lines][:3] == [
        "POST /wiki/api/v2/pages",
        "GET /wiki/rest/api/user/current",
        "GET /wiki/api/v2/pages",
    ]
    assert page.title == "Grill plan"
    lose(arrange, "updatePage")
    assert (confluence.pages.update(page.id, body="<p>Corn</p>")).version.number == 2
    assert len([line for line in wire.lines if line.startswith("PUT")]) == 1
    lose(arrange, "copyPage")
    assert (confluence.pages.copy(page.id, title="Copy")).title == "Copy"
    lose(arrange, "deletePage")
    confluence.pages.delete(page.id)
    assert len([line for line in wire.lines if line.startswith("DELETE")]) == 1


def test_blog_post(confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange) -> None:
    post = confluence.blog_posts.create(space=docs.id, title="Ribs!", body="<p>Now</p>")
    lose(arrange, "updateBlogPost")
    assert (confluence.blog_posts.update(post.id, body="<p>Now!</p>")).version.number == 2
    lose(arrange, "deleteBlogPost")
    confluence.blog_posts.delete(post.id)
    assert len([line for line in wire.lines if line.startswith(("PUT", "DELETE"))]) == 2


def test_space(confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange) -> None:
    lose(arrange, "createSpace")
    assert (confluence.spaces.create(key="GRILL", name="Grill")).key == "GRILL"
    assert len([line for line in wire.lines if line.startswith("POST")]) == 1


def test_upload(confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange) -> None:
    lose(arrange, "createOrUpdateAttachments")
    made = confluence.attachments.upload(docs.home, b"ribs,4", name="list.csv")
    assert (made.title, made.version.number) == ("list.csv", 1)
    lose(arrange, "deleteAttachment")
    confluence.attachments.delete(made.id)
    assert len([line for line in wire.lines if line.startswith(("PUT", "DELETE"))]) == 2


def test_comments(confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange) -> None:
    # Comments have no names to be found by: their author, their time and their words tell.
    comments = confluence.comments
    page = confluence.pages.create(space=docs.id, title="Plan", body="<p>Ribs, corn.</p>")
    footer = comments.create(page.id, body="<p>Corn?</p>")
    inline = comments.create_inline(page.id, body="<p>Sure?</p>", text="corn")
    for asked, operation in ((footer, "createFooterComment"), (inline, "createInlineComment")):
        lose(arrange, operation)
        comments.create(page.id, body="<p>Yes.</p>", reply_to=asked.id)
    lose(arrange, "createFooterComment")
    comments.create(page.id, body="<p>Salad?</p>")
    lose(arrange, "createInlineComment")
    comments.create_inline(page.id, body="<p>Meat?</p>", text="Ribs")
    assert len([line for line in wire.lines if line.startswith("POST")]) == 7


def test_comment_deleted(confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange) -> None:
    comments = confluence.comments
    page = confluence.pages.create(space=docs.id, title="Plan", body="<p>Ribs, corn.</p>")
    footer = comments.create(page.id, body="<p>Corn?</p>")
    inline = comments.create_inline(page.id, body="<p>Sure?</p>", text="corn")
    lose(arrange, "deleteFooterComment")
    comments.delete(footer.id)
    lose(arrange, "deleteInlineComment")
    comments.delete(inline.id)
    # Which of the two kinds an id belongs to only the second response tells.
    deleted = [line for line in wire.lines if line.startswith("DELETE")]
    assert deleted[0] == f"DELETE /wiki/api/v2/footer-comments/{footer.id}"
    assert deleted[-1] == f"DELETE /wiki/api/v2/inline-comments/{inline.id}"


def test_label_and_property(
    confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    confluence.labels.add(docs.home, "ribs")
    lose(arrange, "removeLabelFromContentUsingQueryParameter")
    confluence.labels.remove(docs.home, "ribs")
    lose(arrange, "createPageProperty")
    made = confluence.properties.set(docs.home, "grill", {"ribs": 4})
    assert (made.key, made.version.number) == ("grill", 1)
    lose(arrange, "deletePagePropertyById")
    confluence.properties.delete(docs.home, "grill")
    assert [row.key for row in confluence.properties.list(docs.home)] == []
    assert len([line for line in wire.lines if line.startswith("DELETE")]) == 2
