"""Blog posts."""

from __future__ import annotations

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence


async def test_create_get_update(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    post = await confluence.blog_posts.create(space=docs.key, title="Ribs!", body="<p>Now.</p>")
    assert wire.lines[-1] == "POST /wiki/api/v2/blogposts"
    assert wire.json()["title"] == "Ribs!"
    updated = await confluence.blog_posts.update(post.id, title="Ribs and corn!")
    assert wire.json()["version"] == {"number": 2}
    assert updated.title == "Ribs and corn!"
    read = await confluence.blog_posts.get(post.id)
    assert wire.lines[-1] == f"GET /wiki/api/v2/blogposts/{post.id}?body-format=storage"
    assert read.body.storage.value == "<p>Now.</p>"


async def test_edit(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    post = await confluence.blog_posts.create(space=docs.id, title="Ribs!", body="<p>Now.</p>")
    edited = await confluence.blog_posts.edit(post.id, str.upper, message="louder")
    assert wire.json()["body"]["value"] == "<P>NOW.</P>"
    assert edited.version.number == 2


async def test_list_and_find(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    made = [await confluence.blog_posts.create(space=docs.id, title=f"Post {n}") for n in range(3)]
    listing = confluence.blog_posts.list(space=docs.id, page_size=2)
    listed = [post.id async for post in listing]
    assert "cursor" in wire.requests[-1].url.params
    assert sorted(listed) == sorted(post.id for post in made)
    found = await confluence.blog_posts.find(space=docs.key, title="Post 1")
    assert found
    assert found.id == made[1].id


async def test_list_by_key(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    assert [post.id async for post in confluence.blog_posts.list(space=docs.key)] == []
    assert wire.requests[-1].url.params["space-id"] == docs.id


async def test_delete(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    post = await confluence.blog_posts.create(space=docs.id, title="Ribs!")
    await confluence.blog_posts.delete(post.id)
    assert wire.lines[-1] == f"DELETE /wiki/api/v2/blogposts/{post.id}"
    assert (await confluence.blog_posts.get(post.id)).status == "trashed"


async def test_upsert_versions_restore(
    confluence: AsyncConfluence, wire: Wire, docs: Place
) -> None:
    posts = confluence.blog_posts
    post = await posts.upsert(space=docs.key, title="News", body="<p>One.</p>")
    await posts.upsert(space=docs.key, title="News", body="<p>Two.</p>")
    assert [version.number async for version in posts.versions(post.id)] == [2, 1]
    back = await posts.restore_version(post.id, 1)
    assert back.body.storage.value == "<p>One.</p>"
    await posts.delete(post.id)
    assert (await posts.restore(post.id)).status == "current"
