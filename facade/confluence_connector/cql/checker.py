"""Check a query for what the server would refuse."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, get_args
from typing import Literal as OneOf

from attrs import frozen

from ..errors import InvalidInputError
from .errors import CQLSyntaxError, line_and_column
from .functions import INCREMENT
from .parser import parse
from .tree import Call, Comparison, Membership, Not, Operator
from .vocabulary import (
    CONTENT_FIELDS,
    CONTENT_TYPES,
    FUNCTIONS,
    USER_FIELDS,
    FieldFacts,
    FieldKind,
    read_date,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .tree import Condition, Literal, Sort, Value

__all__ = ["Endpoint", "Problem", "ProblemCode", "check"]

Endpoint: TypeAlias = OneOf["search", "search/user"]

ProblemCode: TypeAlias = OneOf[
    "syntax", "field", "operator", "date", "type", "text", "function", "order"
]


@frozen
class Problem:
    """A reason why the server would refuse a query.

    Attributes:
        line: Line of the problem, from 1.
        column: Column of the problem in that line, from 1.
        message: What is wrong, in one sentence.
        code: The kind of problem: invalid CQL, an unknown field, an operator that the field
            does not support, a value that is not a date, a type or a text to search for, a
            function that is unknown or misused, a field that cannot be sorted by.
        subject: The field, value or function it is about, as written.
    """

    line: int
    column: int
    message: str
    code: ProblemCode
    subject: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.message}"


def check(text: str, *, endpoint: Endpoint = "search") -> list[Problem]:
    """Find what the server would refuse, without a request.

    Args:
        text: A query.
        endpoint: Where the query goes: ``"search"`` has the fields of content,
            ``"search/user"`` the fields of users.

    Returns:
        The problems in the order of the text; empty if none was found. A query that
        does not parse has one problem. The server may support more, such as fields of apps.

    Raises:
        InvalidInputError: It is not a string, or there is no such endpoint.

    Example:
        >>> from confluence_connector import cql
        >>> [str(problem) for problem in cql.check("label > draft")]
        ['line 1, column 1: the field label does not support >: use !=, =, IN, NOT IN']
    """
    if endpoint not in get_args(Endpoint):
        raise InvalidInputError(f"endpoint= must be {' or '.join(get_args(Endpoint))}")
    try:
        query = parse(text)
    except CQLSyntaxError as error:
        message = str(error).partition(": ")[2]
        return [Problem(error.line, error.column, message, "syntax", error.found)]
    faults = [*_in_condition(query.condition, endpoint), *_in_order(query.order, endpoint)]
    return [
        Problem(*line_and_column(text, fault.offset), fault.message, fault.code, fault.subject)
        for fault in faults
    ]


class _Fault(NamedTuple):
    """A problem whose position is still an offset."""

    offset: int
    code: ProblemCode
    subject: str
    message: str


# Properties that apps index: only the site knows their names, types and operators.
_APP_FIELD = re.compile(r"content\.property\[", re.IGNORECASE)
_APP_FACTS = FieldFacts(FieldKind.STRING, frozenset({*get_args(Operator), "IN", "NOT IN"}))


def _in_condition(condition: Condition, endpoint: Endpoint) -> Iterator[_Fault]:
    if isinstance(condition, Comparison):
        yield from _in_clause(condition, condition.operator, (condition.value,), endpoint)
    elif isinstance(condition, Membership):
        operator = "NOT IN" if condition.negated else "IN"
        yield from _in_clause(condition, operator, condition.values, endpoint)
    elif isinstance(condition, Not):
        yield from _in_condition(condition.operand, endpoint)
    else:
        for operand in condition.operands:
            yield from _in_condition(operand, endpoint)


def _in_order(order: tuple[Sort, ...], endpoint: Endpoint) -> Iterator[_Fault]:
    for sort in order:
        facts = _facts(sort.field, endpoint)
        if facts is None:
            yield _unknown_field(sort, endpoint)
        elif not facts.single:
            message = f"{sort.field} has several values and cannot be sorted by"
            yield _Fault(sort.offset, "order", sort.field, message)


def _in_clause(
    clause: Comparison | Membership, operator: str, values: tuple[Value, ...], endpoint: Endpoint
) -> Iterator[_Fault]:
    facts = _facts(clause.field, endpoint)
    if facts is None:
        yield _unknown_field(clause, endpoint)
        return
    if operator not in facts.operators:
        usable = ", ".join(sorted(facts.operators))
        message = f"the field {clause.field} does not support {operator}: use {usable}"
        yield _Fault(clause.offset, "operator", clause.field, message)
    for value in values:
        if isinstance(value, Call):
            if wrong := _wrong_in_call(value, facts):
                yield _Fault(value.offset, "function", value.name, wrong)
        else:
            yield from _in_literal(value, operator, facts)


def _in_literal(value: Literal, operator: str, facts: FieldFacts) -> Iterator[_Fault]:
    text = value.text
    if facts.kind is FieldKind.DATE and read_date(text) is None:
        message = f'not a date: {text!r}; write "yyyy-MM-dd" or "yyyy-MM-dd HH:mm"'
        yield _Fault(value.offset, "date", text, message)
    if facts.kind is FieldKind.TYPE and not _is_type(text):
        types = ", ".join(CONTENT_TYPES)
        message = f"no such type: {text!r}; use {types} or ac:… of apps"
        yield _Fault(value.offset, "type", text, message)
    if facts.kind is FieldKind.TEXT and not _has_words(text, operator):
        yield _Fault(value.offset, "text", text, f"no text to search for: {text!r}")


def _has_words(text: str, operator: str) -> bool:
    if operator in ("~", "!~") and text.isascii():
        return any(map(str.isalnum, text))
    return bool(text.strip())


def _wrong_in_call(call: Call, facts: FieldFacts) -> str | None:
    function = FUNCTIONS.get(call.name.lower())
    if function is None:
        near = _nearest(call.name, FUNCTIONS)
        return f"no such function: {call.name}{near}"
    if function.kind is not facts.kind and facts is not _APP_FACTS:
        return f"{call.name}() returns no value for this field"
    arguments = [argument.text for argument in call.arguments]
    if function.increment:
        good = not arguments or (len(arguments) == 1 and INCREMENT.fullmatch(arguments[0]))
        return None if good else f'{call.name}() takes one increment such as "-4w"'
    least, most = function.counts
    if least <= len(arguments) <= most and all(map(str.isdecimal, arguments)):
        return None
    return f"{call.name}() takes {_numbers(least, most)}"


def _numbers(least: int, most: int) -> str:
    if most == 0:
        return "no argument"
    return "one number" if least == most else f"{least} to {most} numbers"


def _is_type(text: str) -> bool:
    return text.lower() in CONTENT_TYPES or text.lower().startswith("ac:")


def _facts(field: str, endpoint: Endpoint) -> FieldFacts | None:
    if _APP_FIELD.match(field) and endpoint == "search":
        return _APP_FACTS
    return _fields(endpoint).get(field.lower())


def _fields(endpoint: Endpoint) -> dict[str, FieldFacts]:
    return USER_FIELDS if endpoint == "search/user" else CONTENT_FIELDS


def _unknown_field(place: Comparison | Membership | Sort, endpoint: Endpoint) -> _Fault:
    field = place.field
    if field.lower() in USER_FIELDS:
        message = f"the field {field} exists in search/user only"
    elif field.lower() in CONTENT_FIELDS:
        message = f"the field {field} exists in search only"
    else:
        message = f"no such field: {field}{_nearest(field, _fields(endpoint))}"
    return _Fault(place.offset, "field", field, message)


def _nearest(name: str, names: Iterable[str]) -> str:
    near = get_close_matches(name.lower(), names, n=3, cutoff=0.5)
    return f"; did you mean {', '.join(near)}?" if near else ""
