# Derived from tests/facade/_async/test_prefetch.py by `nox -s unasync`: change that file instead.
"""Listings that ask for the next result page while one is worked on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from confluence_connector import Confluence, Listing, RetryPolicy
from confluence_connector._concurrency import sleep
from confluence_connector._pagination import ResultPage
from confluence_connector.errors import ServerError
from confluence_connector.sandbox import Sandbox


def _fill(confluence: Confluence) -> None:
    for title in ("Ribs", "Corn", "Coal"):
        confluence.pages.create(space="DOCS", title=title)


def _settle(sent: Callable[[str], int], count: int) -> None:
    """Wait until that many lists were asked for; the test's time-out ends a vain wait."""
    while sent("getPages") < count:
        sleep(0.01)


def test_the_items_are_the_same(confluence: Confluence) -> None:
    _fill(confluence)
    listing = confluence.pages.list(page_size=1)
    plain = [page.title for page in listing]
    assert len(plain) == 4
    assert [page.title for page in listing.prefetched()] == plain


def test_one_result_page_is_asked_for_ahead(
    confluence: Confluence, sent: Callable[[str], int]
) -> None:
    _fill(confluence)
    before = sent("getPages")
    pages = confluence.pages.list(page_size=1).prefetched().by_page()
    next(pages)
    _settle(sent, before + 2)
    sleep(0.05)
    assert sent("getPages") == before + 2
    next(pages)
    _settle(sent, before + 3)
    pages.close()


def test_without_it_nothing_is_asked_for_ahead(
    confluence: Confluence, sent: Callable[[str], int]
) -> None:
    _fill(confluence)
    before = sent("getPages")
    pages = confluence.pages.list(page_size=1).by_page()
    next(pages)
    sleep(0.05)
    assert sent("getPages") == before + 1


def test_what_fails_ahead_is_raised_in_its_turn(sandbox: Sandbox) -> None:
    with Confluence(
        sandbox.issue_token(),
        api_url=sandbox.api_url,
        transport=sandbox.transport,
        retry=RetryPolicy(attempts=1),
    ) as confluence:
        _fill(confluence)
        pages = confluence.pages.list(page_size=1).prefetched().by_page()
        asked = len(sandbox.requests)
        sandbox.fail_next(when=lambda request: "cursor" in request.query)
        assert len(next(pages)) == 1
        while len(sandbox.requests) < asked + 2:
            sleep(0.01)
        with pytest.raises(ServerError):
            next(pages)


def test_an_end_is_not_asked_beyond() -> None:
    asked: list[str | None] = []

    def fetch(cursor: str | None) -> ResultPage[int]:
        asked.append(cursor)
        return ResultPage([1], None if cursor else "next")

    assert [item for item in Listing(fetch).prefetched()] == [1, 1]
    assert asked == [None, "next"]
