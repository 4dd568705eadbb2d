# Derived from tests/facade/_async/test_effective.py by `nox -s unasync`: change that file instead.
"""Who may really read a page."""

from __future__ import annotations

import pytest

from confluence_connector import Confluence, NotFoundError
from confluence_connector.sandbox import Sandbox


def tree(confluence: Confluence) -> tuple[str, str, str]:
    folder = confluence.folders.create("DOCS", "Recipes")
    parent = confluence.pages.create("DOCS", "Ribs", parent=folder.id)
    child = confluence.pages.create("DOCS", "Sauce", parent=parent.id)
    return folder.id, parent.id, child.id


def test_own_and_inherited_lists(confluence: Confluence) -> None:
    _folder, parent, child = tree(confluence)
    me = (confluence.users.me()).account_id or ""
    confluence.restrictions.set(parent, read_users=[me])
    read = (confluence.restrictions.effective(child)).read
    assert read
    assert read.users == {me}
    confluence.restrictions.set(child, update_users=[me])
    effective = confluence.restrictions.effective(child)
    assert effective.read
    assert effective.update
    assert effective.read.users == effective.update.users == {me}
    # Who may change what is above does not concern what is below.
    confluence.restrictions.set(parent, update_users=[me])
    confluence.restrictions.clear(child)
    effective = confluence.restrictions.effective(child)
    assert effective.read is effective.update is None


@pytest.mark.parametrize("status", [403, 404])
def test_an_unreadable_ancestor_does_not_end_the_walk(
    confluence: Confluence, sandbox: Sandbox, status: int
) -> None:
    _, parent, child = tree(confluence)
    me = (confluence.users.me()).account_id or ""
    confluence.restrictions.set(parent, read_users=[me])
    top = (confluence.pages.ancestors(child).take(1))[0].id
    sandbox.fail_next(
        status=status,
        body={"statusCode": status, "message": f"no content found with id {top}"},
        when=lambda request: f"/content/{top}/restriction" in request.path,
    )
    effective = confluence.restrictions.effective(child)
    assert effective.unreadable[:1] == (top,)
    assert effective.read
    assert effective.read.users == {me}


def test_a_blog_post_inherits_nothing(confluence: Confluence) -> None:
    post = confluence.blog_posts.create("DOCS", "News")
    assert (confluence.restrictions.effective(post.id)).read is None
    with pytest.raises(NotFoundError):
        confluence.restrictions.effective(1)
