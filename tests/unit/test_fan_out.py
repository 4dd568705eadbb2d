"""Work on many items at once: each is done once, and the first failure stops the rest."""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import Iterator

import pytest

from confluence_connector._fan_out import async_for_each, for_each


@pytest.mark.parametrize("at_once", [1, 3, 20])
async def test_each_item_is_worked_on_once(at_once: int) -> None:
    done: list[int] = []

    async def work(item: int) -> None:
        await asyncio.sleep(0)
        done.append(item)

    await async_for_each(iter(range(10)), work, at_once=at_once)
    assert sorted(done) == [*range(10)]
    done.clear()
    for_each(iter(range(10)), done.append, at_once=at_once)
    assert sorted(done) == [*range(10)]


@pytest.mark.parametrize("at_once", [1, 3])
async def test_a_failure_stops_what_would_never_end(at_once: int) -> None:
    async def work(item: int) -> None:
        await asyncio.sleep(0)
        check(item)

    def check(item: int) -> None:
        if item == 7:
            raise KeyError("ribs")

    with pytest.raises(KeyError, match="ribs"):
        await async_for_each(itertools.count(), work, at_once=at_once)
    with pytest.raises(KeyError, match="ribs"):
        for_each(itertools.count(), check, at_once=at_once)


@pytest.mark.parametrize("at_once", [1, 3])
async def test_items_that_cannot_be_had_are_a_failure(at_once: int) -> None:
    done: list[int] = []

    def items() -> Iterator[int]:
        yield from range(5)
        raise OSError("disk full")

    async def work(item: int) -> None:
        done.append(item)

    with pytest.raises(OSError, match="disk full"):
        await async_for_each(items(), work, at_once=at_once)
    with pytest.raises(OSError, match="disk full"):
        for_each(items(), done.append, at_once=at_once)
    assert sorted(done) == sorted([*range(5)] * 2)


def test_as_many_as_allowed_are_worked_on_at_once() -> None:
    together = threading.Barrier(3, timeout=30)
    for_each(range(9), lambda _: together.wait() and None, at_once=3)
    assert not together.broken
