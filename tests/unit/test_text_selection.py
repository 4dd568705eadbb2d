"""How often readers see some words on a page."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._text_selection import count_of
from confluence_connector.errors import InvalidInputError


@pytest.mark.parametrize(
    ("body", "text", "count"),
    [
        ("<p>ribs and ribs</p>", "ribs", 2),
        ("<p>r<b>ib</b>s</p><p>ribs</p>", "ribs", 2),
        ("<p>one</p><p>two</p>", "onetwo", 0),
        ("<p>salt &amp; pepper</p>", "salt & pepper", 1),
        ("<p>salt\n  and pepper</p>", "salt and  pepper", 1),
        ('<ac:parameter ac:name="title">ribs</ac:parameter><p>corn</p>', "ribs", 0),
        ("<ac:plain-text-body><![CDATA[if a < b: ribs]]></ac:plain-text-body>", "a < b", 1),
        ('<p title="ribs">corn</p>', "ribs", 0),
    ],
)
def test_counts(body: str, text: str, count: int) -> None:
    if count == 0:
        with pytest.raises(InvalidInputError, match="0 times"):
            count_of(text, body, occurrence=1)
    else:
        assert count_of(text, body, occurrence=count) == count
        with pytest.raises(InvalidInputError):
            count_of(text, body, occurrence=count + 1)


@given(st.text(max_size=200), st.text(max_size=5))
def test_any_body_is_read(body: str, text: str) -> None:
    with suppress(InvalidInputError):
        assert count_of(text, body, occurrence=1) >= 1


@pytest.mark.parametrize(
    "piece", ["<!--", "<![CDATA[", "<ac:parameter>", "<ac:parameter ", "<", "<b ", "]]>", "-->"]
)
def test_time_grows_with_the_page_only(piece):
    started = time.process_time()
    with pytest.raises(InvalidInputError):
        count_of("Corn", piece * 100_000, occurrence=1)
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    "body",
    [
        "<ac:plain-text-body><![CDATA[<!-- ]]></ac:plain-text-body><p>Corn</p>",
        "<![CDATA[a <ac:parameter> b]]><p>Corn</p>",
        "<p><!-- <![CDATA[ -->Corn</p>",
    ],
)
def test_what_looks_like_markup_in_code_hides_nothing_behind_it(body):
    assert count_of("Corn", body, occurrence=1) == 1
