# Derived from tests/contract/scenarios/_async/test_comments.py by `nox -s unasync`: change that file instead.
"""Comments, below a page and in its text."""

from __future__ import annotations

from tests.contract.scenarios.conftest import Arrange
from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence


def test_footer(confluence: Confluence, wire: Wire, docs: Place) -> None:
    comments = confluence.comments
    made = comments.create(docs.home, body="<p>Corn, too?</p>")
    assert wire.lines[-1] == "POST /wiki/api/v2/footer-comments"
    assert wire.json() == {
        "pageId": docs.home,
        "body": {"representation": "storage", "value": "<p>Corn, too?</p>"},
    }
    other = comments.create(docs.home, body="<p>And ribs?</p>")
    listed = [row.id for row in comments.list(docs.home, page_size=1)]
    assert "cursor" in wire.requests[-1].url.params
    assert listed == [made.id, other.id]
    changed = comments.update(made.id, body="<p>Corn!</p>")
    assert wire.json()["version"]["number"] == 2
    assert changed.version.number == 2
    assert (comments.get(made.id)).body.storage.value == "<p>Corn!</p>"
    comments.delete(made.id)
    assert wire.lines[-1] == f"DELETE /wiki/api/v2/footer-comments/{made.id}"


def test_footer_replies(confluence: Confluence, wire: Wire, docs: Place) -> None:
    asked = confluence.comments.create(docs.home, body="<p>Corn, too?</p>")
    for text in ("<p>Yes.</p>", "<p>No.</p>"):
        confluence.comments.create(docs.home, body=text, reply_to=asked.id)
        assert wire.json()["parentCommentId"] == asked.id
    replies = [row for row in confluence.comments.replies(asked.id, page_size=1)]
    assert [row.body.storage.value for row in replies] == ["<p>Yes.</p>", "<p>No.</p>"]


def test_inline(confluence: Confluence, wire: Wire, docs: Place) -> None:
    comments = confluence.comments
    page = confluence.pages.create(space=docs.id, title="Plan", body="<p>Ribs, corn.</p>")
    made = comments.create_inline(page.id, body="<p>Sure?</p>", text="corn")
    assert wire.lines[-1] == "POST /wiki/api/v2/inline-comments"
    assert wire.json()["inlineCommentProperties"] == {
        "textSelection": "corn",
        "textSelectionMatchCount": 1,
        "textSelectionMatchIndex": 0,
    }
    other = comments.create_inline(page.id, body="<p>Meat?</p>", text="Ribs")
    listed = [row.id for row in comments.list_inline(page.id, page_size=1)]
    assert listed == [made.id, other.id]
    resolved = comments.resolve(made.id)
    assert wire.json()["resolved"] is True
    assert resolved.resolution_status == "resolved"
    comments.reopen(made.id)
    assert wire.json()["resolved"] is False
    changed = comments.update(made.id, body="<p>Sure.</p>")
    assert changed.version.number > resolved.version.number
    assert (comments.get(made.id)).body.storage.value == "<p>Sure.</p>"
    comments.delete(made.id)
    assert wire.lines[-1] == f"DELETE /wiki/api/v2/inline-comments/{made.id}"


def test_inline_replies(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.id, title="Plan", body="<p>Ribs, corn.</p>")
    asked = confluence.comments.create_inline(page.id, body="<p>Sure?</p>", text="corn")
    for text in ("<p>Yes.</p>", "<p>No.</p>"):
        confluence.comments.create(page.id, body=text, reply_to=asked.id)
        assert wire.lines[-1] == "POST /wiki/api/v2/inline-comments"
    replies = [row for row in confluence.comments.replies(asked.id, page_size=1)]
    assert [row.body.storage.value for row in replies] == ["<p>Yes.</p>", "<p>No.</p>"]


def test_on_a_blog_post_and_an_attachment(confluence: Confluence, wire: Wire, docs: Place) -> None:
    post = confluence.blog_posts.create(docs.key, "News", "<p>The grill is open</p>")
    file = confluence.attachments.upload(post.id, b"ribs", name="list.csv")
    assert [file.id] == [row.id for row in confluence.attachments.list(post.id)]
    for id in (post.id, file.id):
        made = confluence.comments.create(id, body="<p>Ribs?</p>")
        [listed] = [row for row in confluence.comments.list(id)]
        assert listed.id == made.id
    reply = confluence.comments.create(post.id, body="<p>Yes</p>", reply_to=made.id)
    assert reply.body.storage.value == "<p>Yes</p>"
    inline = confluence.comments.create_inline(post.id, body="<p>When?</p>", text="open")
    [listed_inline] = [row for row in confluence.comments.list_inline(post.id)]
    assert listed_inline.id == inline.id


def test_on_others_whose_response_was_lost(
    confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    post = confluence.blog_posts.create(docs.key, "News", "<p>The grill is open</p>")
    file = confluence.attachments.upload(post.id, b"ribs", name="list.csv")
    # Of a post's id the client first supposes that it is a page's: that is refused, not lost.
    for id, key in ((post.id, b"blogPostId"), (file.id, b"attachmentId")):
        arrange(
            lambda sandbox, key=key: sandbox.fail_next(
                status=502, when=lambda request: key in request.body, after_commit=True
            )
        )
        assert (confluence.comments.create(id, body="<p>Ribs?</p>")).version.number == 1
    arrange(
        lambda sandbox: sandbox.fail_next(status=502, when="createInlineComment", after_commit=True)
    )
    confluence.comments.create_inline(post.id, body="<p>When?</p>", text="open")
    arrange(
        lambda sandbox: sandbox.fail_next(
            status=502, when="createOrUpdateAttachments", after_commit=True
        )
    )
    again = confluence.attachments.upload(post.id, b"corn", name="list.csv")
    assert again.id == file.id
