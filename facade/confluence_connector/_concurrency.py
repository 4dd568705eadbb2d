"""The few primitives that differ between sync and async, side by side; unasync renames them."""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from .errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio

__all__ = [
    "AsyncHome",
    "AsyncLock",
    "AsyncPieces",
    "AsyncPrefetch",
    "AsyncWorker",
    "Home",
    "Lock",
    "Pieces",
    "Prefetch",
    "Worker",
    "async_in_time",
    "async_iter_any",
    "async_maybe_await",
    "async_refuse_waiting_for",
    "async_run_in_thread",
    "async_sleep",
    "async_to_completion",
    "async_watch_runner",
    "in_time",
    "iter_any",
    "maybe_await",
    "refuse_waiting_for",
    "run_in_thread",
    "sleep",
    "to_completion",
    "watch_runner",
]

P = ParamSpec("P")
T = TypeVar("T")

# asyncio is imported lazily: it is a tenth of what a first call of the sync client costs.


def AsyncLock() -> asyncio.Lock:  # noqa: N802  named as what it makes
    """Return a lock for tasks."""
    import asyncio

    return asyncio.Lock()


Lock = threading.Lock


async def async_sleep(seconds: float) -> None:
    """Sleep without blocking the event loop."""
    import asyncio

    await asyncio.sleep(seconds)


sleep = time.sleep


async def async_run_in_thread(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function that may block, such as reading a file, in a thread."""
    import asyncio

    return await asyncio.to_thread(function, *args, **kwargs)


def run_in_thread(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function that may block."""
    return function(*args, **kwargs)


class AsyncWorker:
    """A dedicated thread for calls that block, such as locking and unlocking."""

    def __init__(self) -> None:
        from concurrent.futures import ThreadPoolExecutor

        self._pool = ThreadPoolExecutor(1, thread_name_prefix="confluence-token-store")

    async def call(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function in the thread."""
        import asyncio

        work = partial(copy_context().run, function, *args, **kwargs)
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    def end_with(self, function: Callable[[], object]) -> None:
        """Schedule a last function after those already submitted, without waiting for any."""
        self._pool.submit(function)
        self._pool.shutdown(wait=False)


class Worker:
    """The sync counterpart of `AsyncWorker`: the caller's own thread."""

    def call(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function."""
        return function(*args, **kwargs)

    def end_with(self, function: Callable[[], object]) -> None:
        """Call a last function."""
        function()


async def async_to_completion(
    function: Callable[P, Coroutine[Any, Any, T]],
    within: float | None,
    /,
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """Call a function that cancellation does not interrupt; the cancellation is raised afterwards.

    Args:
        function: What to call.
        within: Seconds after which it is cancelled all the same, if there is a limit.
        args: Its arguments.
        kwargs: Its keyword arguments.

    Raises:
        TimeLimitError: It did not finish in time.
    """
    from ._critical_section import run_to_completion

    return await run_to_completion(function(*args, **kwargs), within=within)


def to_completion(
    function: Callable[P, T], within: float | None, /, *args: P.args, **kwargs: P.kwargs
) -> T:
    """Call a function; a thread cannot be cancelled."""
    return function(*args, **kwargs)


async def async_in_time(function: Callable[[], Coroutine[Any, Any, T]], seconds: float) -> T:
    """Call a function, and cancel it when it takes longer.

    Raises:
        TimeLimitError: It did not finish in time.
    """
    from ._critical_section import run_in_time

    return await run_in_time(function(), seconds)


def in_time(function: Callable[[], T], seconds: float) -> T:
    """Call a function; a thread cannot be cancelled."""
    return function()


def async_watch_runner() -> Callable[[], bool]:
    """Return a function that tells whether the event loop of this call can run no more."""
    import asyncio

    # Not kept alive: the tasks of a loop that nobody has are closed by the garbage collector.
    loop, thread = weakref.ref(asyncio.get_running_loop()), threading.current_thread()

    def has_ended() -> bool:
        running = loop()
        return running is None or running.is_closed() or not thread.is_alive()

    return has_ended


def watch_runner() -> Callable[[], bool]:
    """Return a function that tells whether the thread of this call has ended."""
    thread = threading.current_thread()
    return lambda: not thread.is_alive()


def async_refuse_waiting_for(thread: int) -> None:
    """Do nothing: tasks cannot deadlock on a thread."""


def refuse_waiting_for(thread: int) -> None:
    """Refuse to wait for something that only this thread can finish.

    Raises:
        ConfigurationError: Waiting would deadlock.
    """
    if thread == threading.get_ident():
        raise ConfigurationError(
            "this thread is about to wait for a token that it fetches itself (in an event loop "
            "that a run_in_thread call would stop, or below a signal handler): in a coroutine, use "
            "AsyncConfluence, or call Confluence in a thread"
        )


class AsyncHome:
    """Check that a client is used only in the event loop in which its connections were opened."""

    def __init__(self) -> None:
        self._loop: Callable[[], object] | None = None

    def check(self) -> None:
        """Refuse any other event loop.

        Raises:
            ConfigurationError: This is another event loop, or not one of asyncio.
        """
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                "AsyncConfluence needs asyncio, and no asyncio event loop is running"
            ) from None
        if self._loop is None:
            self._loop = weakref.ref(loop)
        elif self._loop() is not loop:
            raise ConfigurationError(
                "this client belongs to the event loop in which it was first used: create one "
                "for each event loop (each asyncio.run)"
            )


class Home:
    """The sync counterpart of `AsyncHome`: a sync client works in any thread."""

    def check(self) -> None:
        """Do nothing."""


class AsyncPrefetch(Generic[T]):
    """A call started before its result is needed, as a task."""

    def __init__(
        self, call: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> None:
        import asyncio

        self._task = asyncio.ensure_future(call(*args, **kwargs))

    async def result(self) -> T:
        """Wait for the result; an exception of the call is raised here."""
        return await self._task

    async def cancel(self) -> None:
        """Cancel the call."""
        import asyncio

        self._task.cancel()
        await asyncio.wait([self._task])  # awaiting it would not tell its cancellation from ours
        if not self._task.cancelled():
            self._task.exception()  # or asyncio logs that the exception was never retrieved


class Prefetch(Generic[T]):
    """A call started before its result is needed, in a thread."""

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
        # A daemon: a program that ends does not wait for it.
        threading.Thread(target=run, name="confluence-prefetch", daemon=True).start()

    def result(self) -> T:
        """Wait for the result; an exception of the call is raised here."""
        return self._future.result()

    def cancel(self) -> None:
        """Ignore the call; it ends by itself."""


# Chunks from the user: the async client accepts sync and async iterables.
AsyncPieces = AsyncIterable[bytes] | Iterable[bytes]
Pieces = Iterable[bytes]


def async_iter_any(pieces: AsyncIterable[T] | Iterable[T]) -> AsyncIterator[T]:
    """Iterate over a sync or an async iterable."""
    return aiter(pieces) if isinstance(pieces, AsyncIterable) else _as_async(iter(pieces))


async def _as_async(pieces: Iterable[T]) -> AsyncIterator[T]:
    for piece in pieces:
        yield piece


iter_any = iter


async def async_maybe_await(value: T | Awaitable[T]) -> T:
    """Return the result of a user's function, awaited if the function is async."""
    return await cast("Awaitable[T]", value) if isinstance(value, Awaitable) else value


def maybe_await(value: T | Awaitable[T]) -> T:
    """Return the result of a user's function.

    Raises:
        ConfigurationError: The function is async.
    """
    if not isinstance(value, Awaitable):
        return value
    if close := getattr(cast("Any", value), "close", None):
        close()  # or Python warns that it was never awaited
    raise ConfigurationError("an async function needs AsyncConfluence")
