"""Coroutines that cancellation does not interrupt: it is raised when they are done."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

__all__ = ["run_to_completion"]

T = TypeVar("T")


async def run_to_completion(work: Coroutine[Any, Any, T], *, within: float) -> T:
    """Run a coroutine to completion, even if the caller is cancelled meanwhile.

    Args:
        work: The coroutine; it runs as a task of its own.
        within: Seconds after which it is cancelled all the same.

    Raises:
        CancelledError: When it is over, if the caller was cancelled.
        TimeoutError: It did not finish in time.
    """
    task = _CriticalTask(_within(work, within), loop=asyncio.get_running_loop())
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait([task])  # awaiting it would not tell its cancellation from ours
        except asyncio.CancelledError as error:
            cancelled = cancelled or error
    if cancelled is not None:
        if not task.cancelled():
            task.exception()  # or asyncio logs that the exception was never retrieved
        raise cancelled
    return task.result()


async def _within(work: Coroutine[Any, Any, T], seconds: float) -> T:
    async with asyncio.timeout(seconds):
        return await work


class _CriticalTask(asyncio.Task[T]):
    """A task that `asyncio.run` awaits at its end but cannot cancel."""

    def cancel(self, msg: Any | None = None) -> bool:
        """Cancel the task, unless its loop has stopped to be closed."""
        return self.get_loop().is_running() and super().cancel(msg)
