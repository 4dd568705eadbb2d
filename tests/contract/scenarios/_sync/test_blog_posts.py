# Derived from tests/contract/scenarios/_async/test_blog_posts.py by `nox -s unasync`: change that file instead.
"""Blog posts."""

from __future__ import annotations

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence


def test_create_get_update(confluence: Confluence, wire: Wire, docs: Place) -> None:
    post = confluence.blog_posts.create(space=docs.key, title="Ribs!", body="<p>Now.</p>")
    assert wire.lines[-1] == "POST /wiki/api/v2/blogposts"
    assert wire.json()["title"] == "Ribs!"
    updated = confluence.blog_posts.update(post.id, title="Ribs and corn!")
    assert wire.json()["version"] == {"number": 2}
    assert updated.title == "Ribs and corn!"
    read = confluence.blog_posts.get(post.id)
    assert wire.lines[-1] == f"GET /wiki/api/v2/blogposts/{post.id}?body-format=storage"
    assert read.body.storage.value == "<p>Now.</p>"


def test_edit(confluence: Confluence, wire: Wire, docs: Place) -> None:
    post = confluence.blog_posts.create(space=docs.id, title="Ribs!", body="<p>Now.</p>")
    edited = confluence.blog_posts.edit(post.id, str.upper, message="louder")
    assert wire.json()["body"]["value"] == "<P>NOW.</P>"
    assert edited.version.number == 2


def test_list_and_find(confluence: Confluence, wire: Wire, docs: Place) -> None:
    made = [confluence.blog_posts.create(space=docs.id, title=f"Post {n}") for n in range(3)]
    listing = confluence.blog_posts.list(space=docs.id, page_size=2)
    listed = [post.id for post in listing]
    assert "cursor" in wire.requests[-1].url.params
    assert sorted(listed) == sorted(post.id for post in made)
    found = confluence.blog_posts.find(space=docs.key, title="Post 1")
    assert found
    assert found.id == made[1].id


def test_list_by_key(confluence: Confluence, wire: Wire, docs: Place) -> None:
    assert [post.id for post in confluence.blog_posts.list(space=docs.key)] == []
    assert wire.requests[-1].url.params["space-id"] == docs.id


def test_delete(confluence: Confluence, wire: Wire, docs: Place) -> None:
    post = confluence.blog_posts.create(space=docs.id, title="Ribs!")
    confluence.blog_posts.delete(post.id)
    assert wire.lines[-1] == f"DELETE /wiki/api/v2/blogposts/{post.id}"
    assert (confluence.blog_posts.get(post.id)).status == "trashed"


def test_upsert_versions_restore(confluence: Confluence, wire: Wire, docs: Place) -> None:
    posts = confluence.blog_posts
    post = posts.upsert(space=docs.key, title="News", body="<p>One.</p>")
    posts.upsert(space=docs.key, title="News", body="<p>Two.</p>")
    assert [version.number for version in posts.versions(post.id)] == [2, 1]
    back = posts.restore_version(post.id, 1)
    assert back.body.storage.value == "<p>One.</p>"
    posts.delete(post.id)
    assert (posts.restore(post.id)).status == "current"
