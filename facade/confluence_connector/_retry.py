"""Decide whether a failed attempt is retried, and after how long."""

from __future__ import annotations

import random
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Literal, NamedTuple

import attrs
import httpx

from confluence_connector_api.operation import Operation

from .errors import ConfigurationError

__all__ = [
    "Failure",
    "RetryPolicy",
    "Safety",
    "call_started",
    "calls_started_at",
    "is_doubtful",
    "is_lock",
    "is_lost",
    "parse_retry_after",
    "safety_of",
]

Safety = Literal["safe", "unsafe"]
"""Whether repeating a request whose outcome is unknown can do harm."""

_PASSING = frozenset({502, 503, 504})

# By RFC 9110 (15.6.2, 15.6.6) and RFC 6585 (6) the request was not understood, or did not get
# through.
_REFUSING = frozenset({501, 505, 511})

# POST operations that only read.
_READING_POSTS = frozenset(
    {"createBulkUserLookup", "convertContentIdsToContentTypes", "checkContentPermission"}
)

# What Confluence returns when its database rolled back a transaction due to a concurrent one.
_LOCKS = (
    "OptimisticLockException",
    "StaleObjectStateException",
    "updated or deleted by another transaction",
    "being concurrently updated",
)


class Failure(NamedTuple):
    """One failed attempt.

    Attributes:
        status: HTTP status, or ``None`` if no response came.
        retry_after: The ``Retry-After`` header, unparsed.
        sent: False when the request certainly never reached the server.
        can_pass: False when every further attempt would fail in the same way.
        rolled_back: Whether the server reported that it rolled the request back.
    """

    status: int | None = None
    retry_after: str | None = None
    sent: bool = True
    can_pass: bool = True
    rolled_back: bool = False


def _from(least: int) -> Any:
    """Return a validator for numbers with a minimum."""

    def check(policy: RetryPolicy, attribute: attrs.Attribute[float], value: object) -> None:
        if not (isinstance(value, int | float) and value >= least):
            raise ConfigurationError(f"{attribute.name}= must be a number of at least {least}")

    return check


@attrs.frozen
class RetryPolicy:
    """When, how often and after what delay requests are retried.

    Retried for every method: 429, transactions that the server rolled back, and connections that
    failed before the request was sent. Retried only where repeating is harmless: time-outs, broken
    responses, 502, 503 and 504. A plain 500 repeats itself and is never retried. The methods of
    the client look at the server before they repeat a write.

    Attributes:
        attempts: How often a request is sent at most, the first time included; 1 turns retries off.
        first_wait: Seconds before the second attempt when the server names none; doubles each time.
        longest_wait: Seconds; bounds each wait that the server did not ask for.
        deadline: Seconds from the first attempt in which a further one may start. A ``Retry-After``
            beyond it is not waited for, as an earlier attempt would be refused again.

    Raises:
        ConfigurationError: A number is invalid.

    Example:
        >>> RetryPolicy(attempts=1).attempts
        1
    """

    attempts: int = attrs.field(default=5, validator=_from(1))
    first_wait: float = attrs.field(default=0.5, validator=_from(0))
    longest_wait: float = attrs.field(default=30.0, validator=_from(0))
    deadline: float = attrs.field(default=180.0, validator=_from(0))

    def delay(
        self, failure: Failure, *, attempt: int, elapsed: float, safety: Safety
    ) -> float | None:
        """Return the seconds to wait before the next attempt, or ``None`` to give up.

        Args:
            failure: What happened.
            attempt: Number of the attempt that failed, from 1.
            elapsed: Seconds since the first attempt started.
            safety: Whether the request may be repeated when its outcome is unknown.
        """
        if attempt >= self.attempts or not _may_repeat(failure, safety):
            return None
        wait = parse_retry_after(failure.retry_after)
        if wait is None:
            wait = self._backoff(attempt)
        return wait if elapsed + wait <= self.deadline else None

    def _backoff(self, attempt: int) -> float:
        ceiling = min(self.longest_wait, self.first_wait * 2.0 ** min(attempt - 1, 20))
        return ceiling * random.uniform(0.5, 1.0)  # noqa: S311  spread, not secrecy


_started: ContextVar[float | None] = ContextVar("call_started", default=None)


@contextmanager
def calls_started_at(moment: float) -> Generator[None]:
    """Count the deadline of all requests in this context from a moment of the monotonic clock.

    A write and the reads that verify it are one call, and share its deadline.
    """
    token = _started.set(moment)
    try:
        yield
    finally:
        _started.reset(token)


def call_started() -> float | None:
    """Return when the call that a request belongs to was started, if known."""
    return _started.get()


def safety_of(request: httpx.Request, operation: Operation | None) -> Safety:
    """Return whether a request may be repeated when it is unknown whether it was processed.

    A PUT with a version may not: if the first one was applied, the second is a conflict. A
    DELETE may not either: the second returns 404 although the first succeeded.
    """
    if request.method in ("GET", "HEAD", "OPTIONS"):
        return "safe"
    reads = operation is not None and operation.id in _READING_POSTS
    return "safe" if reads else "unsafe"


def is_lost(failure: Failure) -> bool:
    """Return whether the request may have been processed although no response says so."""
    if not failure.sent or failure.rolled_back:
        return False
    return failure.status is None or is_doubtful(failure.status)


def is_doubtful(status: int) -> bool:
    """Return whether a request that got this status may have been processed.

    A 503 may come from any machine on the way, before or after the request was processed.
    """
    return status >= 500 and status not in _REFUSING


def is_lock(*texts: str) -> bool:
    """Return whether a response reports a transaction rolled back due to a concurrent one.

    Args:
        texts: The body of the response, or parts of it.
    """
    return any(lock in text for lock in _LOCKS for text in texts)


def _may_repeat(failure: Failure, safety: Safety) -> bool:
    if not failure.can_pass:
        return False
    if failure.status is None:
        return not failure.sent or safety == "safe"
    if failure.status == 429 or failure.rolled_back:
        return True
    return failure.status in _PASSING and (not failure.sent or safety == "safe")


def parse_retry_after(value: str | None, *, now: datetime | None = None) -> float | None:
    """Read a ``Retry-After`` header: seconds or an HTTP date.

    Args:
        value: The header, or ``None`` if absent.
        now: The current time, for dates; defaults to the clock.

    Returns:
        Seconds to wait (above 0), or ``None`` when the value is absent, zero, negative, in the
        past or invalid: the caller then uses its own backoff.
    """
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            moment = parsedate_to_datetime(value)
        except (ValueError, OverflowError):
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        seconds = (moment - (now or datetime.now(UTC))).total_seconds()
    return seconds if 0 < seconds < float("inf") else None
