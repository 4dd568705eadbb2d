"""Send each write exactly once or report it as ambiguous; retry interrupted downloads."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Hashable
from contextlib import suppress
from typing import TypeVar

from confluence_connector_api.v1 import models as v1

from .._concurrency import async_sleep
from .._error_mapping.unexpected import reading, require_id
from .._exactly_once import (
    CLOCK_TOLERANCE,
    Ambiguous,
    Done,
    Expected,
    Fail,
    Failed,
    Guard,
    Observation,
    Send,
    SingleWrite,
    Step,
    Verify,
)
from .._retry import calls_started_at
from .._write_failures import ambiguous, to_failure, write_failure
from ..errors import (
    ConfluenceError,
    ResultUnavailableError,
    TransportError,
    VersionConflictError,
)
from .operations import AsyncOperationClient

__all__ = [
    "Write",
    "delete_exactly_once",
    "result_of",
    "retry_download",
    "start_task",
    "write_exactly_once",
]

T = TypeVar("T")
R = TypeVar("R")

Write = Callable[[AsyncOperationClient], Awaitable[T]]
"""Sends the write with the given client, which sends each request once."""


def _always() -> bool:
    return True


async def write_exactly_once(
    raw: AsyncOperationClient,
    name: str,
    write: Write[T],
    verify: Callable[[Expected], Awaitable[Observation[T]]],
    *,
    message: str | None = None,
    guard: Guard = Guard.STATE,
    repeatable: Callable[[], bool] = _always,
    sent_whole: Callable[[], bool] = _always,
    name_of: Callable[[T], Hashable] | None = None,
) -> T:
    """Send a write exactly once, or raise if it is unknown whether it was applied.

    Args:
        raw: The client to send the write with; its retry policy applies.
        name: The facade's method, for the error, e.g. ``"pages.create"``.
        write: Sends the write.
        verify: Reads the server's state, given what distinguishes the write from others.
        message: Message for the version history, if the caller gave one.
        guard: What keeps a second request from having a second effect.
        repeatable: Returns whether the request can be sent again.
        sent_whole: Returns whether the last request was sent completely.
        name_of: Returns what no other result has, e.g. a new id, or ``None``; a response with
            that of an earlier one is not about this write.

    Raises:
        AmbiguousWriteError: It is unknown whether it was applied.
        ConfluenceError: It was not applied.
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
                await _pause(step.wait)
                attempt += 1
                try:
                    return _new_result(raw, await write(raw.single), name_of)
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
            elif isinstance(step, Verify):
                await _pause(step.wait)
                try:
                    expected = await _expected(raw, started, message)
                    with reading("the server's state"):
                        seen = await verify(expected)
                    step = machine.verified(seen)
                except ConfluenceError as error:
                    step = machine.verification_failed(
                        f"reading the server's state failed: {error}"
                    )
            elif isinstance(step, Done):
                item: T = step.item
                if name_of is not None:
                    with suppress(AttributeError, TypeError):  # as above, but it was verified
                        raw.results.add(name_of(item))
                return item
            else:
                raise _outcome(name, step, last, lost)


async def delete_exactly_once(
    raw: AsyncOperationClient,
    name: str,
    send: Callable[[AsyncOperationClient], Awaitable[object]],
    is_gone: Callable[[], Awaitable[bool]],
    *,
    guard: Guard,
) -> None:
    """Delete an item once: after a lost response, another request would get a 404.

    Args:
        raw: The client to send the request with.
        name: The facade's method, for the error, e.g. ``"comments.delete"``.
        send: Sends the request.
        is_gone: Returns whether it is gone on the server.
        guard: ``FINAL`` if a deleted item cannot come back under the same id.

    Raises:
        AmbiguousWriteError: It is unknown whether it is gone.
    """

    async def write(single: AsyncOperationClient) -> bool:
        await send(single)
        return True

    async def verify(_: Expected) -> Observation[bool]:
        return Observation("applied", item=True) if await is_gone() else Observation("absent")

    await write_exactly_once(raw, name, write, verify, guard=guard)


async def start_task(
    raw: AsyncOperationClient, name: str, start: Write[v1.LongTask]
) -> v1.LongTask:
    """Start a long task, whose effect cannot be verified on the server.

    Args:
        raw: The client to send the request with.
        name: The facade's method, for the error, e.g. ``"pages.archive"``.
        start: Sends the request.

    Raises:
        AmbiguousWriteError: The response was lost, or is not that of a new task.
    """

    async def write(single: AsyncOperationClient) -> v1.LongTask:
        task = await start(single)
        with reading("the long task"):
            require_id(task.id)
        return task

    async def verify(_: Expected) -> Observation[v1.LongTask]:
        return Observation(
            "unclear", known="the server's state does not show whether it was applied"
        )

    return await write_exactly_once(
        raw, name, write, verify, name_of=lambda task: ("task", task.id)
    )


async def result_of(name: str, done: str, read: Callable[[], Awaitable[T]]) -> T:
    """Read the result of a write; if that fails, report that the write was applied.

    Args:
        name: The facade's method, e.g. ``"pages.move"``.
        done: What was done, for the error, e.g. ``"page 7 was moved"``.
        read: Reads it.

    Raises:
        ResultUnavailableError: It could not be read.
    """
    try:
        return await read()
    except ConfluenceError as error:
        failure = error
    raise ResultUnavailableError(
        f"{name} was applied: {done}; but reading the result failed: {failure}",
        operation=name,
    )


async def retry_download(
    raw: AsyncOperationClient, read: Callable[[], Awaitable[R | TransportError]]
) -> R:
    """Read a download, and start over if it is interrupted.

    Args:
        raw: The client to read with; its retry policy applies.
        read: Reads it once; returns the error if it was interrupted.

    Raises:
        TransportError: It was interrupted each time.
    """
    started = time.monotonic()
    attempt = 0
    while True:
        attempt += 1
        outcome = await read()
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
        await async_sleep(wait)


async def _expected(raw: AsyncOperationClient, started: float, message: str | None) -> Expected:
    account = await raw.account()
    since = raw.server_time(started)
    # Without the server's time, no time is evidence: its clock may differ from ours.
    return Expected(account, since and since - CLOCK_TOLERANCE, message)


def _new_result(raw: AsyncOperationClient, item: T, name_of: Callable[[T], Hashable] | None) -> T:
    """Return the result of a write, unless an earlier one had it."""
    with reading("the result"):  # whose name may consist of anything
        name = name_of(item) if name_of is not None else None
        if name is not None:
            if name in raw.results:
                raise TypeError("it is that of an earlier call")
            raw.results.add(name)
    return item


async def _pause(seconds: float) -> None:
    if seconds:
        await async_sleep(seconds)


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
            message="another write has taken this version number, so this one was not applied",
            is_response=False,
        )
    error = lost if step.why == "lost" else last
    return error if error is not None else ambiguous(name, "nothing is known of it")
