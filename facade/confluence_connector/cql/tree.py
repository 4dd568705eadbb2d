"""The tree of a query: small immutable nodes that write themselves back as CQL.

Offsets say where a node began in the text it was parsed from. They take no part in equality:
a tree that was built and a tree that was parsed are equal when they mean the same.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Literal as OneOf
from typing import TypeAlias

from confluence_connector.cql.lexer import is_bare_value, is_field_name, quote

Operator: TypeAlias = OneOf["=", "!=", "~", "!~", ">", ">=", "<", "<="]

#: Deeper trees are refused: no query written for people needs them, and walking them would
#: exhaust Python's stack.
MAX_DEPTH = 100

#: Functions that stand for several values: they follow IN without parentheses.
LIST_FUNCTIONS = frozenset({"favouritespaces", "recentlyviewedcontent", "recentlyviewedspaces"})


@dataclass(frozen=True, slots=True)
class Literal:
    """A value as it was meant, without quotes and escapes.

    Attributes:
        text: The value.
        quoted: Whether it is written in quotes. What cannot stand bare is quoted anyway.
        offset: Where it began in the parsed text.
    """

    text: str
    quoted: bool = dataclasses.field(default=True, compare=False)
    offset: int = dataclasses.field(default=0, compare=False, repr=False)

    def __str__(self) -> str:
        bare = not self.quoted and is_bare_value(self.text)
        return self.text if bare else quote(self.text)


@dataclass(frozen=True, slots=True)
class Call:
    """A function, such as ``now("-4w")``.

    Attributes:
        name: Name of the function as written.
        arguments: Its arguments, in order.
        offset: Where it began in the parsed text.
    """

    name: str
    arguments: tuple[Literal, ...] = ()
    offset: int = dataclasses.field(default=0, compare=False, repr=False)

    def __post_init__(self) -> None:
        _require_name(self.name)

    def __str__(self) -> str:
        return f"{self.name}({', '.join(map(str, self.arguments))})"


Value: TypeAlias = Literal | Call


@dataclass(frozen=True, slots=True)
class Comparison:
    """One field against one value.

    Attributes:
        field: Name of the field as written.
        operator: How the two are compared.
        value: The right side.
        offset: Where the field began in the parsed text.
    """

    field: str
    operator: Operator
    value: Value
    offset: int = dataclasses.field(default=0, compare=False, repr=False)

    def __post_init__(self) -> None:
        _require_name(self.field)

    def __str__(self) -> str:
        return f"{self.field} {self.operator} {self.value}"


@dataclass(frozen=True, slots=True)
class Membership:
    """One field against a list of values.

    Attributes:
        field: Name of the field as written.
        values: The list; never empty.
        negated: ``NOT IN`` instead of ``IN``.
        offset: Where the field began in the parsed text.
    """

    field: str
    values: tuple[Value, ...]
    negated: bool = False
    offset: int = dataclasses.field(default=0, compare=False, repr=False)

    def __post_init__(self) -> None:
        _require_name(self.field)
        if not self.values:
            raise ValueError("IN needs at least one value")

    def __str__(self) -> str:
        operator = "NOT IN" if self.negated else "IN"
        return f"{self.field} {operator} {self._written_values()}"

    def _written_values(self) -> str:
        match self.values:
            case (Call(name) as call,) if name.lower() in LIST_FUNCTIONS:
                return str(call)
            case _:
                return f"({', '.join(map(str, self.values))})"


@dataclass(frozen=True, slots=True)
class Not:
    """What the operand does not find.

    Attributes:
        operand: The negated condition.
        depth: Height of the tree below and with this node.
    """

    operand: Condition
    depth: int = dataclasses.field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "depth", _depth_over((self.operand,)))

    def __str__(self) -> str:
        return f"NOT {_grouped(self.operand)}"


@dataclass(frozen=True, slots=True)
class And:
    """What all operands find.

    Attributes:
        operands: Two or more conditions.
        depth: Height of the tree below and with this node.
    """

    operands: tuple[Condition, ...]
    depth: int = dataclasses.field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "depth", _depth_over(self.operands))

    def __str__(self) -> str:
        return " AND ".join(map(_grouped, self.operands))


@dataclass(frozen=True, slots=True)
class Or:
    """What any operand finds.

    Attributes:
        operands: Two or more conditions.
        depth: Height of the tree below and with this node.
    """

    operands: tuple[Condition, ...]
    depth: int = dataclasses.field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "depth", _depth_over(self.operands))

    def __str__(self) -> str:
        return " OR ".join(map(_grouped, self.operands))


Condition: TypeAlias = Comparison | Membership | Not | And | Or


@dataclass(frozen=True, slots=True)
class Sort:
    """One key of ``ORDER BY``.

    Attributes:
        field: Name of the field as written.
        descending: Largest or newest first.
        offset: Where the field began in the parsed text.
    """

    field: str
    descending: bool = False
    offset: int = dataclasses.field(default=0, compare=False, repr=False)

    def __post_init__(self) -> None:
        _require_name(self.field)

    def __str__(self) -> str:
        return f"{self.field} DESC" if self.descending else self.field


def _grouped(condition: Condition) -> str:
    # The server reads AND and OR from left to right, with no precedence between them, so a
    # group inside another is always in parentheses.
    return f"({condition})" if isinstance(condition, And | Or) else str(condition)


def _depth_over(operands: tuple[Condition, ...]) -> int:
    depth = 1 + max(
        operand.depth if isinstance(operand, And | Or | Not) else 1 for operand in operands
    )
    if depth > MAX_DEPTH:
        raise ValueError(f"a query cannot be nested deeper than {MAX_DEPTH} levels")
    return depth


def _require_name(name: str) -> None:
    if not is_field_name(name):
        raise ValueError(f"not a name in CQL: {name!r}")
