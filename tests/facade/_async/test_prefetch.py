"""Listings that ask for the next result page while one is worked on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from confluence_connector import AsyncConfluence, AsyncListing, RetryPolicy
from confluence_connector._concurrency import async_sleep
from confluence_connector._pagination import ResultPage
from confluence_connector.errors import ServerError
from confluence_connector.sandbox import Sandbox


async def _fill(confluence: AsyncConfluence) -> None:
    for title in ("Ribs", "Corn", "Coal"):
        await confluence.pages.create(space="DOCS", title=title)


async def _settle(sent: Callable[[str], int], count: int) -> None:
    """Wait until that many lists were asked for; the test's time-out ends a vain wait."""
    while sent("getPages") < count:
        await async_sleep(0.01)


async def test_the_items_are_the_same(confluence: AsyncConfluence) -> None:
    await _fill(confluence)
    listing = confluence.pages.list(page_size=1)
    plain = [page.title async for page in listing]
    assert len(plain) == 4
    assert [page.title async for page in listing.prefetched()] == plain


async def test_one_result_page_is_asked_for_ahead(
    confluence: AsyncConfluence, sent: Callable[[str], int]
) -> None:
    await _fill(confluence)
    before = sent("getPages")
    pages = confluence.pages.list(page_size=1).prefetched().by_page()
    await anext(pages)
    await _settle(sent, before + 2)
    await async_sleep(0.05)
    assert sent("getPages") == before + 2
    await anext(pages)
    await _settle(sent, before + 3)
    await pages.aclose()


async def test_without_it_nothing_is_asked_for_ahead(
    confluence: AsyncConfluence, sent: Callable[[str], int]
) -> None:
    await _fill(confluence)
    before = sent("getPages")
    pages = confluence.pages.list(page_size=1).by_page()
    await anext(pages)
    await async_sleep(0.05)
    assert sent("getPages") == before + 1


async def test_what_fails_ahead_is_raised_in_its_turn(sandbox: Sandbox) -> None:
    async with AsyncConfluence(
        sandbox.issue_token(),
        api_url=sandbox.api_url,
        transport=sandbox.transport,
        retry=RetryPolicy(attempts=1),
    ) as confluence:
        await _fill(confluence)
        pages = confluence.pages.list(page_size=1).prefetched().by_page()
        asked = len(sandbox.requests)
        sandbox.fail_next(when=lambda request: "cursor" in request.query)
        assert len(await anext(pages)) == 1
        while len(sandbox.requests) < asked + 2:
            await async_sleep(0.01)
        with pytest.raises(ServerError):
            await anext(pages)


async def test_an_end_is_not_asked_beyond() -> None:
    asked: list[str | None] = []

    async def fetch(cursor: str | None) -> ResultPage[int]:
        asked.append(cursor)
        return ResultPage([1], None if cursor else "next")

    assert [item async for item in AsyncListing(fetch).prefetched()] == [1, 1]
    assert asked == [None, "next"]
