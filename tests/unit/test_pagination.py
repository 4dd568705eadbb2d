"""Cursors are taken from links as they are, and a link without one is no end."""

from urllib.parse import quote

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._pagination import (
    ResultPage,
    by_cursor,
    by_start,
    cursor_of,
    hits_by_cursor,
    hits_by_start,
    validate_page_size,
)
from confluence_connector.errors import InvalidInputError, UnexpectedResponseError
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import models as v2


@pytest.mark.parametrize(
    ("link", "cursor"),
    [
        ("/wiki/api/v2/pages?limit=25&cursor=eyJpZCI6IjcifQ==", "eyJpZCI6IjcifQ=="),
        ("/wiki/api/v2/pages?cursor=a%2Bb%2Fc%3D&limit=25", "a+b/c="),
        ("/wiki/api/v2/pages?cursor=a+b/c=", "a+b/c="),
        (
            "/rest/api/search?next=true&cursor=_sa_WyJ0eXBlIl0%3D&limit=25&start=25"
            "&cql=type+%3D+page",
            "_sa_WyJ0eXBlIl0=",
        ),
        ("https://acme.atlassian.net/wiki/api/v2/pages?cursor=abc#top", "abc"),
        ("?cursor=abc", "abc"),
        ("//[?cursor=abc", "abc"),
        ("?a=1&cursor=&cursor=abc", "abc"),
    ],
)
def test_cursor_of_a_link(link, cursor):
    assert cursor_of(link) == cursor


@pytest.mark.parametrize("link", [None, "", 5, {}, [], True])
def test_no_link_is_the_end(link):
    assert cursor_of(link) is None


@pytest.mark.parametrize(
    "link", ["/wiki", "?cursor=", "?cursor", "?precursor=a", "?a=cursor=b", "#?cursor", "cursor=a"]
)
def test_a_link_without_cursor_is_not_taken_for_the_end(link):
    with pytest.raises(UnexpectedResponseError, match="no cursor"):
        cursor_of(link)


@given(cursor=st.text(min_size=1), other=st.text())
def test_any_encoded_cursor_comes_back(cursor, other):
    assert cursor_of(f"/a?x={quote(other, safe='')}&cursor={quote(cursor, safe='')}") == cursor


@given(st.text())
def test_any_link_is_read_or_refused(link):
    try:
        cursor = cursor_of(link)
    except UnexpectedResponseError:
        return
    assert cursor != ""


def test_the_lists_of_v1_go_on_at_a_start():
    link = "/rest/api/group?next=true&limit=2&start=4"
    assert cursor_of(link, name="start") == "4"
    assert cursor_of(None, name="start") is None
    with pytest.raises(UnexpectedResponseError, match="no start"):
        cursor_of("/rest/api/group?limit=2&restart=4", name="start")


def test_result_page_iterates_over_its_items():
    page = ResultPage(["a", "b"], "next", 294)
    assert (list(page), len(page), page.cursor, page.total) == (["a", "b"], 2, "next", 294)
    assert (list(ResultPage([])), len(ResultPage([])), ResultPage([]).cursor) == ([], 0, None)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        page.cursor = None


def test_rows_already_seen_are_dropped_and_the_cursor_stays():
    seen: set[object] = set()
    first = ResultPage([{"id": 1}, {"id": 2}, {"id": 1}], "x", 4).without(seen, lambda r: r["id"])
    second = ResultPage([{"id": 2}], "y", 4).without(seen, lambda r: r["id"])
    assert first == ResultPage([{"id": 1}, {"id": 2}], "x", 4)
    assert second == ResultPage([], "y", 4)
    assert seen == {1, 2}


@pytest.mark.parametrize("limit", [0, -1])
def test_no_rows_a_request_would_look_like_the_end(limit):
    with pytest.raises(InvalidInputError, match="at least 1"):
        validate_page_size(limit)
    assert validate_page_size(1) == 1


NEXT = {"next": "/rest/api/group?limit=2&start=2"}
READERS = {
    "v2": (lambda body: by_cursor(v2.MultiEntityResultPage.from_dict(body))),
    "v1 by start": (lambda body: by_start(v1.GroupArrayWithLinks.from_dict(body))),
    "v1 search": (lambda body: hits_by_cursor(v1.SearchPageResponseSearchResult.from_dict(body))),
    "v1 users": (lambda body: hits_by_start(v1.SearchPageResponseSearchResult.from_dict(body), 2)),
}


def test_a_list_of_v1_goes_on_where_its_link_says():
    page = READERS["v1 by start"]({"results": [{}, {}], "_links": NEXT})
    assert (len(page), page.cursor) == (2, "2")


@pytest.mark.parametrize("body", [{"results": [], "_links": NEXT}, {"results": [{}]}])
def test_a_list_of_v1_ends_with_an_empty_page_or_without_a_link(body):
    assert READERS["v1 by start"](body).cursor is None


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("results", [None, 7, "abc", {}])
def test_results_of_another_kind_are_an_error_of_ours(reader, results):
    links = {"next": "?cursor=a&start=2"}
    with pytest.raises(UnexpectedResponseError, match="a result page"):
        READERS[reader]({"results": results, "_links": links, "totalSize": 1})


def test_a_start_that_is_not_a_number_is_an_error_of_ours():
    with pytest.raises(UnexpectedResponseError, match="a result page"):
        READERS["v1 by start"]({"results": [{}], "_links": {"next": "?start=far"}})


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("row", [None, True, 7, "a", [], [7]])
def test_a_row_that_is_not_an_object_is_refused(reader, row):
    with pytest.raises(UnexpectedResponseError, match="one of its results is a"):
        READERS[reader]({"results": [row], "totalSize": 1, "_links": {"next": "?cursor=a&start=1"}})
