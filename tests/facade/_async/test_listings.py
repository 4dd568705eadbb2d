"""Listings: resume at a cursor, take the first items, and have no truth value or length."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial

import httpx
import pytest
from tests.facade._async.world import TASK

from confluence_connector import AsyncConfluence, AsyncListing, InvalidInputError
from confluence_connector.sandbox import Sandbox

# The API sends all ancestors at once: there is nothing to resume.
UNPAGED = {"pages.ancestors"}


def listing_methods(confluence: AsyncConfluence) -> dict[str, Callable[..., object]]:
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


async def test_every_listing_method_takes_a_page_size_and_a_cursor(
    confluence: AsyncConfluence,
) -> None:
    methods = listing_methods(confluence)
    assert len(methods) >= 14
    for name in methods.keys() - UNPAGED:
        parameters = inspect.signature(methods[name]).parameters
        for option in ("page_size", "cursor"):
            assert parameters[option].kind is inspect.Parameter.KEYWORD_ONLY, name
        assert "limit" not in parameters, name


async def test_a_listing_resumes_where_another_run_stopped(confluence: AsyncConfluence) -> None:
    for number in range(4):
        await confluence.pages.create(space="DOCS", title=f"Page {number}")
    whole = [page.id async for page in confluence.pages.list(page_size=2)]
    result_pages = confluence.pages.list(page_size=2).by_page()
    first = await anext(result_pages)
    assert first.cursor is not None
    rest = confluence.pages.list(page_size=2, cursor=first.cursor)
    assert [page.id for page in first] + [page.id async for page in rest] == whole
    assert [page.id async for page in rest] == whole[2:]  # iterating again starts there again
    assert [page.id async for page in rest.prefetched()] == whole[2:]


async def test_a_listing_by_row_numbers_resumes_too(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    whole = [group.id async for group in confluence.groups.list()]
    rest = [group.id async for group in confluence.groups.list(cursor="1")]
    assert rest == whole[1:]
    assert "start=1" in sandbox.requests[-1].query


@pytest.mark.parametrize("cursor", ["", "x", "-1", "1e9", "٣", 7, "\ud800"])
async def test_a_cursor_of_another_listing_is_refused_before_anything_is_sent(
    confluence: AsyncConfluence, sandbox: Sandbox, cursor: str
) -> None:
    with pytest.raises(InvalidInputError, match="cursor="):
        confluence.groups.list(cursor=cursor)
    assert not sandbox.requests


@pytest.mark.parametrize("cursor", ["", "x", "from-", "from--1", "from-1e9", "from-٣", 7])
async def test_a_cursor_of_another_listing_resumes_none_of_ids(
    confluence: AsyncConfluence, sandbox: Sandbox, cursor: str
) -> None:
    with pytest.raises(InvalidInputError, match="cursor="):
        confluence.pages.list(ids=[7, 8], cursor=cursor)
    assert not sandbox.requests


@pytest.mark.parametrize("cursor", ["", 7, "\ud800"])
async def test_what_is_not_a_cursor_is_refused_before_anything_is_sent(
    confluence: AsyncConfluence, sandbox: Sandbox, cursor: str
) -> None:
    with pytest.raises(InvalidInputError, match="cursor="):
        confluence.pages.list(cursor=cursor)
    assert not sandbox.requests


async def test_take_gives_the_first_items_and_fetches_no_further(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    for number in range(4):
        await confluence.pages.create(space="DOCS", title=f"Page {number}")
    whole = [page.id async for page in confluence.pages.list()]
    listing = confluence.pages.list(page_size=2)
    for n in (0, 1, 2, 3, len(whole), len(whole) + 1):
        before = len([r for r in sandbox.requests if r.operation == "getPages"])
        assert [page.id for page in await listing.take(n)] == whole[:n]
        asked = len([r for r in sandbox.requests if r.operation == "getPages"]) - before
        assert asked == min((n + 1) // 2, (len(whole) + 1) // 2)


@pytest.mark.parametrize("n", [-1, True, 1.0, "2", None])
async def test_take_refuses_what_is_not_a_count(confluence: AsyncConfluence, n: int) -> None:
    with pytest.raises(InvalidInputError, match=r"take\(\)"):
        await confluence.pages.list().take(n)


async def test_a_listing_has_no_truth_value_and_no_length(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    listing: AsyncListing[object] = confluence.pages.list()
    with pytest.raises(TypeError, match=r"first\(\)"):
        bool(listing)
    with pytest.raises(TypeError, match="collect its items"):
        len(listing)
    assert not sandbox.requests


@pytest.mark.parametrize("page_size", [0, -1, True, 2.0, "9"])
async def test_what_is_not_a_page_size_is_refused_before_anything_is_sent(
    confluence: AsyncConfluence, sandbox: Sandbox, page_size: int
) -> None:
    for listing in (confluence.groups.list, partial(confluence.groups.members, "g")):
        with pytest.raises(InvalidInputError, match="page_size="):
            listing(page_size=page_size)
    assert not sandbox.requests


async def test_a_search_gives_each_hit_once_whatever_it_is() -> None:
    page = {"content": {"id": "7", "type": "page", "status": "current"}, "title": "Menu"}
    space = {"space": {"key": "DOCS", "name": "Docs"}, "title": "Docs"}
    user = {"user": {"type": "known", "accountId": "712020:ann"}, "title": "Ann"}
    unknown = {"title": "Something new", "url": "/new"}
    link = "/rest/api/search?cql=type%20%3D%20page&cursor=two"
    parts = [
        {"results": [page, space, user, unknown], "totalSize": 5, "_links": {"next": link}},
        {"results": [user, space, page, unknown], "totalSize": 5, "_links": {}},
    ]
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=parts.pop(0)))
    async with AsyncConfluence("a-token", cloud_id="1", transport=transport) as confluence:
        titles = [hit.title async for hit in confluence.search("type = page")]
    # What has no identity is never taken for a repetition.
    assert titles == ["Menu", "Docs", "Ann", "Something new", "Something new"]


async def test_a_listing_of_tasks_of_a_page_goes_on_with_what_it_found(
    confluence: AsyncConfluence, sent: Callable[[str], int]
) -> None:
    page = await confluence.pages.create("DOCS", "To do", TASK + TASK.replace("ribs", "corn"))
    other = await confluence.pages.create("DOCS", "Other", TASK)
    listed = [task.page_id async for task in confluence.tasks.list(page_id=page.id, page_size=1)]
    assert listed == [page.id] * 2
    assert other.id not in listed
    assert (sent("getTasks"), sent("getPageById")) == (2, 1)


async def test_a_listing_of_a_spaces_attachments_asks_once_what_the_space_holds(
    confluence: AsyncConfluence, sent: Callable[[str], int]
) -> None:
    await confluence.spaces.create(key="GRILL", name="Grill")
    for space in ("DOCS", "GRILL", "DOCS"):
        number = sent("createPage")
        page = await confluence.pages.create(space, f"Menu {number}")
        await confluence.attachments.upload(page.id, b"ribs", name=f"{number}.csv")
    before = sent("getPages")
    rows = confluence.attachments.list(space="DOCS", page_size=1)
    assert sorted([row.title async for row in rows]) == ["0.csv", "2.csv"]
    assert (sent("getAttachments"), sent("getPages") - before) == (3, 1)
