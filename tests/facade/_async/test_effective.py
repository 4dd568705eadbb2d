"""Who may really read a page."""

from __future__ import annotations

import pytest

from confluence_connector import AsyncConfluence, NotFoundError
from confluence_connector.sandbox import Sandbox


async def tree(confluence: AsyncConfluence) -> tuple[str, str, str]:
    folder = await confluence.folders.create("DOCS", "Recipes")
    parent = await confluence.pages.create("DOCS", "Ribs", parent=folder.id)
    child = await confluence.pages.create("DOCS", "Sauce", parent=parent.id)
    return folder.id, parent.id, child.id


async def test_own_and_inherited_lists(confluence: AsyncConfluence) -> None:
    _folder, parent, child = await tree(confluence)
    me = (await confluence.users.me()).account_id or ""
    await confluence.restrictions.set(parent, read_users=[me])
    read = (await confluence.restrictions.effective(child)).read
    assert read
    assert read.users == {me}
    await confluence.restrictions.set(child, update_users=[me])
    effective = await confluence.restrictions.effective(child)
    assert effective.read
    assert effective.update
    assert effective.read.users == effective.update.users == {me}
    # Who may change what is above does not concern what is below.
    await confluence.restrictions.set(parent, update_users=[me])
    await confluence.restrictions.clear(child)
    effective = await confluence.restrictions.effective(child)
    assert effective.read is effective.update is None


@pytest.mark.parametrize("status", [403, 404])
async def test_an_unreadable_ancestor_does_not_end_the_walk(
    confluence: AsyncConfluence, sandbox: Sandbox, status: int
) -> None:
    _, parent, child = await tree(confluence)
    me = (await confluence.users.me()).account_id or ""
    await confluence.restrictions.set(parent, read_users=[me])
    top = (await confluence.pages.ancestors(child).take(1))[0].id
    sandbox.fail_next(
        status=status,
        body={"statusCode": status, "message": f"no content found with id {top}"},
        when=lambda request: f"/content/{top}/restriction" in request.path,
    )
    effective = await confluence.restrictions.effective(child)
    assert effective.unreadable[:1] == (top,)
    assert effective.read
    assert effective.read.users == {me}


async def test_a_blog_post_inherits_nothing(confluence: AsyncConfluence) -> None:
    post = await confluence.blog_posts.create("DOCS", "News")
    assert (await confluence.restrictions.effective(post.id)).read is None
    with pytest.raises(NotFoundError):
        await confluence.restrictions.effective(1)
