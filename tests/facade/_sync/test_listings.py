# Derived from tests/facade/_async/test_listings.py by `nox -s unasync`: change that file instead.
"""Listings: resume at a cursor, take the first items, and have no truth value or length."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial

import pytest

from confluence_connector import Confluence, InvalidInputError, Listing
from confluence_connector.sandbox import Sandbox

# The API sends all ancestors at once: there is nothing to resume.
UNPAGED = {"pages.ancestors"}


def listing_methods(confluence: Confluence) -> dict[str, Callable[..., object]]:
    owners = {
        "": confluence,
        **{
            f"{name}.": getattr(confluence, name)
            for name in (
                "pages", "blog_posts", "spaces", "attachments", "labels", "comments", "properties",
                "restrictions", "users", "groups", "long_tasks",
            )
        },
    }  # fmt: skip
    return {
        prefix + name: method
        for prefix, owner in owners.items()
        for name, method in inspect.getmembers(type(owner), inspect.isfunction)
        if not name.startswith("_")
        and "Listing[" in str(inspect.signature(method).return_annotation)
    }


def test_every_listing_method_takes_a_page_size_and_a_cursor(
    confluence: Confluence,
) -> None:
    methods = listing_methods(confluence)
    assert len(methods) >= 14
    for name in methods.keys() - UNPAGED:
        parameters = inspect.signature(methods[name]).parameters
        for option in ("page_size", "cursor"):
            assert parameters[option].kind is inspect.Parameter.KEYWORD_ONLY, name
        assert "limit" not in parameters, name


def test_a_listing_resumes_where_another_run_stopped(confluence: Confluence) -> None:
    for number in range(4):
        confluence.pages.create(space="DOCS", title=f"Page {number}")
    whole = [page.id for page in confluence.pages.list(page_size=2)]
    result_pages = confluence.pages.list(page_size=2).by_page()
    first = next(result_pages)
    assert first.cursor is not None
    rest = confluence.pages.list(page_size=2, cursor=first.cursor)
    assert [page.id for page in first] + [page.id for page in rest] == whole
    assert [page.id for page in rest] == whole[2:]  # iterating again starts there again
    assert [page.id for page in rest.prefetched()] == whole[2:]


def test_a_listing_by_row_numbers_resumes_too(confluence: Confluence, sandbox: Sandbox) -> None:
    whole = [group.id for group in confluence.groups.list()]
    rest = [group.id for group in confluence.groups.list(cursor="1")]
    assert rest == whole[1:]
    assert "start=1" in sandbox.requests[-1].query


@pytest.mark.parametrize("cursor", ["", "x", "-1", "1e9", "٣", 7, "\ud800"])
def test_a_cursor_of_another_listing_is_refused_before_anything_is_sent(
    confluence: Confluence, sandbox: Sandbox, cursor: str
) -> None:
    with pytest.raises(InvalidInputError, match="cursor="):
        confluence.groups.list(cursor=cursor)
    assert not sandbox.requests


@pytest.mark.parametrize("cursor", ["", 7, "\ud800"])
def test_what_is_not_a_cursor_is_refused_before_anything_is_sent(
    confluence: Confluence, sandbox: Sandbox, cursor: str
) -> None:
    with pytest.raises(InvalidInputError, match="cursor="):
        confluence.pages.list(cursor=cursor)
    assert not sandbox.requests


def test_take_gives_the_first_items_and_fetches_no_further(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    for number in range(4):
        confluence.pages.create(space="DOCS", title=f"Page {number}")
    whole = [page.id for page in confluence.pages.list()]
    listing = confluence.pages.list(page_size=2)
    for n in (0, 1, 2, 3, len(whole), len(whole) + 1):
        before = len([r for r in sandbox.requests if r.operation == "getPages"])
        assert [page.id for page in listing.take(n)] == whole[:n]
        asked = len([r for r in sandbox.requests if r.operation == "getPages"]) - before
        assert asked == min((n + 1) // 2, (len(whole) + 1) // 2)


@pytest.mark.parametrize("n", [-1, True, 1.0, "2", None])
def test_take_refuses_what_is_not_a_count(confluence: Confluence, n: int) -> None:
    with pytest.raises(InvalidInputError, match=r"take\(\)"):
        confluence.pages.list().take(n)


def test_a_listing_has_no_truth_value_and_no_length(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    listing: Listing[object] = confluence.pages.list()
    with pytest.raises(TypeError, match=r"first\(\)"):
        bool(listing)
    with pytest.raises(TypeError, match="collect its items"):
        len(listing)
    assert not sandbox.requests


@pytest.mark.parametrize("page_size", [0, -1, True, 2.0, "9"])
def test_what_is_not_a_page_size_is_refused_before_anything_is_sent(
    confluence: Confluence, sandbox: Sandbox, page_size: int
) -> None:
    for listing in (confluence.groups.list, partial(confluence.groups.members, "g")):
        with pytest.raises(InvalidInputError, match="page_size="):
            listing(page_size=page_size)
    assert not sandbox.requests
