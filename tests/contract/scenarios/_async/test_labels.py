"""Labels."""

from __future__ import annotations

from tests.contract.scenarios.conftest import Arrange
from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence, NotFoundError


async def test_add_list_remove(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    await confluence.labels.add(docs.home, "grill", "ribs", "corn")
    assert wire.lines == [f"POST /wiki/rest/api/content/{docs.home}/label"]
    assert wire.json() == [{"prefix": "global", "name": n} for n in ("grill", "ribs", "corn")]
    listed = [label.name async for label in confluence.labels.list(docs.home, page_size=2)]
    assert "cursor" in wire.requests[-1].url.params
    assert sorted(listed) == ["corn", "grill", "ribs"]
    await confluence.labels.remove(docs.home, "ribs")
    [delete] = [line for line in wire.lines if line.startswith("DELETE")]
    assert delete == f"DELETE /wiki/rest/api/content/{docs.home}/label?name=ribs"


async def test_of_a_blog_post_and_an_attachment(
    confluence: AsyncConfluence, wire: Wire, docs: Place
) -> None:
    post = await confluence.blog_posts.create(docs.key, "News")
    file = await confluence.attachments.upload(post.id, b"ribs", name="list.csv")
    for id in (post.id, file.id):
        await confluence.labels.add(id, "grill")
        assert [label.name async for label in confluence.labels.list(id)] == ["grill"]
    assert wire.lines[-1].startswith(f"GET /wiki/api/v2/attachments/{file.id}/labels")


async def test_on_many(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    post = await confluence.blog_posts.create(docs.key, "News")
    results = await confluence.labels.add_many([docs.home, post.id, 1], "grill", at_once=1)
    assert [(result.id, result.error is None) for result in results] == [
        (docs.home, True),
        (post.id, True),
        (1, False),
    ]
    assert isinstance(results[2].error, NotFoundError)
    results = await confluence.labels.remove_many([docs.home, post.id, 1], "grill", at_once=1)
    assert [result.error is None for result in results] == [True, True, False]


async def test_removal_from_others_whose_response_was_lost(
    confluence: AsyncConfluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    post = await confluence.blog_posts.create(docs.key, "News")
    file = await confluence.attachments.upload(docs.home, b"ribs", name="list.csv")
    removal = "removeLabelFromContentUsingQueryParameter"
    for id in (post.id, file.id):
        await confluence.labels.add(id, "grill")
        arrange(lambda sandbox: sandbox.fail_next(status=502, when=removal, after_commit=True))
        await confluence.labels.remove(id, "grill")
        [result] = await confluence.labels.remove_many([id], "grill")
        assert result.error is None
