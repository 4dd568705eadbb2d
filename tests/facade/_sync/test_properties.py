# Derived from tests/facade/_async/test_properties.py by `nox -s unasync`: change that file instead.
"""Content properties of pages."""

from __future__ import annotations

from typing import Any

import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    AmbiguousWriteError,
    Confluence,
    InvalidInputError,
    NotFoundError,
    VersionConflictError,
)
from confluence_connector.sandbox import Sandbox

WRITES = ("createPageProperty", "updatePagePropertyById")


@pytest.fixture
def page_id(confluence: Confluence) -> str:
    return (confluence.pages.create(space="DOCS", title="Grill plan")).id


def writes(sandbox: Sandbox) -> int:
    return sum(request.operation in WRITES for request in sandbox.requests)


def test_set_get_list_delete(confluence: Confluence, page_id: str) -> None:
    made = confluence.properties.set(page_id, "grill", {"ribs": 4})
    assert (made.key, made.value, made.version.number) == ("grill", {"ribs": 4}, 1)
    changed = confluence.properties.set(page_id, "grill", ["corn", None, 1.5])
    assert (changed.id, changed.version.number) == (made.id, 2)
    assert (confluence.properties.get(page_id, "grill")).value == ["corn", None, 1.5]
    assert made.id in {row.id for row in confluence.properties.list(page_id, page_size=1)}
    assert (confluence.pages.get(page_id)).version.number == 1
    confluence.properties.delete(page_id, "grill")
    for call in (confluence.properties.get, confluence.properties.delete):
        with pytest.raises(NotFoundError, match="'grill'"):
            call(page_id, "grill")


@pytest.mark.parametrize("value", [None, True, 0, "", "ribs ☕", [], {"a": {"b": [1]}}])
def test_the_same_value_writes_nothing(
    confluence: Confluence, sandbox: Sandbox, page_id: str, value: object
) -> None:
    made = confluence.properties.set(page_id, "grill", value)
    before = writes(sandbox)
    again = confluence.properties.set(page_id, "grill", value)
    assert (again.value, again.version.number) == (made.value, 1)
    assert writes(sandbox) == before


def test_true_is_not_one(confluence: Confluence, page_id: str) -> None:
    confluence.properties.set(page_id, "grill", 1)
    assert (confluence.properties.set(page_id, "grill", True)).version.number == 2


@pytest.mark.parametrize("value", [object(), float("nan"), {1, 2}, b"bytes"])
def test_what_json_cannot_hold_is_not_sent(
    confluence: Confluence, sandbox: Sandbox, page_id: str, value: object
) -> None:
    before = len(sandbox.requests)
    with pytest.raises(InvalidInputError):
        confluence.properties.set(page_id, "grill", value)
    with pytest.raises(InvalidInputError):
        confluence.properties.get(page_id, " ")
    assert len(sandbox.requests) == before


def test_a_conflict_is_read_again_once(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    confluence.properties.set(page_id, "grill", 1)
    sandbox.fail_next(status=409, body={"errors": []}, when="updatePagePropertyById")
    assert (confluence.properties.set(page_id, "grill", 2)).version.number == 2
    sandbox.fail_next(2, status=409, body={"errors": []}, when="updatePagePropertyById")
    with pytest.raises(VersionConflictError):
        confluence.properties.set(page_id, "grill", 3)


def test_lost_responses_are_looked_up(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    create, update = WRITES
    sandbox.fail_next(interruption="disconnect", when=create)
    with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
        confluence.properties.set(page_id, "grill", 1)
    sandbox.fail_next(interruption="disconnect", when=create, after_commit=True)
    for after_commit in (False, True):
        sandbox.fail_next(interruption="disconnect", when=update, after_commit=after_commit)
    assert (confluence.properties.set(page_id, "grill", 1)).version.number == 1
    assert (confluence.properties.set(page_id, "grill", 2)).version.number == 2
    sandbox.fail_next(interruption="disconnect", when="deletePagePropertyById", after_commit=True)
    confluence.properties.delete(page_id, "grill")


def test_a_lost_response_and_someone_else(
    confluence: Confluence, sandbox: Sandbox, page_id: str
) -> None:
    confluence.properties.set(page_id, "grill", 1)
    sandbox.fail_next(
        2, interruption="disconnect", when="updatePagePropertyById", after_commit=True
    )
    ours = confluence.properties

    class Crowded:
        """Another client sets a value between a lost response and the look."""

        def __init__(self) -> None:
            self.lost = False

    crowd = Crowded()
    find = ours._find

    def find_late(holder: Any, key: str) -> object:
        if writes(sandbox) == 2 and not crowd.lost:
            crowd.lost = True
            with sandbox.client() as other:
                other.properties.set(page_id, key, "theirs")
        return find(holder, key)

    ours._find = find_late
    with pytest.raises(AmbiguousWriteError, match="another value"):
        ours.set(page_id, "grill", 2)


@pytest.mark.parametrize(
    ("steps", "known"),
    [
        (["delete", "set"], "another value"),
        (["set", "set"], "another value"),
        (["delete"], "deleted meanwhile"),
    ],
)
def test_a_lost_value_and_what_others_did_meanwhile(
    relayed: Confluence, relay: Relay, aside: Any, steps: list[str], known: str
) -> None:
    page = aside.pages.create("DOCS", "Grill plan").id
    aside.properties.set(page, "grill", 1)

    def act() -> None:
        for number, step in enumerate(steps):
            if step == "delete":
                aside.properties.delete(page, "grill")
            else:
                aside.properties.set(page, "grill", f"theirs {number}")

    relay.lose("PUT .*/properties/", act, arrives=False)
    with pytest.raises(AmbiguousWriteError, match=known):
        relayed.properties.set(page, "grill", 2)


def test_a_lost_value_is_set_again_on_top_of_someone_elses(
    relayed: Confluence, relay: Relay, aside: Any
) -> None:
    page = aside.pages.create("DOCS", "Grill plan").id
    aside.properties.set(page, "grill", 1)
    relay.lose(
        "PUT .*/properties/", lambda: aside.properties.set(page, "grill", "theirs"), arrives=False
    )
    now = relayed.properties.set(page, "grill", 2)
    assert (now.version.number, aside.properties.get(page, "grill").value) == (3, 2)
