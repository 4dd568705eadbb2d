"""The syntax tree of a query: immutable nodes; ``str`` returns their CQL.

Offsets are positions in the parsed text. They are ignored in comparisons: a built tree and a
parsed tree are equal if they mean the same.
"""

from __future__ import annotations

from types import UnionType
from typing import ClassVar, TypeAlias, get_args
from typing import Literal as OneOf

import attrs
from attrs import frozen

from .._validation import kind_of, validate_text
from ..errors import InvalidInputError
from .lexer import is_bare_value, is_field_name, quote

__all__ = [
    "LIST_FUNCTIONS",
    "MAX_DEPTH",
    "And",
    "Call",
    "Comparison",
    "Condition",
    "Literal",
    "Membership",
    "Not",
    "Operator",
    "Or",
    "Sort",
    "Value",
    "validate_name",
    "validate_nodes",
]

Operator: TypeAlias = OneOf["=", "!=", "~", "!~", ">", ">=", "<", "<="]

#: Deeper trees are refused: no realistic query needs them, and traversing them would exhaust
#: Python's stack.
MAX_DEPTH = 100

#: Functions that return several values: they follow IN without parentheses.
LIST_FUNCTIONS = frozenset({"favouritespaces", "recentlyviewedcontent", "recentlyviewedspaces"})


@frozen
class Literal:
    """A value, without quotes and escapes.

    Attributes:
        text: The value.
        quoted: Whether it is written in quotes. A value that needs quotes always gets them.
        offset: Its position in the parsed text.
    """

    text: str
    quoted: bool = attrs.field(default=True, eq=False)
    offset: int = attrs.field(default=0, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        validate_text(self.text, "a value of CQL")

    def __str__(self) -> str:
        bare = not self.quoted and is_bare_value(self.text)
        return self.text if bare else quote(self.text)


@frozen
class Call:
    """A function, such as ``now("-4w")``.

    Attributes:
        name: Name of the function as written.
        arguments: Its arguments, in order.
        offset: Its position in the parsed text.
    """

    name: str
    arguments: tuple[Literal, ...] = ()
    offset: int = attrs.field(default=0, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        validate_name(self.name)
        validate_nodes(Literal, self.arguments)

    def __str__(self) -> str:
        return f"{self.name}({', '.join(map(str, self.arguments))})"


Value: TypeAlias = Literal | Call


@frozen
class Comparison:
    """A comparison of a field with a value.

    Attributes:
        field: Name of the field as written.
        operator: How the two are compared.
        value: The right side.
        offset: The field's position in the parsed text.
    """

    field: str
    operator: Operator
    value: Value
    offset: int = attrs.field(default=0, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        validate_name(self.field)
        validate_nodes(Literal | Call, (self.value,))
        if validate_text(self.operator, "an operator of CQL") not in get_args(Operator):
            raise InvalidInputError(f"not an operator of CQL: {self.operator!r:.80}")

    def __str__(self) -> str:
        return f"{self.field} {self.operator} {self.value}"


@frozen
class Membership:
    """A comparison of a field with a list of values.

    Attributes:
        field: Name of the field as written.
        values: The list; never empty.
        negated: ``NOT IN`` instead of ``IN``.
        offset: The field's position in the parsed text.
    """

    field: str
    values: tuple[Value, ...]
    negated: bool = False
    offset: int = attrs.field(default=0, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        validate_name(self.field)
        validate_nodes(Literal | Call, self.values)
        if not self.values:
            raise InvalidInputError("IN needs at least one value")

    def __str__(self) -> str:
        operator = "NOT IN" if self.negated else "IN"
        return f"{self.field} {operator} {self._written_values()}"

    def _written_values(self) -> str:
        match self.values:
            case (Call(name) as call,) if name.lower() in LIST_FUNCTIONS:
                return str(call)
            case _:
                return f"({', '.join(map(str, self.values))})"


@frozen
class Not:
    """The negation of a condition.

    Attributes:
        operand: The negated condition.
        depth: Height of the tree below and with this node.
    """

    operand: Condition
    depth: int = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        validate_nodes(Condition, (self.operand,))
        object.__setattr__(self, "depth", _depth_over((self.operand,)))

    def __str__(self) -> str:
        return f"NOT {_grouped(self.operand)}"


@frozen
class _Group:
    """Conditions joined by one word.

    Attributes:
        operands: Two or more conditions.
        depth: Height of the tree below and with this node.
    """

    operands: tuple[Condition, ...]
    depth: int = attrs.field(init=False, eq=False, repr=False)
    _word: ClassVar[str]

    def __attrs_post_init__(self) -> None:
        validate_nodes(Condition, self.operands)
        if len(self.operands) < 2:
            raise InvalidInputError(f"{self._word} joins two conditions or more")
        object.__setattr__(self, "depth", _depth_over(self.operands))

    def __str__(self) -> str:
        return f" {self._word} ".join(map(_grouped, self.operands))


class And(_Group):
    """A conjunction."""

    __slots__ = ()
    _word = "AND"


class Or(_Group):
    """A disjunction."""

    __slots__ = ()
    _word = "OR"


Condition: TypeAlias = Comparison | Membership | Not | And | Or


@frozen
class Sort:
    """One key of ``ORDER BY``.

    Attributes:
        field: Name of the field as written.
        descending: Largest or newest first.
        offset: The field's position in the parsed text.
    """

    field: str
    descending: bool = False
    offset: int = attrs.field(default=0, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        validate_name(self.field)

    def __str__(self) -> str:
        return f"{self.field} DESC" if self.descending else self.field


def _grouped(condition: Condition) -> str:
    # The server reads AND and OR from left to right, with no precedence between them, so a
    # group inside another is always in parentheses.
    return f"({condition})" if isinstance(condition, _Group) else str(condition)


def _depth_over(operands: tuple[Condition, ...]) -> int:
    depth = 1 + max(
        operand.depth if isinstance(operand, _Group | Not) else 1 for operand in operands
    )
    if depth > MAX_DEPTH:
        raise InvalidInputError(f"a query cannot be nested deeper than {MAX_DEPTH} levels")
    return depth


def validate_name(name: str) -> str:
    """Return the name of a field or function; refuse anything else.

    Raises:
        InvalidInputError: It is not a name in CQL.
    """
    if not is_field_name(validate_text(name, "a name in CQL")):
        raise InvalidInputError(f"not a name in CQL: {name!r:.80}")
    return name


def validate_nodes(kinds: UnionType | type, nodes: tuple[object, ...]) -> None:
    """Refuse what is not a node: a string instead of one would be written unquoted, as CQL.

    Raises:
        InvalidInputError: It is not a tuple, or one of them is of another type.
    """
    if not isinstance(nodes, tuple):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidInputError(f"the parts of a query must be a tuple, not {kind_of(nodes)}")
    for node in nodes:
        if not isinstance(node, kinds):
            raise InvalidInputError(f"not a part of a query: {kind_of(node)}")
