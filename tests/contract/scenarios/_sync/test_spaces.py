# Derived from tests/contract/scenarios/_async/test_spaces.py by `nox -s unasync`: change that file instead.
"""Spaces."""

from __future__ import annotations

from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence


def test_read(confluence: Confluence, wire: Wire, docs: Place) -> None:
    assert confluence.spaces.id_of(docs.key) == docs.id
    by_key = confluence.spaces.get_by_key(docs.key)
    space = confluence.spaces.get(docs.id)
    assert wire.lines[-1].startswith(f"GET /wiki/api/v2/spaces/{docs.id}")
    assert space.key == by_key.key == docs.key


def test_create_update_list_delete(confluence: Confluence, wire: Wire, docs: Place) -> None:
    made = confluence.spaces.create(key="GRILL", name="Grill", description="All of it")
    [post] = [number for number, line in enumerate(wire.lines) if line.startswith("POST")]
    assert wire.json(post)["key"] == "GRILL"
    assert made.name == "Grill"
    listed = [space.key for space in confluence.spaces.list(keys=[docs.key, "GRILL"], page_size=1)]
    assert sorted(listed) == sorted([docs.key, "GRILL"])
    assert "cursor" in wire.requests[-1].url.params
    renamed = confluence.spaces.update("GRILL", name="Grilling")
    assert renamed.name == "Grilling"
    task = confluence.spaces.delete("GRILL")
    assert wire.lines[-1] == "DELETE /wiki/rest/api/space/GRILL"
    assert (confluence.long_tasks.wait(task, poll=0)).successful


def test_by_id_and_key(confluence: Confluence, wire: Wire, docs: Place) -> None:
    made = confluence.spaces.create(key="GRILL", name="Grill")
    assert (confluence.spaces.get("GRILL")).id == made.id
    assert confluence.spaces.key_of(made.id) == "GRILL"
    renamed = confluence.spaces.update(made.id, name="Grilling")
    assert renamed.key == "GRILL"
    page = confluence.pages.get(docs.home)
    copy = confluence.pages.copy(page.id, title="Copied plan", space=made.id)
    assert copy.space_id == made.id
    confluence.spaces.delete(made.id)
    assert wire.lines[-2:] == [
        f"GET /wiki/api/v2/spaces/{made.id}",
        "DELETE /wiki/rest/api/space/GRILL",
    ]
