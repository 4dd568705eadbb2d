"""Coroutines that cancellation does not interrupt: it is raised when they are done."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import anyio  # httpx requires it

from ._time_limits import TimeLimitError
from .errors import ConfigurationError

__all__ = ["run_in_time", "run_to_completion"]

T = TypeVar("T")


async def run_to_completion(work: Coroutine[Any, Any, T], *, within: float | None) -> T:
    """Run a coroutine to completion, even if the caller is cancelled meanwhile.

    Args:
        work: The coroutine; it runs as a task of its own.
        within: Seconds after which it is cancelled all the same, if there is a limit.

    Raises:
        CancelledError: When it is over, if the caller was cancelled.
        ConfigurationError: It raised ``CancelledError``, and nobody had cancelled it.
        TimeLimitError: It did not finish in time.
    """
    task = _CriticalTask(_uncancelled(run_in_time(work, within)), loop=asyncio.get_running_loop())
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            with anyio.CancelScope(shield=True):  # a cancelled scope would end each wait at once
                await asyncio.wait([task])  # awaiting it would not tell its cancellation from ours
        except asyncio.CancelledError as error:
            cancelled = cancelled or error
    if cancelled is not None:
        if not task.cancelled():
            task.exception()  # or asyncio logs that the exception was never retrieved
        raise cancelled
    return task.result()


async def run_in_time(work: Coroutine[Any, Any, T], seconds: float | None) -> T:
    """Await a coroutine, and cancel it when it takes longer.

    Raises:
        TimeLimitError: It did not finish in time. A ``TimeoutError`` of its own is raised as it is.
    """
    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            return await work
    except TimeoutError:
        if not limit.expired():
            raise
    raise TimeLimitError


async def _uncancelled(work: Coroutine[Any, Any, T]) -> T:
    try:
        return await work
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if task is None or task.cancelling():
            raise
    # The caller's task would end as cancelled, although nobody has cancelled it.
    raise ConfigurationError("on_rotate=, store= or transport= raised CancelledError")


class _CriticalTask(asyncio.Task[T]):
    """A task that `asyncio.run` awaits at its end but cannot cancel."""

    def cancel(self, msg: Any | None = None) -> bool:
        """Cancel the task, unless its loop has stopped to be closed."""
        return self.get_loop().is_running() and super().cancel(msg)
