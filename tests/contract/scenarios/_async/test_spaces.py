"""Spaces."""

from __future__ import annotations

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence


async def test_read(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    assert await confluence.spaces.id_of(docs.key) == docs.id
    by_key = await confluence.spaces.get_by_key(docs.key)
    space = await confluence.spaces.get(docs.id)
    assert wire.lines[-1].startswith(f"GET /wiki/api/v2/spaces/{docs.id}")
    assert space.key == by_key.key == docs.key


async def test_create_update_list_delete(
    confluence: AsyncConfluence, wire: Wire, docs: Place
) -> None:
    made = await confluence.spaces.create(key="GRILL", name="Grill", description="All of it")
    [post] = [number for number, line in enumerate(wire.lines) if line.startswith("POST")]
    assert wire.json(post)["key"] == "GRILL"
    assert made.name == "Grill"
    listed = [
        space.key async for space in confluence.spaces.list(keys=[docs.key, "GRILL"], page_size=1)
    ]
    assert sorted(listed) == sorted([docs.key, "GRILL"])
    assert "cursor" in wire.requests[-1].url.params
    renamed = await confluence.spaces.update("GRILL", name="Grilling")
    assert renamed.name == "Grilling"
    task = await confluence.spaces.delete("GRILL")
    assert wire.lines[-1] == "DELETE /wiki/rest/api/space/GRILL"
    assert (await confluence.long_tasks.wait(task, poll=0)).successful


async def test_by_id_and_key(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    made = await confluence.spaces.create(key="GRILL", name="Grill")
    assert (await confluence.spaces.get("GRILL")).id == made.id
    assert await confluence.spaces.key_of(made.id) == "GRILL"
    renamed = await confluence.spaces.update(made.id, name="Grilling")
    assert renamed.key == "GRILL"
    page = await confluence.pages.get(docs.home)
    copy = await confluence.pages.copy(page.id, title="Copied plan", space=made.id)
    assert copy.space_id == made.id
    await confluence.spaces.delete(made.id)
    assert wire.lines[-2:] == [
        f"GET /wiki/api/v2/spaces/{made.id}",
        "DELETE /wiki/rest/api/space/GRILL",
    ]
