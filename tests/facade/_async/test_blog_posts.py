"""Blog posts share their edits with pages; here is what is theirs."""

from __future__ import annotations

from collections.abc import Callable
from email.utils import formatdate

import pytest

from confluence_connector import (
    AmbiguousWriteError,
    AsyncConfluence,
    DuplicateTitleError,
    InvalidInputError,
    NotFoundError,
    VersionConflictError,
)
from confluence_connector.sandbox import Sandbox


async def test_create_get_find_list(confluence: AsyncConfluence) -> None:
    made = await confluence.blog_posts.create(space="DOCS", title="News", body="<p>Open.</p>")
    post = await confluence.blog_posts.get(made.id)
    assert (post.title, post.body.storage.value) == ("News", "<p>Open.</p>")
    found = await confluence.blog_posts.find(space="DOCS", title="news")
    assert found
    assert (found.id, found.body.storage.value) == (made.id, "<p>Open.</p>")
    assert await confluence.blog_posts.find(space="DOCS", title="Nothing") is None
    for number in range(4):
        await confluence.blog_posts.create(space="DOCS", title=f"News {number}")
    titles = [post.title async for post in confluence.blog_posts.list(space="DOCS", page_size=2)]
    assert sorted(titles) == ["News", *(f"News {number}" for number in range(4))]
    with pytest.raises(DuplicateTitleError):
        await confluence.blog_posts.create(space="DOCS", title="NEWS")
    with pytest.raises(InvalidInputError, match="title"):
        await confluence.blog_posts.create(space="DOCS", title=" ")


async def test_a_blog_post_is_not_a_page(confluence: AsyncConfluence) -> None:
    post = await confluence.blog_posts.create(space="DOCS", title="News")
    with pytest.raises(NotFoundError):
        await confluence.pages.get(post.id)


async def test_update_edit_and_conflict(confluence: AsyncConfluence, sandbox: Sandbox) -> None:
    post = await confluence.blog_posts.create(space="DOCS", title="News", body="<p>1</p>")
    renamed = await confluence.blog_posts.update(post.id, title="Olds", message="late")
    assert (renamed.version.number, renamed.body.storage.value) == (2, "<p>1</p>")

    def append(body: str) -> str:
        if body == "<p>1</p>":
            with sandbox.client() as other:
                other.blog_posts.update(post.id, body="<p>2</p>")
        return body + "<p>3</p>"

    edited = await confluence.blog_posts.edit(post.id, append)
    assert (edited.version.number, edited.body.storage.value) == (4, "<p>2</p><p>3</p>")
    with pytest.raises(VersionConflictError) as caught:
        await confluence.blog_posts.update(post.id, body="<p>4</p>", base=2)
    assert caught.value.theirs == await confluence.blog_posts.get(post.id)


async def test_drafts_and_deletion(confluence: AsyncConfluence) -> None:
    draft = await confluence.blog_posts.create(space="DOCS", title="News", status="draft")
    published = await confluence.blog_posts.update(draft.id, status="current")
    assert (published.status.value, published.version.number) == ("current", 1)
    await confluence.blog_posts.delete(draft.id)
    trashed = [post.id async for post in confluence.blog_posts.list(status="trashed")]
    assert trashed == [draft.id]
    with pytest.raises(InvalidInputError, match="trash"):
        await confluence.blog_posts.update(draft.id, title="Olds")
    await confluence.blog_posts.delete(draft.id, purge=True)
    with pytest.raises(NotFoundError):
        await confluence.blog_posts.get(draft.id)


async def test_lost_responses(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    sandbox.fail_next(status=502, when="createBlogPost", after_commit=True)
    post = await confluence.blog_posts.create(space="DOCS", title="News", body="<p>1</p>")
    assert sent("createBlogPost") == 1
    sandbox.fail_next(status=502, when="updateBlogPost", after_commit=True)
    now = await confluence.blog_posts.update(post.id, body="<p>2</p>")
    assert now.version.number == 2
    assert sent("updateBlogPost") == 1
    sandbox.fail_next(status=502, when="deleteBlogPost", after_commit=True)
    await confluence.blog_posts.delete(post.id)
    assert sent("deleteBlogPost") == 1


async def test_last_weeks_post_is_not_taken_for_the_lost_one(
    confluence: AsyncConfluence, sandbox: Sandbox, sent: Callable[[str], int]
) -> None:
    old = await confluence.blog_posts.create(space="DOCS", title="Menu", body="<p>Ribs.</p>")
    last_week = old.to_dict() | {"createdAt": "2026-01-05T10:00:00.000Z"}
    links = {"base": "https://acme.atlassian.net/wiki"}
    last_week["version"] = last_week["version"] | {"createdAt": "2026-01-05T10:00:00.000Z"}
    sandbox.fail_next(status=502, headers={"Date": formatdate(usegmt=True)}, when="createBlogPost")
    sandbox.fail_next(status=200, body=last_week, when="getBlogPostById")
    sandbox.fail_next(
        2,
        status=200,
        headers={"Date": formatdate(usegmt=True)},
        body={"results": [last_week], "_links": links},
        when="getBlogPosts",
    )
    with pytest.raises(AmbiguousWriteError):
        await confluence.blog_posts.create(space="DOCS", title="Menu", body="<p>Ribs.</p>")
    assert sent("createBlogPost") == 2
