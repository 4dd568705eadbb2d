"""What the checker says about queries that parse."""

import pytest

from confluence_connector import cql


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ('title = "x" and status = current', 17, "no such field: status"),
        ("foo = bar", 1, "no such field: foo"),
        ("spce = DOCS", 1, "no such field: spce; did you mean space"),
        ("type = bogustype", 8, "no such type: 'bogustype'"),
        ("type in (page, pages)", 16, "no such type: 'pages'"),
        ('title = ""', 9, "no text to search for"),
        ('siteSearch ~ ""', 14, "no text to search for"),
        ('title ~ "\\""', 9, "no text to search for"),
        ('text = "word"', 1, "the field text does not support ="),
        ('created ~ "2024-01-01"', 1, "the field created does not support ~"),
        ('label > "a"', 1, "the field label does not support >"),
        ("created in (2024-01-01)", 1, "the field created does not support IN"),
        ("space = DOCS order by label", 23, "label has several values"),
        ("space = DOCS order by watcher, nope", 23, "watcher has several values"),
        ("space = DOCS order by nope", 23, "no such field: nope"),
        ('created > "2024-13-01"', 11, "not a date"),
        ('created > "2024-02-30 10:00"', 11, "not a date"),
        ('created > "2024/01-01"', 11, "not a date"),
        ("created > yesterday", 11, "not a date"),
        ("created > nowish()", 11, "no such function: nowish"),
        ("created > currentUser()", 11, "currentUser() returns no value"),
        ('created > now("4 weeks")', 11, "now() takes one increment"),
        ("creator = currentUser(1)", 11, "currentUser() takes no argument"),
        ("id in recentlyViewedContent()", 7, "recentlyViewedContent() takes 1 to 2 numbers"),
        ("space in recentlyViewedSpaces(x)", 10, "recentlyViewedSpaces() takes one number"),
        ("user = currentUser()", 1, "the field user exists in search/user only"),
    ],
)
def test_problem(text: str, column: int, message: str) -> None:
    problem = cql.check(text)[0]
    assert (problem.line, problem.column) == (1, column)
    assert problem.message.startswith(message)
    assert str(problem) == f"line 1, column {column}: {problem.message}"


@pytest.mark.parametrize(
    ("text", "code", "subject"),
    [
        ("type = ", "syntax", ""),
        ("nope = 1", "field", "nope"),
        ("type = page order by nope", "field", "nope"),
        ("label > a", "operator", "label"),
        ("type = nope", "type", "nope"),
        ("created > nope", "date", "nope"),
        ("title ~ '!'", "text", "!"),
        ("created > nope()", "function", "nope"),
        ("type = page order by label", "order", "label"),
    ],
)
def test_kind_of_problem(text: str, code: str, subject: str) -> None:
    [problem] = cql.check(text)
    assert (problem.code, problem.subject) == (code, subject)


def test_content_fields_are_unknown_to_the_user_search() -> None:
    [problem] = cql.check("type = page", endpoint="search/user")
    assert problem.message == "the field type exists in search only"


def test_all_problems_come_in_the_order_of_the_text() -> None:
    text = "nope = 1\nand (type = x or not label > a)\norder by text2, label"
    assert [(p.line, p.column) for p in cql.check(text)] == [
        (1, 1),
        (2, 13),
        (2, 22),
        (3, 10),
        (3, 17),
    ]


@pytest.mark.parametrize(
    "text",
    [
        'type = "ac:com.example.app:diagram"',
        "Type = PAGE",
        "content.property[facts].count > 5",
        'title = "🎉"',
        'title ~ "日本"',
        "space.title ~ docs and space.type = global and subtype = live",
        "space in recentlyViewedSpaces(5) and id in recentlyViewedContent(5)",
        "space = currentSpace()",
        "type = page order by created, lastmodified desc, title, space, id, type",
    ],
)
def test_no_problem(text: str) -> None:
    assert cql.check(text) == []
