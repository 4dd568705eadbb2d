"""The few primitives that have a colour, side by side. The sync client is derived by renaming."""

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
    "async_iter_any",
    "async_maybe_await",
    "async_refuse_waiting_for",
    "async_run_in_thread",
    "async_sleep",
    "async_to_completion",
    "iter_any",
    "maybe_await",
    "refuse_waiting_for",
    "run_in_thread",
    "sleep",
    "to_completion",
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


async def async_run_in_thread(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function that may block, as reading a file does, while others work."""
    import asyncio

    return await asyncio.to_thread(function, *args, **kwargs)


def run_in_thread(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function that may block."""
    return function(*args, **kwargs)


class AsyncWorker:
    """A thread of its own for calls that block, such as locking and unlocking."""

    def __init__(self) -> None:
        from concurrent.futures import ThreadPoolExecutor

        self._pool = ThreadPoolExecutor(1, thread_name_prefix="confluence-token-store")

    async def call(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function, while others work."""
        import asyncio

        work = partial(copy_context().run, function, *args, **kwargs)
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    def end_with(self, function: Callable[[], object]) -> None:
        """Call a last function once the others have returned, and wait for none of them."""
        self._pool.submit(function)
        self._pool.shutdown(wait=False)


class Worker:
    """The caller's own thread."""

    def call(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Call a function."""
        return function(*args, **kwargs)

    def end_with(self, function: Callable[[], object]) -> None:
        """Call a last function."""
        function()


async def async_to_completion(
    function: Callable[P, Coroutine[Any, Any, T]],
    within: float,
    /,
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """Call a function that no cancellation interrupts; a cancellation is raised afterwards.

    Args:
        function: What to call.
        within: Seconds after which it is ended all the same.
        args: Its arguments.
        kwargs: Its keyword arguments.

    Raises:
        TimeoutError: It was not over in time.
    """
    from ._critical_section import run_to_completion

    return await run_to_completion(function(*args, **kwargs), within=within)


def to_completion(
    function: Callable[P, T], within: float, /, *args: P.args, **kwargs: P.kwargs
) -> T:
    """Call a function; nobody can cancel a thread, nor end what it does."""
    return function(*args, **kwargs)


def async_refuse_waiting_for(thread: int) -> None:
    """Refuse to wait where that would stop the thread that is waited for: never among tasks."""


def refuse_waiting_for(thread: int) -> None:
    """Refuse to wait for what this very thread does.

    Raises:
        ConfigurationError: Nobody else would do it.
    """
    if thread == threading.get_ident():
        raise ConfigurationError(
            "this thread is about to wait for a token that it fetches itself (in an event loop "
            "that a run_in_thread call would stop, or below a signal handler): in a coroutine, use "
            "AsyncConfluence, or call Confluence in a thread"
        )


class AsyncHome:
    """The event loop that a client was first used in; its connections work nowhere else."""

    def __init__(self) -> None:
        self._loop: Callable[[], object] | None = None

    def check(self) -> None:
        """Refuse another event loop.

        Raises:
            ConfigurationError: This is another one, or none of asyncio.
        """
        import asyncio

        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                "AsyncConfluence needs asyncio, and no event loop of asyncio is running here"
            ) from None
        if self._loop is None:
            self._loop = weakref.ref(loop)
        elif self._loop() is not loop:
            raise ConfigurationError(
                "this client belongs to the event loop that it was first used in: make a new one "
                "for each event loop (each asyncio.run)"
            )


class Home:
    """All threads; the sync client works in each of them."""

    def check(self) -> None:
        """Refuse nothing."""


class AsyncPrefetch(Generic[T]):
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


class Prefetch(Generic[T]):
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


def async_iter_any(pieces: AsyncIterable[T] | Iterable[T]) -> AsyncIterator[T]:
    """Iterate over either kind."""
    return aiter(pieces) if isinstance(pieces, AsyncIterable) else _as_async(iter(pieces))


async def _as_async(pieces: Iterable[T]) -> AsyncIterator[T]:
    for piece in pieces:
        yield piece


iter_any = iter


async def async_maybe_await(value: T | Awaitable[T]) -> T:
    """Return what a user's function gave, awaited if the function is async."""
    return await cast("Awaitable[T]", value) if isinstance(value, Awaitable) else value


def maybe_await(value: T | Awaitable[T]) -> T:
    """Return what a user's function gave.

    Raises:
        ConfigurationError: The function is async.
    """
    if not isinstance(value, Awaitable):
        return value
    if close := getattr(cast("Any", value), "close", None):
        close()  # or Python complains that nobody awaited it
    raise ConfigurationError("an async function was given, which takes AsyncConfluence")
