"""Queries as people write them: which the server reads, and which it cannot."""

from __future__ import annotations

import pytest

from confluence_connector import cql

ANN, BOB = '"712020:ann"', '"712020:bob"'
READ = [
    'space = "DOCS"',
    f"(type=page and Space=DOCS) OR (creator={ANN} and type=blogpost)",
    'label = "grill" and type = "blogpost"',
    f"type = page and creator = {ANN} and space = DOCS",
    f"mention = {ANN} and creator != {BOB}",
    "space = DOCS or label = plan",
    "lastModified < startOfYear() or label = old_plan",
    "label = plan and not space = docs",
    "space = DOCS order by created",
    "space = DOCS order by created desc, title",
    f"creator = {ANN}",
    'title = "\\"Grill plan\\""',
    f"space = DOCS and not creator = {ANN}",
    f"space = DOCS and creator != {ANN}",
    "creator = currentUser() and mention != currentUser()",
    'created > now("-4w")',
    'created >= now("-4w")',
    "created > startOfMonth() and type = attachment",
    'created >= "2026/12/31"',
    "lastModified < startOfYear() and type = page",
    'created >= startOfWeek("-1w") and type = blogpost',
    'created > endOfDay("-1d")',
    f"mention in ({ANN}, {BOB})",
    f"creator in ({ANN}, {BOB}) or contributor in ({BOB}, {ANN})",
    f"creator IN ({ANN}, {BOB})",
    f"creator = {ANN} OR creator = {BOB} OR creator = {ANN}",
    f"space = DOCS and creator not in ({ANN}, {BOB})",
    'creator.fullname ~ "ann"',
    "title ~ gri",
    'title ~ "gri*"',
    'text ~ "\\"grill plan\\""',
    "space = DOCS and title !~ ribs",
    "ancestor = 131072",
    "ancestor in (131072, 131073, 131074)",
    "content = 131072",
    "content in (131072, 131073)",
    "created > 2026/09/01",
    f"contributor = {ANN}",
    f"contributor in ({ANN}, {BOB})",
    "favourite = currentUser()",
    f"favourite = {ANN}",
    "id = 131072",
    "id in (131072, 131073)",
    "label = done",
    "label not in (draft, sketch)",
    "lastmodified = 2026-09-01",
    'lastmodified >= 2026-09-01 and lastmodified < "2026-09-03 09:00"',
    "macro = toc",
    "macro in (toc, info)",
    f"mention = {ANN}",
    'pageStatus = "In review"',
    'pageStatus not in ("\\"In review\\"", "\\"Verified\\"")',
    "parent = 131072",
    "space in (DOCS, OPS)",
    "text ~ Grill",
    'title ~ "\\"Grill plan\\""',
    "type IN (blogpost, page)",
    "watcher = currentUser()",
    f"watcher = {ANN}",
    "mention = currentUser() and creator != currentUser()",
]
PEOPLE = [
    "user = currentUser()",
    f"user = {ANN}",
    f"user in ({ANN}, {BOB})",
    'user.fullname ~ "Ann"',
    f"user.accountid = {ANN}",
]
NOT_READ = [
    ("", 1),
    (" ", 2),
    ("\t", 2),
    ("text ~ Grill plan", 14),
    ("title ~ Grill plan", 15),
    ("space.key=DOCS +and+expand=space,body.view", 16),
    ("label=ann_notes and ancestor=131072 and space=~ann", 47),
    ("space=~1234567 AND type=page", 7),
    ("label = plan-with-dashes", 13),
    ("label = würzig", 10),
    ("siteSearch ~ B#s", 15),
    ("type%3Dpage", 5),
    ("type%20=page%20AND%20label=x", 5),
    ("property[facts].count = 1", 9),
    ("soup ~", 7),
    ("and and", 1),
    ("type = page AND", 16),
    ("type page", 6),
    ("(type = page", 13),
    ('type = "page', 8),
    ('title ~ "soup" ORDER BY', 24),
    ("space in ()", 11),
    ("type === page", 7),
    *[
        (f"title = {word}", 9)
        for word in ("order", "from", "select", "null", "where", "limit", "like", "having")
    ],
]
# Read by the grammar; the server refuses them, or some of them, for what only it can know.
REPORTED = {
    'title = "soup" and status = current': "field",
    "status = current": "field",
    "soup = ribs": "field",
    "type = soup": "type",
    "type=pages": "type",
    'title = ""': "text",
    'type = page and siteSearch ~ ""': "text",
    'title~"\\""': "text",
    'user.fullname ~ "Ann"': "field",
    "user = currentUser()": "field",
    'text = "soup"': "operator",
    'created ~ "2026-01-01"': "operator",
    'label > "a"': "operator",
    "space = DOCS order by label": "order",
    'lastmodified > "2026-05-12T09:00:00.000Z"': "date",
    'lastmodified >= "2026-06-01T00:00:00Z"': "date",
    "created >= -90d": "date",
    "lastmodified > -4w and type = page": "date",
}
# Documentation and servers disagree: neither refused nor reported.
DISPUTED = [
    "not space = DOCS",
    'space IN (DOCS, OPS, TEAM) AND lastmodified > "2026/05/12 09:00"',
    "space = docs",
    "label in (plan, menu)",
    "content in (131072, 131073)",
]


@pytest.mark.parametrize("text", READ)
def test_what_is_documented_is_neither_refused_nor_reported(text: str) -> None:
    cql.validate_syntax(text)
    assert cql.check(text) == []
    assert cql.parse(str(cql.parse(text))) == cql.parse(text)


@pytest.mark.parametrize("text", PEOPLE)
def test_searches_for_people(text: str) -> None:
    cql.validate_syntax(text)
    assert cql.check(text, endpoint="search/user") == []
    assert cql.check(text)[0].code == "field"


def test_a_search_for_people_knows_no_types() -> None:
    assert cql.check("type = page", endpoint="search/user")[0].code == "field"


@pytest.mark.parametrize(("text", "column"), NOT_READ)
def test_what_the_grammar_refuses(text: str, column: int) -> None:
    with pytest.raises(cql.CQLSyntaxError) as raised:
        cql.validate_syntax(text)
    assert (raised.value.line, raised.value.column) == (1, column)
    assert str(raised.value).startswith(f"line 1, column {column}: expected ")


@pytest.mark.parametrize(("text", "code"), REPORTED.items())
def test_what_is_only_reported(text: str, code: str) -> None:
    cql.validate_syntax(text)
    assert [problem.code for problem in cql.check(text)] == [code]


@pytest.mark.parametrize("text", DISPUTED)
def test_what_is_disputed_is_let_through(text: str) -> None:
    cql.validate_syntax(text)
    assert cql.check(text) == []


@pytest.mark.parametrize("increment", ["-90d", "+1w", "-3M", "-2y", "-12h", "-5m"])
def test_a_bare_increment_is_let_through_as_written(increment: str) -> None:
    assert str(cql.parse(f"created >= {increment}")) == f"created >= {increment}"


@pytest.mark.parametrize("text", ["created > -90", "created > -d", "created > -90dd", "a > --1d"])
def test_what_is_not_an_increment(text: str) -> None:
    with pytest.raises(cql.CQLSyntaxError):
        cql.validate_syntax(text)


def test_nesting_that_only_this_parser_refuses_is_let_through() -> None:
    deep = "(" * 150 + "type = page" + ")" * 150
    with pytest.raises(cql.CQLSyntaxError, match="levels of nesting"):
        cql.parse(deep)
    cql.validate_syntax(deep)
