"""Dates and date functions of CQL, as moments of the store.

The caller's time zone decides what a date and a day are; the store keeps UTC.
"""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from confluence_connector.cql import Call
from confluence_connector.cql.functions import INCREMENT
from confluence_connector.cql.vocabulary import read_date

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, tzinfo

    from confluence_connector.cql import Value

__all__ = ["Interval", "interval", "zone_named"]

_MILLISECOND = timedelta(milliseconds=1)


class Interval(NamedTuple):
    """A date as CQL knows it: a day or a minute, from its first moment to before the next."""

    start: str
    end: str


def zone_named(name: str) -> tzinfo:
    """Return a time zone; UTC where the name or the zone data is missing."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


def interval(value: Value, now: datetime, zone: tzinfo) -> Interval:
    """Return the interval that a date or a date function names.

    Raises:
        ValueError: Not a date, or one before the year 1 or after the year 9999.
    """
    try:
        start, length = _read(value, now.astimezone(zone))
        return Interval(_stored(start), _stored(start + length))
    except OverflowError as error:
        raise ValueError(str(value)) from error


def _read(value: Value, now: datetime) -> tuple[datetime, timedelta]:
    if isinstance(value, Call):
        moment = _FUNCTIONS[value.name.lower()](now)
        for argument in value.arguments:
            moment = _moved(moment, argument.text)
        return moment, timedelta(minutes=1)
    date = read_date(value.text)
    if date is None:
        raise ValueError(value.text)
    length = timedelta(minutes=1) if " " in value.text else timedelta(days=1)
    return date.replace(tzinfo=now.tzinfo), length


def _stored(moment: datetime) -> str:
    utc = moment.astimezone(UTC).replace(tzinfo=None)
    return utc.isoformat(timespec="milliseconds") + "Z"


def _start_of_day(now: datetime) -> datetime:
    return now.replace(hour=0, minute=0, second=0, microsecond=0)


def _start_of_week(now: datetime) -> datetime:
    # The first day depends on the locale; accounts of the sandbox begin theirs on Monday.
    return _start_of_day(now) - timedelta(days=now.weekday())


def _start_of_month(now: datetime) -> datetime:
    return _start_of_day(now).replace(day=1)


def _start_of_year(now: datetime) -> datetime:
    return _start_of_month(now).replace(month=1)


def _end(start: Callable[[datetime], datetime], unit: str) -> Callable[[datetime], datetime]:
    return lambda now: _moved(start(now), f"+1{unit}") - _MILLISECOND


_FUNCTIONS: dict[str, Callable[[datetime], datetime]] = {
    "now": lambda now: now,
    "startofday": _start_of_day,
    "startofweek": _start_of_week,
    "startofmonth": _start_of_month,
    "startofyear": _start_of_year,
    "endofday": _end(_start_of_day, "d"),
    "endofweek": _end(_start_of_week, "w"),
    "endofmonth": _end(_start_of_month, "M"),
    "endofyear": _end(_start_of_year, "y"),
}


def _moved(moment: datetime, increment: str) -> datetime:
    match = INCREMENT.fullmatch(increment)
    if match is None:
        raise ValueError(increment)
    sign, digits, unit = match.groups()
    number = -int(digits) if sign == "-" else int(digits)
    if unit in "yM":
        return _months_later(moment, number * (12 if unit == "y" else 1))
    units = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes"}
    return moment + timedelta(**{units[unit]: number})


def _months_later(moment: datetime, months: int) -> datetime:
    years, month = divmod(moment.month - 1 + months, 12)
    first = moment.replace(year=moment.year + years, month=month + 1, day=1)
    last_day = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(moment.day, last_day.day))
