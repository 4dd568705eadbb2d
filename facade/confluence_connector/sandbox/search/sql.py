"""Conditions of SQL, and how the conditions of CQL's clauses join.

Every value travels as a parameter. A list is one parameter, a JSON array, so that no query
runs into SQLite's limit of parameters.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from confluence_connector.cql import And, Comparison, Membership, Not

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from confluence_connector.cql import Condition, Value

__all__ = ["EVERYTHING", "NOTHING", "Sql", "join", "one_of"]


class Sql(NamedTuple):
    """A condition and its parameters."""

    text: str
    parameters: tuple[str | int | float, ...] = ()


NOTHING = Sql("0")
EVERYTHING = Sql("1")


def one_of(column: str, values: Sequence[str | int]) -> Sql:
    """Return the condition for a column that has one of some values."""
    if len(values) == 1:
        return Sql(f"{column} = ?", (values[0],))
    array = json.dumps(values)
    return Sql(f"{column} IN (SELECT value FROM json_each(?))", (array,))  # noqa: S608


def join(condition: Condition, compiled: Callable[[str, str, tuple[Value, ...]], Sql]) -> Sql:
    """Return a condition of CQL as one of SQL.

    Args:
        condition: The condition.
        compiled: Gives the condition of one clause from its field in small letters, its
            operator without negation, and its values.
    """
    if isinstance(condition, Comparison):
        operator = condition.operator
        found = compiled(condition.field.lower(), operator.lstrip("!"), (condition.value,))
        return _negated(found) if operator.startswith("!") else found
    if isinstance(condition, Membership):
        found = compiled(condition.field.lower(), "=", condition.values)
        return _negated(found) if condition.negated else found
    if isinstance(condition, Not):
        return _negated(join(condition.operand, compiled))
    parts = [join(operand, compiled) for operand in condition.operands]
    connective = " AND " if isinstance(condition, And) else " OR "
    return Sql(
        connective.join(f"({part.text})" for part in parts),
        tuple(parameter for part in parts for parameter in part.parameters),
    )


def _negated(condition: Sql) -> Sql:
    # No column of the index is ever NULL, so NOT turns every response round.
    return Sql(f"NOT ({condition.text})", condition.parameters)
