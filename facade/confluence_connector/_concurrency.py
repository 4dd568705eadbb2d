"""The few primitives that have a colour, side by side. The sync client is derived by renaming."""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from .errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio

__all__ = [
    "Ahead",
    "AsyncAhead",
    "AsyncLock",
    "AsyncPieces",
    "Lock",
    "Pieces",
    "async_blocking",
    "async_in_order",
    "async_settled",
    "async_sleep",
    "blocking",
    "in_order",
    "settled",
    "sleep",
]

P = ParamSpec("P")
T = TypeVar("T")

# asyncio is imported late: a tenth of what a first call of the sync client costs.


def AsyncLock() -> asyncio.Lock:  # noqa: N802  named as what it makes
    """Return a lock for tasks."""
    import asyncio

    return asyncio.Lock()


Lock = threading.Lock


async def async_sleep(seconds: float) -> None:
    """Let others work for a while."""
    import asyncio

    await asyncio.sleep(seconds)


sleep = time.sleep


async def async_blocking(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function that may block, as reading a file does, while others work."""
    import asyncio

    return await asyncio.to_thread(function, *args, **kwargs)


def blocking(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function that may block."""
    return function(*args, **kwargs)


class AsyncAhead(Generic[T]):
    """A call that is begun before its result is needed, as a task."""

    def __init__(
        self, call: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> None:
        import asyncio

        self._task = asyncio.ensure_future(call(*args, **kwargs))

    async def result(self) -> T:
        """Wait for the result; what the call raised is raised here."""
        return await self._task

    async def drop(self) -> None:
        """Give the call up."""
        import asyncio

        self._task.cancel()
        await asyncio.wait([self._task])  # unlike awaiting it, this tells its cancel from ours
        if not self._task.cancelled():
            self._task.exception()  # or asyncio complains that nobody asked


class Ahead(Generic[T]):
    """A call that is begun before its result is needed, in a thread."""

    def __init__(self, call: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> None:
        from concurrent.futures import Future

        future: Future[T] = Future()
        context = copy_context()

        def run() -> None:
            try:
                future.set_result(context.run(call, *args, **kwargs))
            except BaseException as error:
                future.set_exception(error)

        self._future = future
        # A daemon: a program that ends does not wait for what nobody wants any more.
        threading.Thread(target=run, name="confluence-prefetch", daemon=True).start()

    def result(self) -> T:
        """Wait for the result; what the call raised is raised here."""
        return self._future.result()

    def drop(self) -> None:
        """Give the call up; it ends by itself."""


# What a user may give piece by piece: the async client takes either kind.
AsyncPieces = AsyncIterable[bytes] | Iterable[bytes]
Pieces = Iterable[bytes]


def async_in_order(pieces: AsyncIterable[T] | Iterable[T]) -> AsyncIterator[T]:
    """Iterate over either kind."""
    return aiter(pieces) if isinstance(pieces, AsyncIterable) else _as_async(iter(pieces))


async def _as_async(pieces: Iterable[T]) -> AsyncIterator[T]:
    for piece in pieces:
        yield piece


in_order = iter


async def async_settled(value: T | Awaitable[T]) -> T:
    """Return what a user's function gave, awaited if the function is async."""
    return await cast("Awaitable[T]", value) if isinstance(value, Awaitable) else value


def settled(value: T | Awaitable[T]) -> T:
    """Return what a user's function gave.

    Raises:
        ConfigurationError: The function is async.
    """
    if not isinstance(value, Awaitable):
        return value
    if close := getattr(cast("Any", value), "close", None):
        close()  # or Python complains that nobody awaited it
    raise ConfigurationError("an async function was given, which takes AsyncConfluence")
