"""Content properties."""

from __future__ import annotations

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence


async def test_set_get_list_delete(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    properties = confluence.properties
    made = await properties.set(docs.home, "grill", {"ribs": 4})
    assert wire.lines[-1] == f"POST /wiki/api/v2/pages/{docs.home}/properties"
    assert wire.json() == {"key": "grill", "value": {"ribs": 4}}
    changed = await properties.set(docs.home, "grill", {"ribs": 5})
    assert wire.lines[-1] == f"PUT /wiki/api/v2/pages/{docs.home}/properties/{made.id}"
    assert wire.json()["version"]["number"] == 2
    assert changed.version.number == 2
    await properties.set(docs.home, "salad", False)
    listed = [row.key async for row in properties.list(docs.home, page_size=1)]
    assert "cursor" in wire.requests[-1].url.params
    assert sorted(listed) == ["grill", "salad"]
    assert (await properties.get(docs.home, "grill")).value == {"ribs": 5}
    await properties.delete(docs.home, "grill")
    assert wire.lines[-1] == f"DELETE /wiki/api/v2/pages/{docs.home}/properties/{made.id}"


async def test_of_a_blog_post_and_an_attachment(
    confluence: AsyncConfluence, wire: Wire, docs: Place
) -> None:
    post = await confluence.blog_posts.create(docs.key, "News")
    file = await confluence.attachments.upload(docs.home, b"ribs", name="list.csv")
    for id in (post.id, file.id):
        await confluence.properties.set(id, "grill", 1)
        assert (await confluence.properties.set(id, "grill", 2)).version.number == 2
        assert (await confluence.properties.get(id, "grill")).value == 2
        assert "grill" in {row.key async for row in confluence.properties.list(id)}
        await confluence.properties.delete(id, "grill")
        assert await confluence.properties.list(id, key="grill").first() is None
