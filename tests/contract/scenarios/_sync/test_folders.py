# Derived from tests/contract/scenarios/_async/test_folders.py by `nox -s unasync`: change that file instead.
"""Folders, and trees that are deeper than one listing of the API."""

from __future__ import annotations

from tests.contract.scenarios.conftest import Arrange
from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence


def test_create_walk_delete(confluence: Confluence, wire: Wire, docs: Place) -> None:
    recipes = confluence.folders.create(docs.key, "Recipes")
    assert wire.json() == {"spaceId": docs.id, "title": "Recipes"}
    meat = confluence.folders.create(docs.key, "Meat", parent=recipes.id)
    ribs = confluence.pages.create(docs.key, "Ribs", parent=meat.id)
    assert (confluence.folders.get(meat.id)).parent_id == recipes.id
    children = [row.title for row in confluence.folders.children(recipes.id)]
    assert children == ["Meat"]
    below = [(row.title, row.depth) for row in confluence.folders.descendants(recipes.id)]
    assert below == [("Meat", 1), ("Ribs", 2)]
    above = [row.id for row in confluence.folders.ancestors(meat.id)]
    assert recipes.id in above
    assert [row.id for row in confluence.pages.ancestors(ribs.id)][-1] == meat.id
    confluence.folders.delete(meat.id)
    assert wire.lines[-1] == f"DELETE /wiki/api/v2/folders/{meat.id}"


def test_below_the_tenth_level(confluence: Confluence, wire: Wire, docs: Place) -> None:
    parent = top = (confluence.pages.create(docs.key, "Level 0")).id
    for level in range(1, 13):
        if level == 10:
            parent = (confluence.folders.create(docs.key, "Level 10", parent=parent)).id
        else:
            title = f"Level {level}"
            parent = (confluence.pages.create(docs.key, title, parent=parent)).id
    rows = [row for row in confluence.pages.descendants(top)]
    assert [(row.title, row.depth) for row in rows] == [(f"Level {n}", n) for n in range(1, 13)]
    assert wire.lines[-1].startswith(f"GET /wiki/api/v2/folders/{rows[9].id}/descendants")


def test_folder_below_a_folder_ten_levels_down(
    confluence: Confluence, wire: Wire, docs: Place
) -> None:
    top = parent = (confluence.folders.create(docs.key, "Top")).id
    for level in range(1, 12):
        parent = (confluence.pages.create(docs.key, f"Level {level}", parent=parent)).id
    rows = [row.depth for row in confluence.folders.descendants(top)]
    assert rows == [*range(1, 12)]
    assert "/pages/" in wire.lines[-1]


def test_created_folder_whose_response_was_lost(
    confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    parent = (confluence.folders.create(docs.key, "Recipes")).id
    arrange(lambda sandbox: sandbox.fail_next(status=502, when="createFolder", after_commit=True))
    assert (confluence.folders.create(docs.key, "Meat", parent=parent)).title == "Meat"
    arrange(lambda sandbox: sandbox.fail_next(status=503, when="createFolder"))
    confluence.folders.create(docs.key, "Fish", parent=docs.home)
    arrange(lambda sandbox: sandbox.fail_next(status=502, when="deleteFolder", after_commit=True))
    confluence.folders.delete(parent)
