"""The text that a person reads out of an error body, for each envelope."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._error_mapping.body import message_of

V1 = "com.acme.wiki.api.exceptions"


def v1(message, *reasons):
    errors = [{"message": reason} for reason in reasons]
    return json.dumps({"statusCode": 400, "data": {"errors": errors}, "message": message})


def v2(*errors):
    return json.dumps({"errors": list(errors)})


@pytest.mark.parametrize(
    ("body", "text"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param(" \r\n ", "", id="blanks"),
        pytest.param("XSRF check failed\n", "XSRF check failed", id="plain"),
        pytest.param('{"code": 401, "message": "No scope"}', "No scope", id="gateway"),
        pytest.param('{"error": "bad jwt"}', "bad jwt", id="error"),
        pytest.param('{"error": "x", "error_description": "is old"}', "is old", id="oauth"),
        pytest.param(v1(f"{V1}.GoneException: Removed."), "Removed.", id="v1"),
        pytest.param(v1("a.b.C$D_e: text"), "text", id="inner class"),
        pytest.param(v1('a.B: 404 NOT_FOUND "No space X"'), "No space X", id="spring"),
        pytest.param(v1("Could not: do this"), "Could not: do this", id="colon, no class"),
        pytest.param(v1("No page", {"translation": "No page"}), "No page", id="said twice"),
        pytest.param(
            v1(
                "Could not create", {"key": "Title too long", "args": []}, {"translation": "Or not"}
            ),
            "Could not create: Title too long; Or not",
            id="v1 reasons",
        ),
        pytest.param(v1(None, {"key": "why"}), "why", id="v1 reason alone"),
        pytest.param(v1("a", None, "b", {"key": 5}), "a", id="v1 odd reasons"),
        pytest.param(v2({"title": "No page [7]", "detail": None}), "No page [7]", id="v2"),
        pytest.param(v2({"title": "Bad", "detail": "at 1"}), "Bad: at 1", id="v2 detail"),
        pytest.param(v2({"detail": "at 1"}), "at 1", id="v2 no title"),
        pytest.param(v2({"title": "A"}, {"title": "B"}), "A; B", id="v2 two"),
        pytest.param(v2({"title": "org.acme.NoWay: 'PUT'"}), "'PUT'", id="v2 with class"),
        pytest.param(v2("A", None, 5, {}), "A", id="v2 odd"),
        pytest.param('{"errors": [{}], "message": "m"}', "m", id="v2 empty, message"),
        pytest.param('{"errors": {"a": 1}, "message": "m"}', "m", id="errors no list"),
        pytest.param('{"message": {"a": 1}}', "", id="message no text"),
        pytest.param('{"data": 5}', "", id="data no object"),
        pytest.param('{"message": "cut o', '{"message": "cut o', id="cut off"),
        pytest.param("[1, 2]", "[1, 2]", id="list"),
        pytest.param(
            "<status><message>null for uri: /a?b=1&amp;c=2\n</message></status>",
            "null for uri: /a?b=1&c=2",
            id="xml",
        ),
        pytest.param(
            "<!doctype html><TITLE lang=en>HTTP &quot;401&quot;\n Unauthorized</TITLE>",
            "an HTML page titled 'HTTP \"401\" Unauthorized' instead of JSON",
            id="html",
        ),
        pytest.param("<html><body>", "an HTML page instead of JSON", id="html, no title"),
    ],
)
def test_text_of_each_envelope(body, text):
    assert message_of(body) == text


def test_long_plain_text_is_cut():
    assert message_of("a" * 1_000) == "a" * 300 + "…"


def test_deep_nesting_is_not_followed():
    body = '{"errors": ' + "[" * 200_000
    assert message_of(body) == body[:300] + "…"


@pytest.mark.parametrize("piece", ["<title>", "<message>", "<title", "<", '{"message": "', "a."])
def test_hostile_markup_takes_no_time(piece):
    started = time.process_time()
    message_of("<" + piece * 100_000)
    assert time.process_time() - started < 2


@given(st.text(max_size=200))
def test_any_text_gives_text(body):
    assert isinstance(message_of(body), str)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["errors", "message", "data", "title", "detail", "key", "translation", "error"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["errors", "message", "data", "error"]), JSON))
def test_any_json_gives_text(body):
    assert isinstance(message_of(json.dumps(body)), str)
