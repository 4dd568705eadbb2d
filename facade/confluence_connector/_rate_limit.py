"""State that all threads and tasks of a client share: a rate-limit pause, the server's clock."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from ._budget import Budget

__all__ = ["LastBudget", "Pause", "ServerClock", "retry_after_of"]


class Pause:
    """A pause for all requests of a client, until the time that a rate-limited response named.

    Without it, each of many threads would hit the limit by itself.
    """

    def __init__(self) -> None:
        self._until = 0.0
        self._lock = threading.Lock()

    def extend(self, until: float) -> None:
        """Pause requests until this time, unless a later one is already set.

        Args:
            until: Seconds on the monotonic clock.
        """
        with self._lock:
            self._until = max(self._until, until)

    def remaining(self, now: float) -> float:
        """Return the seconds still to wait; 0 when there is no pause."""
        return max(0.0, self._until - now)


def retry_after_of(headers: Mapping[str, str]) -> str | None:
    """Return the ``Retry-After`` header; a date as seconds from the response's own ``Date``.

    The date is by the server's clock, from which the local one may differ by hours.

    Args:
        headers: Headers of the response, looked up without regard to case.
    """
    value = headers.get("retry-after")
    moment, now = _http_date(value), _http_date(headers.get("date"))
    if moment is None or now is None:
        return value
    return str((moment - now).total_seconds())


def _http_date(value: str | None) -> datetime | None:
    if value is None:
        return None
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


class ServerClock:
    """The server's clock, as its responses report it; the local wall clock is not used."""

    def __init__(self) -> None:
        self._ahead: float | None = None

    def note(self, headers: httpx.Headers, now: float) -> None:
        """Remember the ``Date`` of a response.

        Args:
            headers: Of the response.
            now: Seconds on the monotonic clock.
        """
        date = _http_date(headers.get("date"))
        if date is not None:
            self._ahead = date.timestamp() - now

    def at(self, moment: float) -> datetime | None:
        """Return its time at a moment of the monotonic clock; ``None`` if no response had a date.

        It is behind by at most a second and a response's latency, and never ahead.
        """
        try:
            return (
                None if self._ahead is None else datetime.fromtimestamp(self._ahead + moment, UTC)
            )
        except (ValueError, OverflowError, OSError):
            return None


class LastBudget:
    """The budget that the last response reported; parsed on demand."""

    def __init__(self) -> None:
        self._headers: httpx.Headers | None = None
        self._noted_at = datetime.now(UTC)
        self._budget: Budget | None = None

    def note(self, headers: httpx.Headers) -> None:
        """Remember a response's headers, if they report the budget."""
        if any(b"ratelimit" in name.lower() for name, _ in headers.raw):
            self._headers, self._noted_at = headers, datetime.now(UTC)

    def read(self) -> Budget | None:
        """Return the budget, or ``None`` if no response has reported it."""
        if self._headers is not None:
            from ._budget import read_budget  # imported lazily: few programs read it

            self._budget = read_budget(self._headers, self._noted_at) or self._budget
            self._headers = None
        return self._budget
