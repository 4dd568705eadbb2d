"""The few primitives that have a colour, side by side. The sync client is derived by renaming."""

from __future__ import annotations

import threading
import time
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
    Generator,
    Iterable,
)
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
    "async_forget_orphans",
    "async_in_order",
    "async_settled",
    "async_sleep",
    "async_uncut",
    "blocking",
    "forget_orphans",
    "in_order",
    "settled",
    "sleep",
    "uncut",
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


async def async_uncut(
    function: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs
) -> T:
    """Call a function that a cancel may end where it waits for something, and nowhere else.

    What only lets others run for a moment, as taking a free lock of httpcore does, expects no
    cancel: a connection would count as busy for ever. Such a cancel is held back until the
    function waits, or is through; what it returned then reaches nobody, and is closed.
    """
    return await _Uncut(function(*args, **kwargs))


def uncut(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function; nobody can cancel a thread."""
    return function(*args, **kwargs)


def async_forget_orphans(transports: Iterable[object]) -> None:
    """Take connections that no request has, and none ever will, out of the pools of httpcore.

    A request that is cancelled while it waits for a connection may be given one before it gets
    to leave the queue. Nobody opens that one, and it counts as connecting for ever. The way to
    it is httpcore's own: where a release looks different inside, its pools are left alone.
    """
    for transport in transports:
        pool: Any = getattr(transport, "_pool", None)
        try:
            used = {id(request.connection) for request in pool._requests}
            held = [*pool._connections]
        except (AttributeError, TypeError):
            continue
        for connection in held:
            is_over = connection.is_idle() or connection.is_closed()
            if id(connection) not in used and not is_over:
                pool._connections.remove(connection)


def forget_orphans(transports: Iterable[object]) -> None:
    """Do nothing: nobody can cancel a thread, and other threads are at work in the pools."""


class _Uncut(Awaitable[T]):
    def __init__(self, work: Coroutine[Any, Any, T]) -> None:
        self._work = work

    def __await__(self) -> Generator[Any, None, T]:
        from asyncio import CancelledError

        held: CancelledError | None = None
        thrown: BaseException | None = None
        while True:
            try:
                # What the work waits for, or None where it lets others run.
                future = self._work.throw(thrown) if thrown else self._work.send(None)
            except StopIteration as end:
                if held and _is_cancelled():
                    yield from _closed(end.value).__await__()
                    raise held from None
                return cast("T", end.value)
            except (Exception, CancelledError):  # the end of the program outweighs a cancel
                if held and _is_cancelled():
                    raise held from None
                raise
            thrown = None
            if future is not None and held:
                if _is_cancelled():
                    future.cancel(*held.args)  # anyio knows its own by the message
                held = None
            try:
                yield future
            except CancelledError as error:
                if future is None:
                    held = error
                else:
                    thrown = error
            except BaseException as error:
                thrown = error


async def _closed(result: object) -> None:
    """Close what a function returned, where that can be: an answer may hold a connection."""
    if close := getattr(result, "aclose", None):
        await close()


def _is_cancelled() -> bool:
    """Tell whether the task is to end; false where a time-out within it was taken back."""
    import asyncio

    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


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
