"""Folders, and trees that are deeper than one listing of the API."""

from __future__ import annotations

from tests.contract.scenarios.conftest import Arrange
from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence


async def test_create_walk_delete(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    recipes = await confluence.folders.create(docs.key, "Recipes")
    assert wire.json() == {"spaceId": docs.id, "title": "Recipes"}
    meat = await confluence.folders.create(docs.key, "Meat", parent=recipes.id)
    ribs = await confluence.pages.create(docs.key, "Ribs", parent=meat.id)
    assert (await confluence.folders.get(meat.id)).parent_id == recipes.id
    children = [row.title async for row in confluence.folders.children(recipes.id)]
    assert children == ["Meat"]
    below = [(row.title, row.depth) async for row in confluence.folders.descendants(recipes.id)]
    assert below == [("Meat", 1), ("Ribs", 2)]
    above = [row.id async for row in confluence.folders.ancestors(meat.id)]
    assert recipes.id in above
    assert [row.id async for row in confluence.pages.ancestors(ribs.id)][-1] == meat.id
    await confluence.folders.delete(meat.id)
    assert wire.lines[-1] == f"DELETE /wiki/api/v2/folders/{meat.id}"


async def test_below_the_tenth_level(confluence: AsyncConfluence, wire: Wire, docs: Place) -> None:
    parent = top = (await confluence.pages.create(docs.key, "Level 0")).id
    for level in range(1, 13):
        if level == 10:
            parent = (await confluence.folders.create(docs.key, "Level 10", parent=parent)).id
        else:
            title = f"Level {level}"
            parent = (await confluence.pages.create(docs.key, title, parent=parent)).id
    rows = [row async for row in confluence.pages.descendants(top)]
    assert [(row.title, row.depth) for row in rows] == [(f"Level {n}", n) for n in range(1, 13)]
    assert wire.lines[-1].startswith(f"GET /wiki/api/v2/folders/{rows[9].id}/descendants")


async def test_folder_below_a_folder_ten_levels_down(
    confluence: AsyncConfluence, wire: Wire, docs: Place
) -> None:
    top = parent = (await confluence.folders.create(docs.key, "Top")).id
    for level in range(1, 12):
        parent = (await confluence.pages.create(docs.key, f"Level {level}", parent=parent)).id
    rows = [row.depth async for row in confluence.folders.descendants(top)]
    assert rows == [*range(1, 12)]
    assert "/pages/" in wire.lines[-1]


async def test_created_folder_whose_response_was_lost(
    confluence: AsyncConfluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    parent = (await confluence.folders.create(docs.key, "Recipes")).id
    arrange(lambda sandbox: sandbox.fail_next(status=502, when="createFolder", after_commit=True))
    assert (await confluence.folders.create(docs.key, "Meat", parent=parent)).title == "Meat"
    arrange(lambda sandbox: sandbox.fail_next(status=503, when="createFolder"))
    await confluence.folders.create(docs.key, "Fish", parent=docs.home)
    arrange(lambda sandbox: sandbox.fail_next(status=502, when="deleteFolder", after_commit=True))
    await confluence.folders.delete(parent)
