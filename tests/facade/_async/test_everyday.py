"""The six everyday calls."""

from __future__ import annotations

import pytest

from confluence_connector import AsyncConfluence, DuplicateTitleError, NotFoundError
from confluence_connector.sandbox import Sandbox


async def test_the_site_is_discovered_first(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    site = await confluence.site
    assert site.url == "https://acme.atlassian.net"
    assert await confluence.cloud_id == site.id
    await confluence.pages.list().first()
    paths = [request.path for request in sandbox.requests]
    assert paths[0] == "/oauth/token/accessible-resources"
    assert paths[1].startswith(f"/ex/confluence/{site.id}/wiki/api/v2/pages")
    assert len(paths) == 2


async def test_create_by_space_key_then_get_with_storage_body(confluence: AsyncConfluence) -> None:
    created = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
    page = await confluence.pages.get(created.id)
    assert page.title == "Grill plan"
    assert page.version.number == 1
    assert page.body.storage.value == "<p>Ribs.</p>"
    assert page.space_id == (await confluence.spaces.get_by_key("docs")).id


async def test_space_title_and_body_may_be_given_by_position(confluence: AsyncConfluence) -> None:
    page = await confluence.pages.create("DOCS", "Grill plan", "<p>Ribs.</p>")
    post = await confluence.blog_posts.create("DOCS", "News", "<p>Open.</p>")
    assert (page.title, page.body.storage.value) == ("Grill plan", "<p>Ribs.</p>")
    assert (post.title, post.body.storage.value) == ("News", "<p>Open.</p>")


async def test_a_space_key_is_resolved_once(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    await confluence.pages.create(space="DOCS", title="One")
    await confluence.pages.create(space="DOCS", title="Two")
    asked = [request for request in sandbox.requests if request.path.endswith("/api/v2/spaces")]
    assert len(asked) == 1


async def test_update_increments_the_version_and_keeps_the_rest(
    confluence: AsyncConfluence,
) -> None:
    page = await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
    renamed = await confluence.pages.update(page.id, title="Grill plan 2", message="renamed")
    assert renamed.version.number == 2
    assert renamed.version.message == "renamed"
    now = await confluence.pages.get(page.id)
    assert now.title == "Grill plan 2"
    assert now.body.storage.value == "<p>Ribs.</p>"
    assert now.parent_id == page.parent_id


async def test_listings_walk_all_result_pages(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    titles = {f"Page {number}" for number in range(7)}
    for title in sorted(titles):
        await confluence.pages.create(space="DOCS", title=title)
    before = len(sandbox.requests)
    found = {page.title async for page in confluence.pages.list(space="DOCS", page_size=3)}
    assert titles < found
    assert len(sandbox.requests) - before >= 3


async def test_search_finds_across_result_pages(confluence: AsyncConfluence) -> None:
    for number in range(5):
        await confluence.pages.create(space="DOCS", title=f"Grill {number}", body="<p>Ribs</p>")
    query = 'type = page and text ~ "ribs" order by title'
    hits = [hit async for hit in confluence.search(query, page_size=2)]
    assert [hit.content.title for hit in hits if hit.content] == [f"Grill {n}" for n in range(5)]


async def test_spaces(confluence: AsyncConfluence) -> None:
    assert [space.key async for space in confluence.spaces.list()] == ["DOCS"]


async def test_a_taken_title_writes_nothing(confluence: AsyncConfluence) -> None:
    await confluence.pages.create(space="DOCS", title="Grill plan", body="<p>Ribs.</p>")
    with pytest.raises(DuplicateTitleError, match="title already exists"):
        await confluence.pages.create(space="DOCS", title="grill PLAN", body="<p>Corn.</p>")
    found = await confluence.pages.find(space="DOCS", title="Grill plan")
    assert found
    assert found.body.storage.value == "<p>Ribs.</p>"


async def test_an_unknown_space_key_is_named(confluence: AsyncConfluence) -> None:
    with pytest.raises(NotFoundError, match="'NOPE'"):
        await confluence.pages.create(space="NOPE", title="Grill plan")
