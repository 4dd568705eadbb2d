# Derived from facade/confluence_connector/_async/exactly_once.py by `nox -s unasync`: change that file instead.
"""Carries each write out exactly once, or says that nobody knows; reads again what broke off."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from .._concurrency import sleep
from .._exactly_once import (
    CLOCK_TOLERANCE,
    Ambiguous,
    Asked,
    Done,
    Fail,
    Failed,
    Guard,
    Look,
    Observation,
    Send,
    SingleWrite,
    Step,
)
from .._retry import calls_started_at
from .._write_failures import ambiguous, to_failure, write_failure
from ..errors import (
    ConfluenceError,
    ResultUnavailableError,
    TransportError,
    VersionConflictError,
)
from .operations import OperationClient

T = TypeVar("T")
R = TypeVar("R")

Write = Callable[[OperationClient], T]
"""Sends the write with the carrier that it is given, which sends each request once."""


def _always() -> bool:
    return True


def write_exactly_once(
    raw: OperationClient,
    name: str,
    write: Write[T],
    look: Callable[[Asked], Observation[T]],
    *,
    message: str | None = None,
    guard: Guard = Guard.STATE,
    repeatable: Callable[[], bool] = _always,
    sent_whole: Callable[[], bool] = _always,
) -> T:
    """Carry out a write exactly once, or say that it is not known whether it happened.

    Args:
        raw: The carrier that the write is sent with; its policy says how often and when.
        name: The facade's method, for the error, e.g. ``"pages.create"``.
        write: Sends the write.
        look: Reads the server for what became of it; is given what tells the write from others.
        message: Message for the version history, if the caller gave one.
        guard: What keeps a second request from having a second effect.
        repeatable: Tells whether the request can be sent again.
        sent_whole: Tells whether all of the last request has left.

    Raises:
        AmbiguousWriteError: Nobody knows whether it happened.
        ConfluenceError: It did not happen.
    """
    started = time.monotonic()
    machine: SingleWrite[T] = SingleWrite(guard)
    step: Step[T] = Send(0.0)
    attempt = 0
    last: ConfluenceError | None = None
    lost: ConfluenceError | None = None
    with calls_started_at(started):
        while True:
            if isinstance(step, Send):
                _pause(step.wait)
                attempt += 1
                try:
                    return write(raw.single)
                except ConfluenceError as error:
                    last = error
                how, failure = write_failure(last)
                if how is Failed.LOST and not sent_whole():
                    how = Failed.UNPROCESSED
                if how >= Failed.UNAVAILABLE:
                    lost = lost or last
                elapsed = time.monotonic() - started
                wait = raw.retry.delay(failure, attempt=attempt, elapsed=elapsed, safety="safe")
                step = machine.failed(how, wait, repeatable=repeatable())
            elif isinstance(step, Look):
                _pause(step.wait)
                try:
                    step = machine.looked(look(_asked(raw, started, message)))
                except ConfluenceError as error:
                    step = machine.look_failed(f"the look at the server ended with: {error}")
            elif isinstance(step, Done):
                return step.item
            else:
                raise _outcome(name, step, last, lost)


def delete_exactly_once(
    raw: OperationClient,
    name: str,
    send: Callable[[OperationClient], object],
    is_gone: Callable[[], bool],
    *,
    guard: Guard,
) -> None:
    """Delete something once: after a lost response, another request would not find it any more.

    Args:
        raw: The carrier that the request is sent with.
        name: The facade's method, for the error, e.g. ``"comments.delete"``.
        send: Sends the request.
        is_gone: Asks the server whether it is gone.
        guard: ``FINAL`` where what is deleted cannot come back under the same id.

    Raises:
        AmbiguousWriteError: Nobody knows whether it is gone.
    """

    def write(single: OperationClient) -> bool:
        send(single)
        return True

    def look(_: Asked) -> Observation[bool]:
        return Observation("applied", item=True) if is_gone() else Observation("absent")

    write_exactly_once(raw, name, write, look, guard=guard)


def write_unverifiable(raw: OperationClient, name: str, write: Write[T]) -> T:
    """Carry out a write of which no look at the server could tell whether it has happened.

    Args:
        raw: The carrier that the request is sent with.
        name: The facade's method, for the error, e.g. ``"pages.archive"``.
        write: Sends the write.

    Raises:
        AmbiguousWriteError: The response was lost.
    """

    def look(_: Asked) -> Observation[T]:
        return Observation("unclear", known="nothing on the server shows whether it did")

    return write_exactly_once(raw, name, write, look)


def result_of(name: str, done: str, read: Callable[[], T]) -> T:
    """Read what a write has made; where that fails, say that the write has happened.

    Args:
        name: The facade's method, e.g. ``"pages.move"``.
        done: What was done, for the error, e.g. ``"page 7 was moved"``.
        read: Reads it.

    Raises:
        ResultUnavailableError: It could not be read.
    """
    try:
        return read()
    except ConfluenceError as error:
        failure = error
    raise ResultUnavailableError(
        f"{name} was carried out: {done}; but reading the result failed: {failure}",
        operation=name,
    )


def retry_download(raw: OperationClient, read: Callable[[], R | TransportError]) -> R:
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
            to_failure(outcome),
            attempt=attempt,
            elapsed=time.monotonic() - started,
            safety="safe",
        )
        if wait is None:
            raise outcome
        sleep(wait)


def _asked(raw: OperationClient, started: float, message: str | None) -> Asked:
    account = raw.account()
    since = raw.server_time(started)
    # Where the server says no time, none is evidence: its clock may differ from ours.
    return Asked(account, since and since - CLOCK_TOLERANCE, message)


def _pause(seconds: float) -> None:
    if seconds:
        sleep(seconds)


def _outcome(
    name: str, step: Fail | Ambiguous, last: ConfluenceError | None, lost: ConfluenceError | None
) -> ConfluenceError:
    """Return the error that a write ends with."""
    if isinstance(step, Ambiguous):
        return ambiguous(name, f"it ended with: {lost or last}; {step.known}")
    if step.why == "conflict" and not isinstance(last, VersionConflictError):
        return VersionConflictError(
            status=409,
            method="PUT",
            url=getattr(last, "url", None) or "",
            operation=getattr(last, "operation", None),
            message="another write has taken the number of this one, which was not carried out",
            is_response=False,
        )
    error = lost if step.why == "lost" else last
    return error if error is not None else ambiguous(name, "nothing is known of it")
