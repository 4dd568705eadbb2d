"""Whatever is passed for a part of a query: it is taken, or refused in one sentence."""

from __future__ import annotations

import inspect
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from confluence_connector import ConfluenceError, InvalidInputError, cql

WRONG: list[Any] = [
    None,
    True,
    1.5,
    float("nan"),
    10**5000,
    b"",
    b"x",
    object(),
    object,
    [],
    [None],
    {},
    "",
    "\0",
    "\ud800",
    '"',
    "x" * 100_000,
    len,
]
space = cql.field("space")
query = space == "DOCS"
GOOD: dict[str, dict[str, Any]] = {
    "And": {"operands": (query.condition, query.condition)},
    "CQLSyntaxError": {"line": 1, "column": 1, "expected": "a word", "found": "("},
    "Call": {"name": "now"},
    "Comparison": {"field": "space", "operator": "=", "value": cql.Literal("DOCS")},
    "Field": {"name": "space"},
    "Literal": {"text": "DOCS"},
    "Membership": {"field": "space", "values": (cql.Literal("DOCS"),)},
    "Not": {"operand": query.condition},
    "Or": {"operands": (query.condition, query.condition)},
    "Query": {"condition": query.condition},
    "Sort": {"field": "title"},
    "check": {"text": "type = page"},
    "field": {"name": "space"},
    "parse": {"text": "type = page"},
    "phrase": {"text": "grill plan"},
    "quote": {"value": "DOCS"},
    "recently_viewed_content": {"limit": 1},
    "recently_viewed_spaces": {"limit": 1},
    "validate_syntax": {"text": "type = page"},
}
# Made here and read by users: nobody passes anything to them.
MADE_HERE = {"CQLSyntaxError", "Problem"}


def calls() -> list[tuple[str, Callable[..., object], dict[str, Any]]]:
    """Every public callable with arguments that it takes, and the methods of what they make."""
    found: list[tuple[str, Callable[..., object], dict[str, Any]]] = [
        (name, getattr(cql, name), GOOD.get(name, {}))
        for name in cql.__all__
        if inspect.isclass(getattr(cql, name)) or inspect.isfunction(getattr(cql, name))
    ]
    comparisons = ("eq", "ne", "lt", "le", "gt", "ge")
    found += [(name, getattr(space, f"__{name}__"), {}) for name in comparisons]
    methods = ("contains", "not_contains", "in_", "not_in")
    found += [(name, getattr(space, name), {}) for name in methods]
    found += [("and", query.__and__, {}), ("or", query.__or__, {})]
    found.append(("order_by", query.order_by, {"field": "title"}))
    return [each for each in found if each[0] not in MADE_HERE]


def refusal(call: Callable[..., object], wrong: object, name: str, good: dict[str, Any]) -> str:
    """Call with one wrong argument; return the sentence of a refusal, if it is refused."""
    parameter = inspect.signature(call).parameters[name]
    try:
        if parameter.kind is parameter.VAR_POSITIONAL:
            str(call(wrong))
        else:
            str(call(**{**good, name: wrong}))
    except ConfluenceError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(("name", "call", "good"), calls(), ids=lambda value: str(value)[:20])
def test_a_wrong_argument_is_taken_or_refused(
    name: str, call: Callable[..., object], good: dict[str, Any]
) -> None:
    if good:
        str(call(**good))
    for parameter in inspect.signature(call).parameters:
        for wrong in WRONG:
            sentence = refusal(call, wrong, parameter, good)
            assert len(sentence) < 300, sentence


def test_a_syntax_error_is_an_error_of_this_library_and_of_values() -> None:
    with pytest.raises(cql.CQLSyntaxError) as caught:
        cql.parse("space = ")
    assert isinstance(caught.value, ConfluenceError)
    assert isinstance(caught.value, InvalidInputError)
    assert isinstance(caught.value, ValueError)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.line, copy.column, copy.expected) == (1, 9, 'a value after "space ="')
    assert str(copy) == str(caught.value)


def test_a_text_in_the_place_of_a_node_is_not_written_as_cql() -> None:
    smuggled: Any = '"A" OR space = "B"'
    for make in (
        lambda: cql.Comparison("space", "=", smuggled),
        lambda: cql.Comparison("space", smuggled, cql.Literal("A")),
        lambda: cql.Membership("space", (smuggled,)),
        lambda: cql.Call("now", (smuggled,)),
        lambda: cql.Not(smuggled),
        lambda: cql.And((query.condition, smuggled)),
        lambda: cql.Query(smuggled),
        lambda: cql.Query(query.condition, (smuggled,)),
    ):
        with pytest.raises(InvalidInputError):
            make()


def test_groups_of_one_word_differ_from_groups_of_the_other() -> None:
    operands = (query.condition, cql.Comparison("type", "=", cql.Literal("page")))
    assert cql.And(operands) == cql.And(operands) != cql.Or(operands)
    assert repr(cql.Or(operands)).startswith("Or(operands=(Comparison(")
    assert pickle.loads(pickle.dumps(cql.Or(operands))) == cql.Or(operands)
    with pytest.raises(InvalidInputError, match="AND joins two"):
        cql.And(operands[:1])
