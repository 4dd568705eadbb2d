"""Process many items concurrently, up to a limit."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeVar, cast

__all__ = ["async_for_each", "for_each"]

T = TypeVar("T")


async def async_for_each(
    items: Iterable[T], work: Callable[[T], Awaitable[None]], *, at_once: int
) -> None:
    """Process each item, at most ``at_once`` at a time; the first failure stops all."""
    import asyncio

    rest = iter(items)

    async def worker() -> None:
        for item in rest:
            await work(item)

    async with _Unwrapped(), asyncio.TaskGroup() as group:
        for _ in range(at_once):
            group.create_task(worker())


class _Unwrapped:
    """Unwrap the first exception of an exception group."""

    async def __aenter__(self) -> None:
        """Enter the context."""

    async def __aexit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, BaseExceptionGroup):
            first = cast("Any", error)
            while hasattr(first, "exceptions"):
                first = first.exceptions[0]
            raise first from None


def for_each(items: Iterable[T], work: Callable[[T], None], *, at_once: int) -> None:
    """Process each item, in at most ``at_once`` threads; the first failure stops all."""
    import threading
    from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait

    guard = threading.Lock()
    rest = iter(items)

    def stop() -> None:
        nonlocal rest
        with guard:
            rest = iter(())

    def worker() -> None:
        while True:
            try:
                with guard:
                    item = next(rest)
            except StopIteration:
                return
            try:
                work(item)
            except BaseException:
                stop()
                raise

    with ThreadPoolExecutor(at_once, thread_name_prefix="confluence-work") as pool:
        workers = [pool.submit(worker) for _ in range(at_once)]
        try:
            wait(workers, return_when=FIRST_EXCEPTION)
        finally:
            stop()  # all are done, one has failed, or Ctrl-C was pressed
    for done in workers:
        done.result()
