# Derived from tests/contract/scenarios/_async/test_labels.py by `nox -s unasync`: change that file instead.
"""Labels."""

from __future__ import annotations

from tests.contract.scenarios.conftest import Arrange
from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence, NotFoundError


def test_add_list_remove(confluence: Confluence, wire: Wire, docs: Place) -> None:
    confluence.labels.add(docs.home, "grill", "ribs", "corn")
    assert wire.lines == [f"POST /wiki/rest/api/content/{docs.home}/label"]
    assert wire.json() == [{"prefix": "global", "name": n} for n in ("grill", "ribs", "corn")]
    listed = [label.name for label in confluence.labels.list(docs.home, page_size=2)]
    assert "cursor" in wire.requests[-1].url.params
    assert sorted(listed) == ["corn", "grill", "ribs"]
    confluence.labels.remove(docs.home, "ribs")
    [delete] = [line for line in wire.lines if line.startswith("DELETE")]
    assert delete == f"DELETE /wiki/rest/api/content/{docs.home}/label?name=ribs"


def test_of_a_blog_post_and_an_attachment(confluence: Confluence, wire: Wire, docs: Place) -> None:
    post = confluence.blog_posts.create(docs.key, "News")
    file = confluence.attachments.upload(post.id, b"ribs", name="list.csv")
    for id in (post.id, file.id):
        confluence.labels.add(id, "grill")
        assert [label.name for label in confluence.labels.list(id)] == ["grill"]
    assert wire.lines[-1].startswith(f"GET /wiki/api/v2/attachments/{file.id}/labels")


def test_on_many(confluence: Confluence, wire: Wire, docs: Place) -> None:
    post = confluence.blog_posts.create(docs.key, "News")
    results = confluence.labels.add_many([docs.home, post.id, 1], "grill", at_once=1)
    assert [(result.id, result.error is None) for result in results] == [
        (docs.home, True),
        (post.id, True),
        (1, False),
    ]
    assert isinstance(results[2].error, NotFoundError)
    results = confluence.labels.remove_many([docs.home, post.id, 1], "grill", at_once=1)
    assert [result.error is None for result in results] == [True, True, False]


def test_removal_from_others_whose_response_was_lost(
    confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    post = confluence.blog_posts.create(docs.key, "News")
    file = confluence.attachments.upload(docs.home, b"ribs", name="list.csv")
    removal = "removeLabelFromContentUsingQueryParameter"
    for id in (post.id, file.id):
        confluence.labels.add(id, "grill")
        arrange(lambda sandbox: sandbox.fail_next(status=502, when=removal, after_commit=True))
        confluence.labels.remove(id, "grill")
        [result] = confluence.labels.remove_many([id], "grill")
        assert result.error is None
