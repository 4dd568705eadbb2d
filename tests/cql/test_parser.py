"""Reading CQL: what is documented parses, what is refused is refused at its place."""

import pickle

import pytest

from confluence_connector import cql
from confluence_connector.cql import And, Call, Comparison, Literal, Membership, Not, Or, Sort

ANN = "557058:0a1b2c3d-1111-2222-3333-444455556666"
BOB = "712020:9f8e7d6c-aaaa-bbbb-cccc-ddddeeeeffff"

# One query for each documented form: field, operator, function, keyword.
DOCUMENTED = [
    'space = "DOCS"',
    f'(type=page and Space=DOCS) OR (creator="{ANN}" and type=blogpost)',
    'label = "performance" and type = "blogpost"',
    f'type = page and creator = "{ANN}" and space = DOCS',
    f'mention = "{ANN}" and creator != "{ANN}"',
    "space = DOCS or label = idea",
    "lastModified < startOfYear() or label = needs_review",
    "label = cql and not space = docs",
    "space = DOCS order by created",
    "space = DOCS order by created desc, title",
    f'creator = "{ANN}"',
    'title = "\\"Grill Plan\\""',
    f'space = DOCS and not creator = "{ANN}"',
    f'space = DOCS and creator != "{ANN}"',
    "creator = currentUser() and mention != currentUser()",
    'created > now("-4w")',
    "created > startOfMonth() and type = attachment",
    'created >= "2008/12/31"',
    "lastModified < startOfYear() and type = page",
    'created >= startOfWeek("-1w") and type = blogpost',
    f'mention in ("{ANN}", "{BOB}")',
    f'creator in ("{ANN}", "{BOB}") or contributor in ("{ANN}", "{BOB}")',
    f'creator IN ("{ANN}", "{BOB}", "c")',
    f'creator = "{ANN}" OR creator = "{BOB}" OR creator = "c"',
    f'space = DOCS and creator not in ("{ANN}", "{BOB}")',
    'creator.fullname ~ "ann"',
    "title ~ win",
    'title ~ "win*"',
    'text ~ "\\"grill plan\\""',
    "space = DOCS and title !~ run",
    "ancestor = 123",
    "ancestor in (123, 456, 789)",
    "content = 123",
    "content in (123, 223, 323)",
    "created > 2014/09/01",
    'created >= now("-4w")',
    f'contributor = "{ANN}"',
    f'contributor in ("{ANN}", "{BOB}")',
    "favourite = currentUser()",
    f'favourite = "{ANN}"',
    "id = 123",
    "id in (123, 223, 323)",
    "label = finished",
    "label not in (draft, review)",
    "lastmodified = 2014-09-01",
    "lastmodified < startOfYear()",
    'lastmodified >= 2014-09-01 and lastmodified < "2014-09-03 09:00"',
    "macro = jira",
    "macro in (toc, widget)",
    f'mention in ("{ANN}", "{BOB}", "c")',
    f'mention = "{ANN}"',
    'pageStatus = "Rough draft"',
    'pageStatus not in ("\\"In progress\\"", "\\"Ready for review\\"")',
    "parent = 123",
    "space in (DOCS, QA)",
    "text ~ Confluence",
    'title ~ "\\"Grill plan\\""',
    "type IN (blogpost, page)",
    "type = attachment",
    "watcher = currentUser()",
    f'watcher = "{ANN}"',
    'created > endOfDay("-1d")',
    "mention = currentUser() and creator != currentUser()",
    "creator = currentUser()",
    "space IN favouriteSpaces()",
    "space IN (favouriteSpaces(), 'FS', 'TS')",
    "id in recentlyViewedContent(20, 10)",
    "space in recentlyViewedSpaces(5)",
]

DOCUMENTED_FOR_USERS = [
    "user = currentUser()",
    f'user = "{ANN}"',
    f'user in ("{ANN}", "{BOB}")',
    'user.fullname ~ "Ann"',
    f'user.accountid = "{ANN}"',
]

# Query, column of the fault, what was expected there.
REFUSED = [
    (" ", 2, "a field"),
    ("text ~ BBQ Grill", 12, "AND, OR, ORDER BY or the end"),
    ("title ~ Grill plan", 15, "AND, OR, ORDER BY or the end"),
    ("space.key=X +and+expand=space,body.view", 13, "a word"),
    ("label=team_test and ancestor=12345678 and space=~ann", 49, 'a value after "space ="'),
    ("space=~1234567 AND type=page", 7, 'a value after "space ="'),
    ("label = label-with-dashes", 14, "a word"),
    ("label = künstliche", 10, "a word"),
    ("siteSearch ~ C#ess", 15, "a word"),
    ("type%3Dpage", 5, "a word"),
    ("property[...] = 1", 9, "a word"),
    ("bogus ~", 8, 'a value after "bogus ~"'),
    ("and and", 1, "a field"),
    ("type = page AND", 16, "a field"),
    ("type page", 6, "one of"),
    ("(type = page", 13, "AND, OR or )"),
    ("type = page)", 12, "AND, OR, ORDER BY or the end"),
    ('type = "page', 8, 'a closing "'),
    ("type = 'page", 8, "a closing '"),
    ('title ~ "a" ORDER BY', 21, "a field"),
    ('title ~ "a" ORDER created', 19, "BY"),
    ("space in ()", 11, "a value"),
    ("space in DOCS", 10, "( or a function"),
    ("space in (DOCS", 15, ", or )"),
    ("space not = DOCS", 11, "IN"),
    ("type === page", 7, 'a value after "type ="'),
    ("created > now(now())", 15, "an argument"),
    ("type = page order by created desc title", 35, "the end"),
    ('"type" = page', 1, "a field"),
]
REFUSED += [
    (f"title = {word}", 9, 'a value after "title ="')
    for word in ("order", "from", "select", "null", "where", "limit", "like", "having")
]


@pytest.mark.parametrize("text", DOCUMENTED)
def test_documented_query_parses_and_passes_the_check(text: str) -> None:
    query = cql.parse(text)
    assert cql.parse(str(query)) == query
    assert cql.check(text) == []


@pytest.mark.parametrize("text", DOCUMENTED_FOR_USERS)
def test_user_query_passes_for_the_user_search_only(text: str) -> None:
    assert cql.check(text, endpoint="search/user") == []
    [problem] = cql.check(text)
    assert problem.column == 1
    assert "search/user" in problem.message


@pytest.mark.parametrize(("text", "column", "expected"), REFUSED)
def test_refused_at_its_place(text: str, column: int, expected: str) -> None:
    with pytest.raises(cql.CQLSyntaxError) as caught:
        cql.parse(text)
    error = caught.value
    assert (error.line, error.column) == (1, column)
    assert error.expected.startswith(expected)
    assert [(p.line, p.column) for p in cql.check(text)] == [(1, column)]


def test_position_counts_lines() -> None:
    with pytest.raises(cql.CQLSyntaxError) as caught:
        cql.parse("type = page\nAND space =\n  AND x = 1")
    assert (caught.value.line, caught.value.column) == (3, 3)
    assert str(caught.value) == 'line 3, column 3: expected a value after "space =", found "AND"'


def test_syntax_error_is_a_value_error_and_survives_pickling() -> None:
    with pytest.raises(ValueError, match="end of the query") as caught:
        cql.parse("type =")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is cql.CQLSyntaxError
    assert (str(copy), copy.expected) == (str(caught.value), caught.value.expected)


def test_and_and_or_are_read_from_left_to_right() -> None:
    a, b, c = (Comparison(name, "=", Literal("1")) for name in ("a", "b", "c"))
    query = cql.parse("a = 1 or b = 1 and c = 1")
    assert query.condition == And((Or((a, b)), c))
    assert str(query) == "(a = 1 OR b = 1) AND c = 1"
    assert cql.parse("a = 1 or (b = 1 and c = 1)").condition == Or((a, And((b, c))))


def test_not_binds_to_the_next_operand() -> None:
    a, b = (Comparison(name, "=", Literal("1")) for name in ("a", "b"))
    assert cql.parse("not a = 1 and b = 1").condition == And((Not(a), b))
    assert cql.parse("not (a = 1 and b = 1)").condition == Not(And((a, b)))
    assert str(cql.parse("NOT (a = 1 AND b = 1)")) == "NOT (a = 1 AND b = 1)"


def test_values_lose_quotes_and_escapes() -> None:
    query = cql.parse(r"""a = "x\\y\"z" and b = 'it\'s' and c = "1\*" """)
    assert [clause.value.text for clause in query.condition.operands] == [
        'x\\y"z',
        "it's",
        r"1\*",
    ]


def test_functions_lists_and_order() -> None:
    query = cql.parse("id NOT IN (1, recentlyViewedContent(5, 2)) ORDER BY created ASC, id DESC")
    call = Call("recentlyViewedContent", (Literal("5"), Literal("2")))
    assert query.condition == Membership("id", (Literal("1"), call), negated=True)
    assert query.order == (Sort("created"), Sort("id", descending=True))


def test_indexed_property_is_a_field() -> None:
    query = cql.parse("content.property[team-facts].owner.name = ann")
    assert query.condition.field == "content.property[team-facts].owner.name"


def test_ten_thousand_terms_parse() -> None:
    text = " OR ".join(f"id = {number}" for number in range(10_000))
    query = cql.parse(text)
    assert len(query.condition.operands) == 10_000
    assert str(query) == text


@pytest.mark.parametrize(
    "text",
    [
        "(" * 50_000 + "id = 1" + ")" * 50_000,
        "not " * 50_000 + "id = 1",
        "id = 1" + " and id = 1 or id = 1" * 5_000,
    ],
)
def test_too_deep_is_refused(text: str) -> None:
    with pytest.raises(cql.CQLSyntaxError, match="levels of nesting"):
        cql.parse(text)


def test_a_hundred_levels_are_read() -> None:
    assert cql.parse("(" * 99 + "id = 1" + ")" * 99) == cql.parse("id = 1")
