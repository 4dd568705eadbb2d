"""Queries, and how they combine."""

from __future__ import annotations

from typing import NoReturn

from attrs import frozen

from .._validation import kind_of
from ..errors import InvalidInputError
from .tree import And, Comparison, Condition, Membership, Not, Or, Sort, validate_nodes

__all__ = ["Query"]


@frozen
class Query:
    """An immutable query; ``str(query)`` is its CQL.

    Combine queries with ``&``, ``|`` and ``~``. Groups are parenthesized where
    needed. Confluence documents that a query cannot begin with a negative clause, so ``&``
    and ``|`` put operands that begin with one last. An entirely negative query is
    not changed, and the server may refuse it: add a positive clause, for instance
    ``(cql.field("type") == "page") & ~query``.

    Attributes:
        condition: What is searched for.
        order: Sort keys, the first one first.

    Example:
        >>> from confluence_connector import cql
        >>> str(~(cql.field("space") == "OLD") & (cql.field("type") == "page"))
        'type = "page" AND NOT space = "OLD"'
    """

    condition: Condition
    order: tuple[Sort, ...] = ()

    def __attrs_post_init__(self) -> None:
        validate_nodes(Condition, (self.condition,))
        validate_nodes(Sort, self.order)

    def __str__(self) -> str:
        if not self.order:
            return str(self.condition)
        return f"{self.condition} ORDER BY {', '.join(map(str, self.order))}"

    def __and__(self, other: Query) -> Query:
        return self._joined(And, other)

    def __or__(self, other: Query) -> Query:
        return self._joined(Or, other)

    def __invert__(self) -> Query:
        condition = self._unordered()
        return Query(condition.operand if isinstance(condition, Not) else Not(condition))

    def __bool__(self) -> NoReturn:
        # "a and b" would silently keep only b.
        raise InvalidInputError("a query has no truth value: combine queries with & | ~")

    def order_by(self, field: str, *, descending: bool = False) -> Query:
        """Return the same query with one more sort key.

        Args:
            field: A field with one value for each content, such as ``"lastmodified"``.
            descending: Largest or newest first.

        Returns:
            A new query; sort keys of earlier calls come first.

        Raises:
            InvalidInputError: ``field`` is not a name in CQL.
        """
        return Query(self.condition, (*self.order, Sort(field, descending)))

    def _joined(self, group: type[And | Or], other: object) -> Query:
        if not isinstance(other, Query):
            raise InvalidInputError(
                f"a query can only be combined with a query, not with {kind_of(other)}"
            )
        operands = (*self._operands(group), *other._operands(group))
        return Query(group(tuple(sorted(operands, key=_begins_negative))))

    def _operands(self, group: type[And | Or]) -> tuple[Condition, ...]:
        condition = self._unordered()
        # A flat group keeps a query with many terms shallow.
        return condition.operands if isinstance(condition, group) else (condition,)

    def _unordered(self) -> Condition:
        if self.order:
            raise InvalidInputError("combine queries first and order the result")
        return self.condition


def _begins_negative(condition: Condition) -> bool:
    while isinstance(condition, And | Or):
        condition = condition.operands[0]
    if isinstance(condition, Comparison):
        return condition.operator in ("!=", "!~")
    return condition.negated if isinstance(condition, Membership) else True
