"""What the server would refuse in a query that parses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, TypeAlias
from typing import Literal as OneOf

from confluence_connector.cql.errors import CQLSyntaxError, line_and_column
from confluence_connector.cql.functions import INCREMENT
from confluence_connector.cql.parser import parse
from confluence_connector.cql.tree import Call, Comparison, Membership, Not
from confluence_connector.cql.vocabulary import (
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

    from confluence_connector.cql.tree import Condition, Value

Endpoint: TypeAlias = OneOf["search", "search/user"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One reason for which the server would refuse a query.

    Attributes:
        line: Line of the fault, counted from 1.
        column: Column of the fault in that line, counted from 1.
        message: What is wrong, in one sentence.
    """

    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.message}"


def check(text: str, *, endpoint: Endpoint = "search") -> list[Problem]:
    """Looks for what the server would refuse, without asking it.

    Args:
        text: A query.
        endpoint: Where the query goes: ``"search"`` knows the fields of content,
            ``"search/user"`` the fields of people.

    Returns:
        The problems in the order of the text; empty if none was found. A text that does not
        parse gives one problem. The server may know more, such as the fields of apps.

    Example:
        >>> from confluence_connector import cql
        >>> [str(problem) for problem in cql.check("label > draft")]
        ['line 1, column 1: the field label does not take >: use !=, =, IN, NOT IN']
    """
    try:
        query = parse(text)
    except CQLSyntaxError as error:
        message = str(error).partition(": ")[2]
        return [Problem(error.line, error.column, message)]
    found = list(_in_condition(query.condition, endpoint))
    for sort in query.order:
        facts = _facts(sort.field, endpoint)
        if facts is None:
            found.append((sort.offset, _unknown_field(sort.field, endpoint)))
        elif not facts.single:
            found.append((sort.offset, f"{sort.field} has several values and cannot be sorted by"))
    return [Problem(*line_and_column(text, offset), message) for offset, message in found]


_Found: TypeAlias = "tuple[int, str]"

# Properties that apps index: their names, types and operators are known to the site alone.
_APP_FIELD = re.compile(r"content\.property\[", re.IGNORECASE)
_ANY_OPERATOR = frozenset({"=", "!=", "~", "!~", ">", ">=", "<", "<=", "IN", "NOT IN"})
_APP_FACTS = FieldFacts(FieldKind.STRING, _ANY_OPERATOR)


def _in_condition(condition: Condition, endpoint: Endpoint) -> Iterator[_Found]:
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


def _in_clause(
    clause: Comparison | Membership, operator: str, values: tuple[Value, ...], endpoint: Endpoint
) -> Iterator[_Found]:
    facts = _facts(clause.field, endpoint)
    if facts is None:
        yield clause.offset, _unknown_field(clause.field, endpoint)
        return
    if operator not in facts.operators:
        usable = ", ".join(sorted(facts.operators))
        yield clause.offset, f"the field {clause.field} does not take {operator}: use {usable}"
    for value in values:
        if isinstance(value, Call):
            problem = _in_call(value, facts)
        else:
            problem = _in_literal(value.text, operator, facts)
        if problem:
            yield value.offset, problem


def _in_literal(text: str, operator: str, facts: FieldFacts) -> str | None:
    if facts.kind is FieldKind.DATE and read_date(text) is None:
        return f'not a date: {text!r}; write "yyyy-MM-dd" or "yyyy-MM-dd HH:mm"'
    if facts.kind is FieldKind.TYPE and not _is_type(text):
        return f"no such type: {text!r}; known are {', '.join(CONTENT_TYPES)} and ac:… of apps"
    if facts.kind is FieldKind.TEXT and not _has_words(text, operator):
        return f"no text to search for: {text!r}"
    return None


def _has_words(text: str, operator: str) -> bool:
    if operator in ("~", "!~") and text.isascii():
        return any(map(str.isalnum, text))
    return bool(text.strip())


def _in_call(call: Call, facts: FieldFacts) -> str | None:
    function = FUNCTIONS.get(call.name.lower())
    if function is None:
        near = _nearest(call.name, FUNCTIONS)
        return f"no such function: {call.name}{near}"
    if function.kind is not facts.kind and facts is not _APP_FACTS:
        return f"{call.name}() gives no value for this field"
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


def _unknown_field(field: str, endpoint: Endpoint) -> str:
    if field.lower() in USER_FIELDS:
        return f"the field {field} is known to search/user only"
    if field.lower() in CONTENT_FIELDS:
        return f"the field {field} is known to search only"
    return f"no such field: {field}{_nearest(field, _fields(endpoint))}"


def _nearest(name: str, names: Iterable[str]) -> str:
    near = get_close_matches(name.lower(), names, n=3, cutoff=0.5)
    return f"; near are {', '.join(near)}" if near else ""
