"""The functions of CQL.

An increment is a sign, a number and a unit: ``y`` years, ``M``
months, ``w`` weeks, ``d`` days, ``h`` hours, ``m`` minutes. ``"-4w"`` is four weeks ago.
"""

from __future__ import annotations

import re

from .._validation import digits_of, validate_number, validate_text
from ..errors import InvalidInputError
from .tree import Call, Literal

__all__ = [
    "INCREMENT",
    "current_user",
    "end_of_day",
    "end_of_month",
    "end_of_week",
    "end_of_year",
    "favourite_spaces",
    "now",
    "recently_viewed_content",
    "recently_viewed_spaces",
    "start_of_day",
    "start_of_month",
    "start_of_week",
    "start_of_year",
]

INCREMENT = re.compile(r"([+-]?)(\d+)([yMwdhm])", re.ASCII)


def now(increment: str | None = None) -> Call:
    """``now()``: the current time, shifted by ``increment``.

    Args:
        increment: Such as ``"-4w"``.

    Returns:
        The function.

    Raises:
        InvalidInputError: Not an increment.
    """
    return _moment("now", increment)


def start_of_day(increment: str | None = None) -> Call:
    """``startOfDay()``: the first minute of today, shifted by ``increment``; see ``now``."""
    return _moment("startOfDay", increment)


def start_of_week(increment: str | None = None) -> Call:
    """``startOfWeek()``: the first minute of this week, shifted by ``increment``; see ``now``."""
    return _moment("startOfWeek", increment)


def start_of_month(increment: str | None = None) -> Call:
    """``startOfMonth()``: the first minute of this month, shifted by ``increment``; see ``now``."""
    return _moment("startOfMonth", increment)


def start_of_year(increment: str | None = None) -> Call:
    """``startOfYear()``: the first minute of this year, shifted by ``increment``; see ``now``."""
    return _moment("startOfYear", increment)


def end_of_day(increment: str | None = None) -> Call:
    """``endOfDay()``: the last minute of today, shifted by ``increment``; see ``now``."""
    return _moment("endOfDay", increment)


def end_of_week(increment: str | None = None) -> Call:
    """``endOfWeek()``: the last minute of this week, shifted by ``increment``; see ``now``."""
    return _moment("endOfWeek", increment)


def end_of_month(increment: str | None = None) -> Call:
    """``endOfMonth()``: the last minute of this month, shifted by ``increment``; see ``now``."""
    return _moment("endOfMonth", increment)


def end_of_year(increment: str | None = None) -> Call:
    """``endOfYear()``: the last minute of this year, shifted by ``increment``; see ``now``."""
    return _moment("endOfYear", increment)


def current_user() -> Call:
    """``currentUser()``: the current account."""
    return Call("currentUser")


def favourite_spaces() -> Call:
    """``favouriteSpaces()``: the starred spaces of the current account; for ``space`` and IN."""
    return Call("favouriteSpaces")


def recently_viewed_content(limit: int, offset: int = 0) -> Call:
    """``recentlyViewedContent()``: what the account viewed last; for ``id`` and IN.

    Args:
        limit: How many, newest first.
        offset: How many of the newest to skip.

    Returns:
        The function.

    Raises:
        InvalidInputError: Not a number, or a negative one.
    """
    return Call("recentlyViewedContent", (_count(limit), _count(offset)))


def recently_viewed_spaces(limit: int) -> Call:
    """``recentlyViewedSpaces()``: the spaces the account viewed last; for ``space`` and IN.

    Args:
        limit: How many, newest first.

    Returns:
        The function.

    Raises:
        InvalidInputError: Not a number, or a negative one.
    """
    return Call("recentlyViewedSpaces", (_count(limit),))


def _moment(name: str, increment: str | None) -> Call:
    if increment is None:
        return Call(name)
    if not INCREMENT.fullmatch(validate_text(increment, "an increment")):
        raise InvalidInputError(f'not an increment such as "-4w": {increment!r:.80}')
    return Call(name, (Literal(increment),))


def _count(number: int) -> Literal:
    return Literal(digits_of(validate_number(number, "how many", least=0)), quoted=False)
