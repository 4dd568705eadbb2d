"""Building queries: what is written, and that no value breaks out of its place."""

from datetime import date, datetime, timedelta, timezone
from enum import Enum, StrEnum
from functools import reduce
from operator import or_

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confluence_connector import InvalidInputError, cql
from confluence_connector.cql import And, Comparison, Literal, Membership

space = cql.field("space")
title = cql.field("title")
created = cql.field("created")


@pytest.mark.parametrize(
    ("query", "text"),
    [
        (space == "DOCS", 'space = "DOCS"'),
        (space != "DOCS", 'space != "DOCS"'),
        (cql.field("id") == 123, "id = 123"),
        (created < date(2026, 9, 1), 'created < "2026-09-01"'),
        (created <= datetime(2026, 9, 1, 10, 5, 59), 'created <= "2026-09-01 10:05"'),
        (created > cql.now("-4w"), 'created > now("-4w")'),
        (created >= cql.start_of_month(), "created >= startOfMonth()"),
        (title.contains("grill plan"), 'title ~ "grill plan"'),
        (title.not_contains('say "hi"'), 'title !~ "say \\"hi\\""'),
        (title.contains(cql.phrase('a "b" c')), 'title ~ "\\"a b c\\""'),
        (space.in_("A", "~ann"), 'space IN ("A", "~ann")'),
        (space.in_(["A", "B"]), 'space IN ("A", "B")'),
        (space.not_in("A"), 'space NOT IN ("A")'),
        (space.in_(cql.favourite_spaces()), "space IN favouriteSpaces()"),
        (space.in_(cql.favourite_spaces(), "A"), 'space IN (favouriteSpaces(), "A")'),
        (
            cql.field("id").in_(cql.recently_viewed_content(20, 10)),
            "id IN recentlyViewedContent(20, 10)",
        ),
        (
            space.not_in(cql.recently_viewed_spaces(5)),
            "space NOT IN recentlyViewedSpaces(5)",
        ),
        (cql.field("creator") == cql.current_user(), "creator = currentUser()"),
        (cql.field("id") == -1, 'id = "-1"'),
    ],
)
def test_clause(query: cql.Query, text: str) -> None:
    assert str(query) == text
    assert cql.parse(text) == query


def test_every_moment_function() -> None:
    calls = {
        cql.start_of_day: "startOfDay",
        cql.start_of_week: "startOfWeek",
        cql.start_of_month: "startOfMonth",
        cql.start_of_year: "startOfYear",
        cql.end_of_day: "endOfDay",
        cql.end_of_week: "endOfWeek",
        cql.end_of_month: "endOfMonth",
        cql.end_of_year: "endOfYear",
        cql.now: "now",
    }
    for call, name in calls.items():
        assert str(call()) == f"{name}()"
        assert str(call("+1M")) == f'{name}("+1M")'
        assert cql.check(str(created > call("+1M"))) == []


def test_groups_have_parentheses_where_the_meaning_needs_them() -> None:
    a, b, c = (cql.field(name) == 1 for name in "abc")
    assert str(a & b & c) == "a = 1 AND b = 1 AND c = 1"
    assert str(a | b & c) == "a = 1 OR (b = 1 AND c = 1)"
    assert str((a | b) & c) == "(a = 1 OR b = 1) AND c = 1"
    assert str(a & ~(b | c)) == "a = 1 AND NOT (b = 1 OR c = 1)"


def test_a_negative_clause_does_not_come_first() -> None:
    page = cql.field("type") == "page"
    assert str(~(space == "OLD") & page) == 'type = "page" AND NOT space = "OLD"'
    assert str((space != "OLD") & page) == 'type = "page" AND space != "OLD"'
    assert str(space.not_in("OLD") | page) == 'type = "page" OR space NOT IN ("OLD")'
    nested = (title.not_contains("x") & (space != "OLD")) | page
    assert str(nested) == 'type = "page" OR (title !~ "x" AND space != "OLD")'
    assert str(~~page) == 'type = "page"'
    assert str(~page) == 'NOT type = "page"'


def test_order_has_several_keys() -> None:
    query = (space == "DOCS").order_by("lastmodified", descending=True).order_by("title")
    assert str(query) == 'space = "DOCS" ORDER BY lastmodified DESC, title'
    assert cql.parse(str(query)) == query


def test_an_ordered_query_is_not_combined() -> None:
    ordered = (space == "DOCS").order_by("title")
    for combine in (lambda: ordered & (space == "A"), lambda: ordered | ordered, lambda: ~ordered):
        with pytest.raises(ValueError, match="order"):
            combine()


def test_a_parsed_query_combines_with_a_built_one() -> None:
    query = cql.parse("type = page or type = blogpost") & (space == "DOCS")
    assert str(query) == '(type = page OR type = blogpost) AND space = "DOCS"'


def test_python_and_is_refused() -> None:
    with pytest.raises(InvalidInputError, match="&"):
        bool(space == "A")


@pytest.mark.parametrize("name", ["", "a b", "space = 1 or x", "order", "NOT", "1a", "ſpace", "a."])
def test_a_field_name_cannot_carry_cql(name: str) -> None:
    with pytest.raises(ValueError, match="not a name"):
        cql.field(name)
    with pytest.raises(ValueError, match="not a name"):
        (space == "A").order_by(name)
    with pytest.raises(ValueError, match="not a name"):
        cql.Call(name)


@pytest.mark.parametrize("increment", ["", "4", "-4x", "-4w) or (id = 1", "4w "])
def test_an_increment_is_checked(increment: str) -> None:
    with pytest.raises(ValueError, match="increment"):
        cql.now(increment)


def test_values_that_cql_lacks_are_refused() -> None:
    for value in (True, None, 1.5, b"x"):
        with pytest.raises(InvalidInputError, match="CQL"):
            space == value  # noqa: B015
    with pytest.raises(ValueError, match="at least one"):
        space.in_([])
    with pytest.raises(ValueError, match="word"):
        cql.phrase(' "" ')
    with pytest.raises(ValueError, match="at least 0, not -1"):
        cql.recently_viewed_spaces(-1)


def test_an_aware_datetime_is_refused() -> None:
    moment = datetime(2026, 9, 1, 10, 0, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    with pytest.raises(InvalidInputError, match=r"time zone of the current account: .* now\("):
        created > moment  # noqa: B015
    assert str(created > moment.replace(tzinfo=None)) == 'created > "2026-09-01 10:00"'


class _Space(StrEnum):
    DOCS = "DOCS"


class _OldSpace(str, Enum):  # noqa: UP042  what people wrote before StrEnum
    DOCS = "DOCS"


class _Page(int, Enum):
    HOME = 7


def test_a_member_of_an_enum_is_written_by_its_value() -> None:
    assert str(space == _Space.DOCS) == str(space == _OldSpace.DOCS) == 'space = "DOCS"'
    assert str(cql.field("id").in_(_Page.HOME, 8)) == "id IN (7, 8)"
    assert cql.parse(str(space == _OldSpace.DOCS)) == (space == _OldSpace.DOCS)


def test_ten_thousand_terms_build() -> None:
    query = space.in_(map(str, range(10_000)))
    assert len(cql.parse(str(query)).condition.values) == 10_000
    wide = reduce(or_, (cql.field("id") == number for number in range(1_000)))
    assert cql.parse(str(wide)) == wide


def test_too_deep_a_build_is_refused() -> None:
    def build(levels: int) -> cql.Query:
        query = cql.field("id") == 1
        for _ in range(levels // 2):
            query = (query & (space == "A")) | (space == "B")
        return query

    assert cql.parse(str(build(98))) == build(98)
    with pytest.raises(ValueError, match="nested deeper"):
        build(20_000)


# No deadline: a busy machine is not a failure.
quick = settings(max_examples=60, deadline=None)

# Text in which quotes, escapes and operators are much more likely than by chance.
values = st.text() | st.text(alphabet="\"'\\() =~,\nandorAx*")


@quick
@given(values)
def test_a_value_stays_one_value(value: str) -> None:
    for query, operator in (
        (title == value, "="),
        (title != value, "!="),
        (title.contains(value), "~"),
        (title.not_contains(value), "!~"),
    ):
        expected = Comparison("title", operator, Literal(value))  # type: ignore[arg-type]
        assert cql.parse(str(query)).condition == expected
    assert cql.parse(f"title = {cql.quote(value)}").condition.value.text == value


@quick
@given(st.lists(values, min_size=1, max_size=5), st.booleans())
def test_a_list_keeps_its_values(items: list[str], negated: bool) -> None:
    query = title.not_in(items) if negated else title.in_(items)
    expected = Membership("title", tuple(map(Literal, items)), negated)
    assert cql.parse(str(query)).condition == expected


@quick
@given(values)
def test_a_phrase_stays_one_phrase(text: str) -> None:
    try:
        value = cql.phrase(text)
    except ValueError:
        return
    parsed = cql.parse(str(title.contains(value))).condition
    assert parsed == Comparison("title", "~", value)
    assert value.text.count('"') == 2
    assert "\\" not in value.text


clauses = st.builds(
    lambda name, make, value: make(cql.field(name), value),
    st.sampled_from(["space", "title", "content.property[k].x"]),
    st.sampled_from(
        [
            lambda field, value: field == value,
            lambda field, value: field != value,
            lambda field, value: field.contains(value),
            lambda field, value: field.not_in(value, "x"),
            lambda field, value: field > cql.now("-1d"),
        ]
    ),
    values | st.integers() | st.dates() | st.datetimes(),
)
queries = st.recursive(
    clauses,
    lambda inner: (
        st.builds(lambda a, b: a & b, inner, inner)
        | st.builds(lambda a, b: a | b, inner, inner)
        | st.builds(lambda a: ~a, inner)
    ),
    max_leaves=12,
)


@quick
@given(queries, st.booleans())
def test_a_built_query_reads_back_the_same(query: cql.Query, descending: bool) -> None:
    query = query.order_by("created", descending=descending).order_by("id")
    assert cql.parse(str(query)) == query


@quick
@given(values, clauses)
def test_a_value_cannot_widen_a_query(value: str, clause: cql.Query) -> None:
    narrow = (space == value) & clause
    parsed = cql.parse(str(narrow)).condition
    assert isinstance(parsed, And)
    assert len(parsed.operands) == 2
    assert Comparison("space", "=", Literal(value)) in parsed.operands
