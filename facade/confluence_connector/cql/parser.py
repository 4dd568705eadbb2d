"""Parse tokens to a tree: a recursive-descent parser with one function per rule.

query     = condition [ORDER BY sort {"," sort}]
condition = operand {(AND | OR) operand}          read from left to right, no precedence
operand   = NOT operand | "(" condition ")" | clause
clause    = field operator value | field [NOT] IN (values | function)
value     = text | word | function
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast, get_args

from .._validation import validate_text
from .errors import NESTING, CQLSyntaxError
from .lexer import RESERVED_WORDS, Token, TokenKind, is_field_name, tokens
from .query import Query
from .tree import (
    MAX_DEPTH,
    And,
    Call,
    Comparison,
    Condition,
    Literal,
    Membership,
    Not,
    Operator,
    Or,
    Sort,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from .tree import Value

__all__ = ["parse", "validate_syntax"]

_OPERATORS = ", ".join(get_args(Operator))


def parse(text: str) -> Query:
    """Parse CQL.

    Args:
        text: A query, such as ``'space = DOCS AND title ~ "plan" ORDER BY created DESC'``.

    Returns:
        The query as an immutable tree. Fields and values are not validated; see ``check``.

    Raises:
        CQLSyntaxError: The text is not valid CQL, or is nested deeper than 100 levels.
        InvalidInputError: It is not a string.

    Example:
        >>> from confluence_connector import cql
        >>> cql.parse("type = page").condition
        Comparison(field='type', operator='=', value=Literal(text='page', quoted=False))
    """
    return _Parser(validate_text(text, "a query")).query()


def validate_syntax(text: str) -> None:
    """Refuse a query that the server cannot parse, without a request.

    Only the grammar is checked, and only what is certain: unknown fields, operators that a field
    does not support and unusual dates are left to the server, as apps add fields, and as
    documentation and server differ. ``check`` reports those.

    Args:
        text: A query.

    Raises:
        CQLSyntaxError: The text is not valid CQL; with line, column and what was expected.
        InvalidInputError: It is not a string.

    Example:
        >>> from confluence_connector import cql
        >>> cql.validate_syntax("created >= -90d")
        >>> cql.validate_syntax("text ~ grill plan")  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        ...
        confluence_connector.cql.errors.CQLSyntaxError: line 1, column 14: expected ...
    """
    try:
        parse(text)
    except CQLSyntaxError as error:
        if error.is_certain:
            raise


class _Parser:
    """A cursor over the tokens of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = tokens(text)
        self._token = next(self._tokens)

    def query(self) -> Query:
        condition = self._condition(depth=1)
        order = self._order()
        if self._token.kind is not TokenKind.END:
            raise self._expected("AND, OR, ORDER BY or the end" if not order else "the end")
        return Query(condition, order)

    def _condition(self, depth: int) -> Condition:
        connective = ""
        operands = [self._operand(depth)]
        while self._at("and", "or"):
            token = self._advance()
            if connective and token.keyword != connective:
                operands = [self._group(connective, operands, token)]
            connective = token.keyword
            operands.append(self._operand(depth))
        if not connective:
            return operands[0]
        return self._group(connective, operands, self._token)

    def _group(self, connective: str, operands: list[Condition], token: Token) -> Condition:
        group = And if connective == "and" else Or
        return self._validate_depth(lambda: group(tuple(operands)), token)

    def _operand(self, depth: int) -> Condition:
        token = self._token
        if depth > MAX_DEPTH:
            raise self._too_deep(token)
        if self._at("not"):
            self._advance()
            operand = self._operand(depth + 1)
            return self._validate_depth(lambda: Not(operand), token)
        if token.kind is TokenKind.OPEN:
            self._advance()
            condition = self._condition(depth + 1)
            self._take(TokenKind.CLOSE, "AND, OR or )")
            return condition
        return self._clause()

    def _clause(self) -> Condition:
        field = self._field()
        if self._token.kind is TokenKind.OPERATOR:
            operator = cast("Operator", self._advance().text)
            value = self._value(f'a value after "{field.text} {operator}"')
            return Comparison(field.text, operator, value, field.offset)
        negated = self._at("not")
        if negated:
            self._advance()
        if not self._at("in"):
            raise self._expected("IN" if negated else f"one of {_OPERATORS}, IN, NOT IN")
        self._advance()
        return Membership(field.text, self._values(), negated, field.offset)

    def _values(self) -> tuple[Value, ...]:
        if self._token.kind is TokenKind.WORD:
            value = self._value("( or a function")
            if isinstance(value, Literal):
                raise self._expected_at(value.offset, "( or a function", value.text)
            return (value,)
        self._take(TokenKind.OPEN, "( or a function")
        values = [self._value("a value")]
        while self._token.kind is TokenKind.COMMA:
            self._advance()
            values.append(self._value("a value"))
        self._take(TokenKind.CLOSE, ", or )")
        return tuple(values)

    def _value(self, expected: str) -> Value:
        token = self._token
        if token.kind is TokenKind.STRING:
            self._advance()
            return Literal(token.text, quoted=True, offset=token.offset)
        if token.kind is not TokenKind.WORD or token.keyword in RESERVED_WORDS:
            raise self._expected(expected)
        self._advance()
        if self._token.kind is TokenKind.OPEN and is_field_name(token.text):
            return Call(token.text, self._arguments(), token.offset)
        return Literal(token.text, quoted=False, offset=token.offset)

    def _arguments(self) -> tuple[Literal, ...]:
        self._advance()
        arguments: list[Literal] = []
        while self._token.kind is not TokenKind.CLOSE:
            if arguments:
                self._take(TokenKind.COMMA, ", or )")
            value = self._value("an argument or )")
            if isinstance(value, Call):
                raise self._expected_at(value.offset, "an argument", value.name)
            arguments.append(value)
        self._advance()
        return tuple(arguments)

    def _order(self) -> tuple[Sort, ...]:
        if not self._at("order"):
            return ()
        self._advance()
        if not self._at("by"):
            raise self._expected("BY")
        self._advance()
        order = [self._sort()]
        while self._token.kind is TokenKind.COMMA:
            self._advance()
            order.append(self._sort())
        return tuple(order)

    def _sort(self) -> Sort:
        field = self._field()
        descending = self._at("desc")
        if self._at("asc", "desc"):
            self._advance()
        return Sort(field.text, descending, field.offset)

    def _field(self) -> Token:
        if self._token.kind is not TokenKind.WORD or not is_field_name(self._token.text):
            raise self._expected("a field")
        return self._advance()

    def _at(self, *keywords: str) -> bool:
        return self._token.keyword in keywords

    def _take(self, kind: TokenKind, expected: str) -> Token:
        if self._token.kind is not kind:
            raise self._expected(expected)
        return self._advance()

    def _advance(self) -> Token:
        token = self._token
        self._token = next(self._tokens)
        return token

    def _validate_depth(self, build: Callable[[], Condition], token: Token) -> Condition:
        try:
            return build()
        except ValueError:
            raise self._too_deep(token) from None

    def _too_deep(self, token: Token) -> CQLSyntaxError:
        expected = f"{NESTING}{MAX_DEPTH} levels of nesting"
        return self._expected_at(token.offset, expected, token.source)

    def _expected(self, expected: str) -> CQLSyntaxError:
        return self._expected_at(self._token.offset, expected, self._token.source)

    def _expected_at(self, offset: int, expected: str, found: str) -> CQLSyntaxError:
        return CQLSyntaxError.at(self._text, offset, expected=expected, found=found)
