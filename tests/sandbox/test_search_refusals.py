"""What a search refuses, in which words, and that nothing makes it hang or fall."""

import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sandbox.search_shelf import Shelf, open_shelf

from confluence_connector import cql
from confluence_connector.sandbox.app.responses import HTTPError
from confluence_connector.sandbox.search import SearchPage, engine


@pytest.fixture(scope="module")
def shelf() -> Iterator[Shelf]:
    with open_shelf() as shelf:
        shelf.content(1, "Grill plan", "<p>Buy charcoal</p>")
        shelf.label(1, "idea")
        shelf.content(2, "a" * 250, type="blogpost")
        shelf.space(30, "LONG", "a" * 200)
        yield shelf


UNSEARCHABLE = (
    "CQL was parsed but the search manager was unable to execute the search. Error message: "
)
SUGGESTED = "Did you mean one of : "

REFUSED = [
    ("", "cql query parameter is required"),
    (" ", "Could not parse cql :  "),
    ("type === page", "Could not parse cql : "),
    ("space.key=X +and+expand=space,body.view", "Could not parse cql : "),
    ("label = künstliche", "Could not parse cql : label = künstliche"),
    ("siteSearch ~ C#ess", "Could not parse cql : siteSearch ~ C#ess"),
    ("bogus ~", "Could not parse cql : bogus ~"),
    ("and and", "Could not parse cql : and and"),
    ("type = page AND", "Could not parse cql : type = page AND"),
    ("(type = page", "Could not parse cql : (type = page"),
    ('type = "page', 'Could not parse cql : type = "page'),
    ("space in ()", "Could not parse cql : space in ()"),
    ("title = order", "Could not parse cql : title = order"),
    (
        "status = current",
        "No field exists with the name: 'status'\n"
        "Did you mean one of : space, subtype, space.key, siteSearch, space.type",
    ),
    ('title = "x" and status = current', "No field exists with the name: 'status'\n" + SUGGESTED),
    ("type = page order by status", "No field exists with the name: 'status'\n" + SUGGESTED),
    ("text ~ BBQ Grill", "No field exists with the name: 'Grill'"),
    ("title ~ Grill plan", "No field exists with the name: 'plan'\n" + SUGGESTED),
    ("zzz = 1", "No field exists with the name: 'zzz'"),
    ('user.fullname ~ "Ann"', "No field exists with the name: 'user.fullname'"),
    ("user = currentUser()", "No field exists with the name: 'user'"),
    (
        "type = bogustype",
        "Unsupported value for type, got : bogustype, expected one of : [space, user, page, "
        "blogpost, comment, attachment, database, whiteboard, slide, embed, folder]",
    ),
    (
        "label=a and ancestor=12 and space=~ann",
        "Expecting a value for operator '=' after field 'space' but got '~'",
    ),
    ('title ~ "\\""', UNSEARCHABLE),
    ('title = ""', UNSEARCHABLE),
    ("text = word", "Could not parse cql : text = word"),
    ("label > a", "Could not parse cql : label > a"),
    ("type = page order by label", "Could not parse cql : type = page order by label"),
    ("created > soon", "Could not parse cql : created > soon"),
    ("created > soon()", "Could not parse cql : created > soon()"),
    ('created > now("+9999y")', 'Could not parse cql : created > now("+9999y")'),
    ('created > now("-99999999999999999999d")', "Could not parse cql : "),
    ('created > now("+' + "9" * 5000 + 'd")', "Could not parse cql : "),
    ('created > "0001-01-01" and title ~ "\ud800"', "Could not parse cql : "),
]


@pytest.mark.parametrize(("query", "text"), REFUSED, ids=lambda value: value[:40])
def test_refused(shelf: Shelf, query: str, text: str) -> None:
    with pytest.raises(HTTPError) as caught:
        shelf.page(query)
    assert caught.value.status == 400
    assert caught.value.text.startswith(text)


def test_search_of_people_knows_no_content_fields(shelf: Shelf) -> None:
    for query in ("type = page", "user = currentUser() type"):
        with pytest.raises(HTTPError, match="No field exists with the name: 'type'"):
            shelf.people(query)
    with pytest.raises(HTTPError, match=r"one of : user, user\.userkey, "):
        shelf.people("usr = 1")
    with pytest.raises(HTTPError, match="is required"):
        shelf.people("")


@pytest.mark.parametrize(
    "cursor",
    [
        [1],
        ["2026", 1, 2],
        [2**70, 1],
        ["\ud800", 1],
    ],
)
def test_foreign_cursor_is_refused(shelf: Shelf, cursor: list[object]) -> None:
    with pytest.raises(HTTPError, match="XP-Search Aggregator API") as caught:
        shelf.page("type = page", after=cursor)
    assert caught.value.java_class.endswith("SSStatusCodeException: ")


def answer(shelf: Shelf, query: str) -> SearchPage | None:
    """The page, or None if the query was refused as a bad request."""
    try:
        return shelf.page(query)
    except HTTPError as refused:
        if refused.status != 400:
            raise
        return None


BOMBS = {
    "terms": " or ".join(f"id = {number}" for number in range(10_000)),
    "mixed terms": "id = 1" + " and id = 1 or id = 1" * 5_000,
    "parentheses": "(" * 40_000 + "id = 1" + ")" * 40_000,
    "negations": "not " * 20_000 + "id = 1",
    "text": 'text ~ "' + "x" * 200_000 + '"',
    "quotes": 'text ~ "' + '\\"' * 30_000 + '"',
    "unclosed": '"' + "\\" * 90_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_bomb_is_refused_at_once(shelf: Shelf, name: str) -> None:
    start = time.process_time()
    with pytest.raises(HTTPError) as caught:
        shelf.page(BOMBS[name])
    assert caught.value.status == 400
    assert time.process_time() - start < 5


LARGE = {
    "words": 'text ~ "' + "grill plan " * 4_000 + '"',
    "different words": 'text ~ "' + " ".join(f"w{n}" for n in range(5_000)) + '"',
    "wildcards": 'text ~ "' + "g* ?r* " * 2_000 + '"',
    "stars": 'text ~ "g' + "*" * 5_000 + 'x"',
    "fuzzy": 'text ~ "' + " ".join(f"gril{n}~" for n in range(300)) + '"',
    "long word": 'text ~ "' + "g" * 50_000 + '~"',
    "values": "id in (" + ", ".join(map(str, range(10_000))) + ")",
    "spaces": "space in (" + ", ".join(f"S{n}" for n in range(10_000)) + ")",
    "texts": " and ".join(f"text ~ w{n}" for n in range(400)),
    "groups": "(" * 23 + "id = 1" + " or title ~ x)" * 23,
    "groups and negations": "not (id = 2 and " * 11 + "id = 1" + ")" * 11,
    "many groups": "(" * 90 + "id = 1" + " or title ~ x)" * 90,
    "stars on a name": 'space.title ~ "' + "*a" * 5_000 + '*b"',
    "stars in the index": 'title ~ "a' + "*a" * 50 + '*b"',
    "order": "type = page order by " + ", ".join(["title, created desc"] * 500),
}


@pytest.mark.parametrize("name", LARGE)
def test_large_query_is_answered_or_refused_at_once(shelf: Shelf, name: str) -> None:
    start = time.process_time()
    page = answer(shelf, LARGE[name])
    assert page is None or page.total <= 2
    assert time.process_time() - start < 5


def test_a_search_that_takes_too_long_is_interrupted(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_LONGEST_SECONDS", -1.0)
    monkeypatch.setattr(engine, "_STEPS_BETWEEN_LOOKS", 1)
    with pytest.raises(HTTPError, match="took too long"):
        shelf.page("type = page")
    monkeypatch.undo()
    assert shelf.found("type = page") == [1]


TOKENS = st.sampled_from(
    ["type", "=", "page", "(", ")", "and", "or", "not", "in", "title", "~", '"a"', ",", "order by"]
)
HOSTILE = st.text() | st.text(alphabet="\"'\\*?~()[]{}+-&|!^:#%_;\0 NEARORANDabé", max_size=12)


@settings(max_examples=150, deadline=None)
@given(HOSTILE)
def test_no_text_breaks_a_search(shelf: Shelf, text: str) -> None:
    for clause in (
        cql.field("title").contains(text),
        cql.field("siteSearch").not_contains(text),
        cql.field("space.title").contains(text),
        cql.field("creator.fullname").contains(text),
        cql.field("title") == text,
        cql.field("label").in_(text, "x"),
        cql.field("id") == text,
        cql.field("pageStatus") == text,
    ):
        answer(shelf, str(clause))


@settings(max_examples=150, deadline=None)
@given(st.lists(TOKENS))
def test_no_sequence_of_tokens_breaks_a_search(shelf: Shelf, tokens: list[str]) -> None:
    answer(shelf, " ".join(tokens))


@settings(max_examples=60, deadline=None)
@given(HOSTILE)
def test_no_value_finds_what_it_does_not_name(shelf: Shelf, text: str) -> None:
    for field in ("space", "label", "creator", "macro", "container", "subtype"):
        narrow = (cql.field("type") == "page") & (cql.field(field) == f"no{text}")
        assert shelf.found(str(narrow)) == []
