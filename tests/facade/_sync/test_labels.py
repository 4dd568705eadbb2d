# Derived from tests/facade/_async/test_labels.py by `nox -s unasync`: change that file instead.
"""Labels."""

from __future__ import annotations

import pytest

from confluence_connector import (
    AmbiguousWriteError,
    Confluence,
    InvalidInputError,
    NotFoundError,
)
from confluence_connector.sandbox import Sandbox


@pytest.fixture
def page_id(confluence: Confluence) -> str:
    return (confluence.pages.create(space="DOCS", title="Grill plan")).id


def test_add_list_remove(confluence: Confluence, page_id: str) -> None:
    added = confluence.labels.add(page_id, "Summer", "food", "straße-7_é")
    assert {label.name for label in added} == {"summer", "food", "straße-7_é"}
    again = confluence.labels.add(page_id, "food")
    assert len(again) == 3
    confluence.labels.remove(page_id, "FOOD")
    listed = [label for label in confluence.labels.list(page_id, prefix="global", page_size=1)]
    assert {label.name for label in listed} == {"summer", "straße-7_é"}
    assert confluence.labels.list(page_id, prefix="team").first() is None


@pytest.mark.parametrize(
    "name", ["", " ", "two words", "a,b", "a\tb", "a\u00a0b", *"!#&()*.:;<>?@[]^", "x" * 256]
)
def test_names_that_would_not_arrive_whole(
    confluence: Confluence, sandbox: Sandbox, page_id: str, name: str
) -> None:
    before = len(sandbox.requests)
    with pytest.raises(InvalidInputError):
        confluence.labels.add(page_id, "good", name)
    assert len(sandbox.requests) == before


def test_the_longest_name(confluence: Confluence, page_id: str) -> None:
    confluence.labels.add(page_id, "x" * 255)
    with pytest.raises(InvalidInputError):
        confluence.labels.add(page_id, "🌽" * 128)


def test_nothing_to_add_or_remove(confluence: Confluence, page_id: str) -> None:
    with pytest.raises(InvalidInputError):
        confluence.labels.add(page_id)
    with pytest.raises(InvalidInputError):
        confluence.labels.remove(page_id, " ")
    with pytest.raises(NotFoundError, match="absent"):
        confluence.labels.remove(page_id, "absent")


def test_lost_responses_are_looked_up(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    sandbox.fail_next(interruption="disconnect", when="addLabelsToContent", after_commit=True)
    assert [label.name for label in confluence.labels.add(page_id, "food")] == ["food"]
    remove = "removeLabelFromContentUsingQueryParameter"
    for operation, call in (
        ("addLabelsToContent", lambda: confluence.labels.add(page_id, "ribs")),
        (remove, lambda: confluence.labels.remove(page_id, "food")),
    ):
        sandbox.fail_next(interruption="disconnect", when=operation)
        with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
            call()
    sandbox.fail_next(interruption="disconnect", when=remove, after_commit=True)
    confluence.labels.remove(page_id, "food")
    assert confluence.labels.list(page_id).first() is None


def test_many_pages_at_once(confluence: Confluence, sandbox: Sandbox) -> None:
    ids = [(confluence.pages.create("DOCS", f"Page {n}")).id for n in range(12)]
    wanted = [*ids[:6], "999", *ids[6:]]
    added = confluence.labels.add_many(wanted, "Food", "summer", at_once=5)
    assert [result.id for result in added] == wanted
    assert [result.id for result in added if result.error] == ["999"]
    for id in ids:
        assert {label.name for label in confluence.labels.list(id)} == {"food", "summer"}
    confluence.labels.remove(ids[0], "food")
    removed = confluence.labels.remove_many(wanted, "food", "summer", at_once=5)
    assert [result.id for result in removed if result.error] == ["999"]
    assert confluence.labels.list(ids[0]).first() is None
    before = len(sandbox.requests)
    for wrong in (
        lambda: confluence.labels.add_many([], "food"),
        lambda: confluence.labels.add_many(ids),
        lambda: confluence.labels.add_many(ids, "two words"),
        lambda: confluence.labels.add_many([ids[0], " "], "food"),
        lambda: confluence.labels.add_many(ids[0], "food"),
        lambda: confluence.labels.add_many(ids, "food", at_once=0),
        lambda: confluence.labels.remove_many(ids, " "),
        lambda: confluence.labels.remove_many(ids, "food", at_once=33),
    ):
        with pytest.raises(InvalidInputError):
            wrong()
    assert len(sandbox.requests) == before
