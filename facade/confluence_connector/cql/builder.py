"""Build queries in Python, e.g. ``field("space") == "DOCS"``."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, TypeAlias

from .._validation import digits_of, kind_of, validate_items, validate_text
from ..errors import InvalidInputError
from .query import Query
from .tree import Call, Comparison, Literal, Membership, validate_name

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Field", "Operand", "field", "phrase"]

#: A value on the right side of a comparison.
Operand: TypeAlias = str | int | date | Literal | Call


def field(name: str) -> Field:
    """Return a field to compare.

    Args:
        name: Name of the field, in any case: ``"space"``, ``"lastmodified"``, ….

    Returns:
        The field; its operators and methods return queries.

    Raises:
        InvalidInputError: ``name`` is not a field name. ``check`` reports unknown fields.
    """
    return Field(name)


def phrase(text: str) -> Literal:
    """Return an exact phrase for ``contains``: these words, next to each other, in this order.

    Quotes and backslashes become blanks: the search engine finds words, not punctuation, and
    refuses a phrase with such characters.

    Args:
        text: The words of the phrase.

    Returns:
        A value for ``field("text").contains(…)`` or ``field("title") == …``.

    Raises:
        InvalidInputError: There is no word in ``text``.
    """
    words = validate_text(text, "a phrase").replace('"', " ").replace("\\", " ").split()
    if not words:
        raise InvalidInputError("a phrase needs at least one word")
    return Literal(f'"{" ".join(words)}"')


class Field:
    """A field of CQL. Each comparison returns a new ``Query``.

    Values are strings, integers, dates, or functions of this module; a string is always quoted and
    stays one value whatever its characters. A ``date`` is written as ``"2026-09-01"``, a
    ``datetime`` as ``"2026-09-01 10:00"``: CQL has no seconds, and they are dropped.

    The server reads dates in the time zone of the current account, which no API returns. So a
    ``datetime`` with a zone is refused: write it in the account's zone and without one, as in
    ``moment.astimezone(ZoneInfo("Europe/Berlin")).replace(tzinfo=None)``, or count from now with
    ``cql.now("-36h")``, which is independent of the zone.

    Example:
        >>> from confluence_connector import cql
        >>> str(cql.field("label").in_("draft", "review"))
        'label IN ("draft", "review")'
    """

    __slots__ = ("_name",)
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, name: str) -> None:
        self._name = validate_name(name)

    def __repr__(self) -> str:
        return f"field({self._name!r})"

    def __eq__(self, value: Operand) -> Query:  # type: ignore[override]
        return Query(Comparison(self._name, "=", _value(value)))

    def __ne__(self, value: Operand) -> Query:  # type: ignore[override]
        return Query(Comparison(self._name, "!=", _value(value)))

    def __lt__(self, value: Operand) -> Query:
        return Query(Comparison(self._name, "<", _value(value)))

    def __le__(self, value: Operand) -> Query:
        return Query(Comparison(self._name, "<=", _value(value)))

    def __gt__(self, value: Operand) -> Query:
        return Query(Comparison(self._name, ">", _value(value)))

    def __ge__(self, value: Operand) -> Query:
        return Query(Comparison(self._name, ">=", _value(value)))

    def contains(self, value: Operand) -> Query:
        """``field ~ value``: a text search.

        Args:
            value: Words to find, all of them, in any order. ``*`` and ``?`` are wildcards and
                ``word~`` is a fuzzy search, as the search engine defines; use ``phrase`` for
                literal text.

        Returns:
            The query.
        """
        return Query(Comparison(self._name, "~", _value(value)))

    def not_contains(self, value: Operand) -> Query:
        """``field !~ value``: the opposite of ``contains``.

        Args:
            value: As for ``contains``.

        Returns:
            The query.
        """
        return Query(Comparison(self._name, "!~", _value(value)))

    def in_(self, *values: Operand | Iterable[Operand]) -> Query:
        """``field IN (…)``: equal to any of the values.

        Args:
            values: One or more values, or one iterable of them, or a function that returns
                several, such as ``favourite_spaces()``.

        Returns:
            The query.

        Raises:
            InvalidInputError: There is no value: such a query would match nothing.
        """
        return Query(Membership(self._name, _values(values)))

    def not_in(self, *values: Operand | Iterable[Operand]) -> Query:
        """``field NOT IN (…)``: equal to none of the values.

        Args:
            values: As for ``in_``.

        Returns:
            The query.

        Raises:
            InvalidInputError: There is no value: such a query would match everything.
        """
        return Query(Membership(self._name, _values(values), negated=True))


def _values(values: Iterable[Operand | Iterable[Operand]]) -> tuple[Literal | Call, ...]:
    flat: list[Literal | Call] = []
    for value in values:
        if isinstance(value, str | int | date | Literal | Call):
            flat.append(_value(value))
        else:
            flat.extend(map(_value, validate_items(value, "IN")))
    return tuple(flat)


def _value(value: Operand) -> Literal | Call:
    # A bool is an int in Python, and no field of CQL is either true or false.
    if isinstance(value, bool):
        raise InvalidInputError("CQL has no boolean values")
    if isinstance(value, Literal | Call):
        return value
    if isinstance(value, str):
        return Literal(str.__str__(value))  # for a member of an enum, its value
    if isinstance(value, int):
        return Literal(digits_of(value), quoted=value < 0)
    if isinstance(value, datetime):
        if value.tzinfo is not None:
            raise InvalidInputError(
                "CQL reads dates in the time zone of the current account: convert the datetime to "
                'that zone and remove its tzinfo, or count from now, as in now("-36h")'
            )
        return Literal(value.isoformat(" ", "minutes"))
    if isinstance(value, date):  # pyright: ignore[reportUnnecessaryIsInstance]
        return Literal(value.isoformat())
    raise InvalidInputError(f"not a value of CQL: {kind_of(value)}")
