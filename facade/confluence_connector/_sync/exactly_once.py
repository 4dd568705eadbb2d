# Derived from facade/confluence_connector/_async/exactly_once.py by `nox -s unasync`: change that file instead.
"""Writes whose answer is lost are looked up before anything is written again; and downloads."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from .._concurrency import sleep
from .._verification import failure_behind, fate_is_unknown, unknown_fate
from ..errors import ApiError, TransportError, UnexpectedResponseError
from .operations import Raw

T = TypeVar("T")


def _always() -> bool:
    return True


def write_once(
    raw: Raw,
    name: str,
    write: Callable[[], T],
    look: Callable[[], T | None],
    *,
    repeatable: Callable[[], bool] = _always,
) -> T:
    """Carry out a write exactly once, or say that it is not known whether it happened.

    Args:
        raw: The carrier that the write is sent with; its policy says how often and when.
        name: The facade's method, for the error, e.g. ``"pages.create"``.
        write: Sends the write.
        look: Reads the server: returns the result if the write has happened, ``None`` if it
            certainly has not, and raises `AmbiguousWriteError` if that cannot be told.
        repeatable: Tells whether a second write does no harm should the first one, of which
            nothing is to be seen yet, arrive after all: a title, key or version number keeps
            them apart.

    Raises:
        AmbiguousWriteError: The answer was lost, and so was the look at the server.
    """
    started = time.monotonic()
    attempt = 0
    while True:
        attempt += 1
        try:
            return write()
        except (ApiError, TransportError, UnexpectedResponseError) as error:
            # What refuses a second write may be the first one, arrived late.
            if attempt == 1 and not fate_is_unknown(error):
                raise
            failed = error
        found = _looked_up(name, look, failed)
        if found is not None:
            return found
        wait = raw.retry.delay(
            failure_behind(failed),
            attempt=attempt,
            elapsed=time.monotonic() - started,
            safety="safe",  # as far as the look could tell
        )
        if not fate_is_unknown(failed) or wait is None:
            raise failed
        if not repeatable():
            raise unknown_fate(name, f"nothing is to be seen of it yet; it ended with: {failed}")
        sleep(wait)


def delete_once(
    raw: Raw,
    name: str,
    send: Callable[[], object],
    is_gone: Callable[[], bool],
) -> None:
    """Delete something once: after a lost answer, a second request would not find it any more.

    Args:
        raw: The carrier that the request is sent with.
        name: The facade's method, for the error, e.g. ``"comments.delete"``.
        send: Sends the request.
        is_gone: Asks the server whether it is gone.

    Raises:
        AmbiguousWriteError: The answer was lost, and so was the look at the server.
    """

    def write() -> bool:
        send()
        return True

    def look() -> bool | None:
        return True if is_gone() else None

    write_once(raw, name, write, look)


def write_unseen(name: str, write: Callable[[], T]) -> T:
    """Carry out a write of which no look at the server could tell whether it has happened.

    Args:
        name: The facade's method, for the error, e.g. ``"pages.archive"``.
        write: Sends the write.

    Raises:
        AmbiguousWriteError: The answer was lost.
    """
    try:
        return write()
    except (ApiError, TransportError, UnexpectedResponseError) as error:
        if not fate_is_unknown(error):
            raise
        lost = error
    raise unknown_fate(name, f"it ended with: {lost}")


def until_whole(raw: Raw, read: Callable[[], T | TransportError]) -> T:
    """Read what can break off half-way, again from its start.

    Args:
        raw: The carrier that it is read with; its policy says how often and when.
        read: Reads it once; returns the error if it broke off.

    Raises:
        TransportError: It broke off each time.
    """
    started = time.monotonic()
    attempt = 0
    while True:
        attempt += 1
        outcome = read()
        if not isinstance(outcome, TransportError):
            return outcome
        wait = raw.retry.delay(
            failure_behind(outcome),
            attempt=attempt,
            elapsed=time.monotonic() - started,
            safety="safe",
        )
        if wait is None:
            raise outcome
        sleep(wait)


def _looked_up(name: str, look: Callable[[], T | None], lost: Exception) -> T | None:
    try:
        return look()
    except (ApiError, TransportError, UnexpectedResponseError) as error:
        known = f"the write ended with: {lost}; the look at the server with: {error}"
        raise unknown_fate(name, known) from None
