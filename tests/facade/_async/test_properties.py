"""Content properties of pages."""

from __future__ import annotations

from typing import Any

import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    AmbiguousWriteError,
    AsyncConfluence,
    InvalidInputError,
    NotFoundError,
    VersionConflictError,
)
from confluence_connector.sandbox import Sandbox

WRITES = ("createPageProperty", "updatePagePropertyById")


@pytest.fixture
async def page_id(confluence: AsyncConfluence) -> str:
    return (await confluence.pages.create(space="DOCS", title="Grill plan")).id


def writes(sandbox: Sandbox) -> int:
    return sum(request.operation in WRITES for request in sandbox.requests)


async def test_set_get_list_delete(confluence: AsyncConfluence, page_id: str) -> None:
    made = await confluence.properties.set(page_id, "grill", {"ribs": 4})
    assert (made.key, made.value, made.version.number) == ("grill", {"ribs": 4}, 1)
    changed = await confluence.properties.set(page_id, "grill", ["corn", None, 1.5])
    assert (changed.id, changed.version.number) == (made.id, 2)
    assert (await confluence.properties.get(page_id, "grill")).value == ["corn", None, 1.5]
    assert made.id in {row.id async for row in confluence.properties.list(page_id, page_size=1)}
    assert (await confluence.pages.get(page_id)).version.number == 1
    await confluence.properties.delete(page_id, "grill")
    for call in (confluence.properties.get, confluence.properties.delete):
        with pytest.raises(NotFoundError, match="'grill'"):
            await call(page_id, "grill")


@pytest.mark.parametrize("value", [None, True, 0, "", "ribs ☕", [], {"a": {"b": [1]}}])
async def test_the_same_value_writes_nothing(
    confluence: AsyncConfluence, sandbox: Sandbox, page_id: str, value: object
) -> None:
    made = await confluence.properties.set(page_id, "grill", value)
    before = writes(sandbox)
    again = await confluence.properties.set(page_id, "grill", value)
    assert (again.value, again.version.number) == (made.value, 1)
    assert writes(sandbox) == before


async def test_true_is_not_one(confluence: AsyncConfluence, page_id: str) -> None:
    await confluence.properties.set(page_id, "grill", 1)
    assert (await confluence.properties.set(page_id, "grill", True)).version.number == 2


@pytest.mark.parametrize("value", [object(), float("nan"), {1, 2}, b"bytes"])
async def test_what_json_cannot_hold_is_not_sent(
    confluence: AsyncConfluence, sandbox: Sandbox, page_id: str, value: object
) -> None:
    before = len(sandbox.requests)
    with pytest.raises(InvalidInputError):
        await confluence.properties.set(page_id, "grill", value)
    with pytest.raises(InvalidInputError):
        await confluence.properties.get(page_id, " ")
    assert len(sandbox.requests) == before


async def test_a_conflict_is_read_again_once(
    confluence: AsyncConfluence, sandbox: Sandbox, page_id: str
) -> None:
    await confluence.properties.set(page_id, "grill", 1)
    sandbox.fail_next(status=409, body={"errors": []}, when="updatePagePropertyById")
    assert (await confluence.properties.set(page_id, "grill", 2)).version.number == 2
    sandbox.fail_next(2, status=409, body={"errors": []}, when="updatePagePropertyById")
    with pytest.raises(VersionConflictError):
        await confluence.properties.set(page_id, "grill", 3)


async def test_lost_responses_are_looked_up(
    confluence: AsyncConfluence, sandbox: Sandbox, page_id: str
) -> None:
    create, update = WRITES
    sandbox.fail_next(interruption="disconnect", when=create)
    with pytest.raises(AmbiguousWriteError, match="nothing is to be seen"):
        await confluence.properties.set(page_id, "grill", 1)
    sandbox.fail_next(interruption="disconnect", when=create, after_commit=True)
    for after_commit in (False, True):
        sandbox.fail_next(interruption="disconnect", when=update, after_commit=after_commit)
    assert (await confluence.properties.set(page_id, "grill", 1)).version.number == 1
    assert (await confluence.properties.set(page_id, "grill", 2)).version.number == 2
    sandbox.fail_next(interruption="disconnect", when="deletePagePropertyById", after_commit=True)
    await confluence.properties.delete(page_id, "grill")


async def test_a_lost_response_and_someone_else(
    confluence: AsyncConfluence, sandbox: Sandbox, page_id: str
) -> None:
    await confluence.properties.set(page_id, "grill", 1)
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

    async def find_late(holder: Any, key: str) -> object:
        if writes(sandbox) == 2 and not crowd.lost:
            crowd.lost = True
            async with sandbox.async_client() as other:
                await other.properties.set(page_id, key, "theirs")
        return await find(holder, key)

    ours._find = find_late
    with pytest.raises(AmbiguousWriteError, match="another value"):
        await ours.set(page_id, "grill", 2)


@pytest.mark.parametrize(
    ("steps", "known"),
    [
        (["delete", "set"], "another value"),
        (["set", "set"], "another value"),
        (["delete"], "deleted meanwhile"),
    ],
)
async def test_a_lost_value_and_what_others_did_meanwhile(
    relayed: AsyncConfluence, relay: Relay, aside: Any, steps: list[str], known: str
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
        await relayed.properties.set(page, "grill", 2)


async def test_a_lost_value_is_set_again_on_top_of_someone_elses(
    relayed: AsyncConfluence, relay: Relay, aside: Any
) -> None:
    page = aside.pages.create("DOCS", "Grill plan").id
    aside.properties.set(page, "grill", 1)
    relay.lose(
        "PUT .*/properties/", lambda: aside.properties.set(page, "grill", "theirs"), arrives=False
    )
    now = await relayed.properties.set(page, "grill", 2)
    assert (now.version.number, aside.properties.get(page, "grill").value) == (3, 2)
