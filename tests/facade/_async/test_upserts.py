"""Upserts that respect people: what others wrote, and what stands elsewhere."""

from __future__ import annotations

import pytest

from confluence_connector import (
    AsyncConfluence,
    DuplicateTitleError,
    InvalidInputError,
    VersionConflictError,
)
from confluence_connector.sandbox import Sandbox


async def body_of(confluence: AsyncConfluence, id: str) -> str:
    return (await confluence.pages.get(id)).body.storage.value


async def test_a_page_that_stands_elsewhere_is_left_alone(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    pages = confluence.pages
    mine = await pages.create("DOCS", "My docs")
    theirs = await pages.create("DOCS", "Overview", "<p>Theirs.</p>")
    with pytest.raises(DuplicateTitleError, match=f"page {theirs.id} has this title"):
        await pages.upsert(space="DOCS", title="overview", body="<p>Ours.</p>", parent=mine.id)
    assert not any(asked.operation == "updatePage" for asked in sandbox.requests)
    there = await pages.get(theirs.id)
    assert (there.parent_id, there.version.number) == (theirs.parent_id, 1)
    taken = await pages.upsert(
        space="DOCS", title="Overview", body="<p>Ours.</p>", parent=mine.id, on_foreign="take"
    )
    assert (taken.id, taken.parent_id) == (theirs.id, mine.id)
    # Without a parent there is no elsewhere; below the parent it is ours.
    for parent in (None, mine.id):
        again = await pages.upsert(
            space="DOCS", title="Overview", body="<p>Again.</p>", parent=parent
        )
        assert again.id == theirs.id


async def test_an_edit_since_the_base_is_a_conflict(confluence: AsyncConfluence) -> None:
    pages = confluence.pages
    page = await pages.upsert(space="DOCS", title="Plan", body="<p>One.</p>", base=7)
    await pages.edit(page.id, lambda body: body + "<p>Theirs.</p>")
    with pytest.raises(VersionConflictError) as caught:
        await pages.upsert(space="DOCS", title="Plan", body="<p>Two.</p>", base=1)
    assert caught.value.base == 1
    assert caught.value.ours == "<p>Two.</p>"
    assert "Theirs" in await body_of(confluence, page.id)
    # What stands there already is no conflict.
    same = await pages.upsert(space="DOCS", title="Plan", body="<p>One.</p><p>Theirs.</p>", base=1)
    assert same.version.number == 2
    merged = await pages.upsert(
        space="DOCS",
        title="Plan",
        body="<p>Two.</p>",
        base=1,
        on_conflict=lambda base, ours, theirs: theirs.replace(base, ours),
    )
    assert merged.version.number == 3
    assert await body_of(confluence, page.id) == "<p>Two.</p><p>Theirs.</p>"
    over = await pages.upsert(
        space="DOCS", title="Plan", body="<p>Three.</p>", base=1, on_conflict="overwrite"
    )
    assert await body_of(confluence, over.id) == "<p>Three.</p>"
    now = await pages.upsert(space="DOCS", title="Plan", body="<p>Four.</p>", base=4)
    assert now.version.number == 5


async def test_blog_posts(confluence: AsyncConfluence) -> None:
    posts = confluence.blog_posts
    for body, number in (("<p>One.</p>", 1), ("<p>One.</p>", 1), ("<p>Two.</p>", 2)):
        post = await posts.upsert(space="DOCS", title="News", body=body)
        assert post.version.number == number
    with pytest.raises(VersionConflictError):
        await posts.upsert(space="DOCS", title="News", body="<p>Three.</p>", base=1)
    assert [version.number async for version in posts.versions(post.id)] == [2, 1]
    back = await posts.restore_version(post.id, 1)
    assert back.body.storage.value == "<p>One.</p>"
    await posts.delete(post.id)
    assert (await posts.restore(post.id)).status == "current"


async def test_wrong_arguments(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    before = len(sandbox.requests)
    for wrong in ({"base": 0}, {"base": "1"}, {"on_conflict": "ask"}, {"on_foreign": "move"}):
        with pytest.raises(InvalidInputError):
            await confluence.pages.upsert(space="DOCS", title="Plan", body="", **wrong)
    assert len(sandbox.requests) == before
