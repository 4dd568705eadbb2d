"""Workarounds that reach into httpx and httpcore, each with its reason, issue and version guard.

No other module uses a private attribute of either library.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterable
from typing import Any, ParamSpec, TypeVar, cast

import anyio  # httpx requires it
import httpcore
import httpx

from ._network import AsyncBoundedBackend, BoundedBackend

__all__ = [
    "async_close",
    "async_evict_orphaned_connections",
    "async_shield_cancellation",
    "bound_network",
    "close",
    "evict_orphaned_connections",
    "has_surplus",
    "keep_no_cookies",
    "shield_cancellation",
    "transports_of",
]

P = ParamSpec("P")
T = TypeVar("T")


class _NoCookies(httpx.Cookies):
    """A cookie jar that stays empty: requests carry a token, and a session would outlive it."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Ignore the cookies of a response."""


def keep_no_cookies(client: httpx.Client | httpx.AsyncClient) -> None:
    """Make a client ignore the cookies of responses.

    httpx has no option for it, see https://github.com/encode/httpx/issues/2992, and its public
    ``cookies`` copies what it is given. With another major version of httpx cookies are kept.
    """
    if _is_version(httpx, "0."):
        client._cookies = _NoCookies()  # pyright: ignore[reportPrivateUsage]


def transports_of(client: httpx.Client | httpx.AsyncClient) -> tuple[object, ...]:
    """Return the transports of a client, those of proxies and of the environment included.

    httpx has no public attribute for them. With another major version of httpx there are none.
    """
    if not _is_version(httpx, "0."):
        return ()
    mounts = client._mounts.values()  # pyright: ignore[reportPrivateUsage]
    proxied = [getattr(mount, "proxied", mount) for mount in mounts]
    return (client._transport, *proxied)  # pyright: ignore[reportPrivateUsage]


def _is_version(library: object, prefix: str) -> bool:
    return str(getattr(library, "__version__", "")).startswith(prefix)


async def async_shield_cancellation(
    function: Callable[P, Coroutine[Any, Any, T]], /, *args: P.args, **kwargs: P.kwargs
) -> T:
    """Call a function that can be cancelled only where it waits for something.

    httpcore does not expect to be cancelled where it only yields to the event loop, as when it
    takes a free lock: the connection would count as busy forever, see
    https://github.com/encode/httpcore/issues/830 and
    https://github.com/encode/httpcore/issues/658. Such a cancellation is delayed until the
    function waits or returns; a value that it then returns is closed. One by a cancel scope of
    anyio is not: httpcore shields its locks from those, and anyio repeats it until it arrives.

    This uses only the coroutine protocol, and so needs no version guard.
    """
    return await _ShieldedCall(function(*args, **kwargs))


def shield_cancellation(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function; a thread cannot be cancelled."""
    return function(*args, **kwargs)


def async_evict_orphaned_connections(transports: Iterable[object]) -> None:
    """Remove connections that no request will ever use from the pools of httpcore.

    A request that is cancelled while it waits for a connection may be assigned one before it
    leaves the queue. That connection is never opened and counts as connecting forever, see
    https://github.com/encode/httpcore/issues/1093. Does nothing if httpcore is another major
    version than the one this was written for, or has different internals.
    """
    if not _is_version(sys.modules.get("httpcore"), "1."):
        return
    for transport in transports:
        pool: Any = getattr(transport, "_pool", None)
        try:
            used = {id(request.connection) for request in pool._requests}
            connections = [*pool._connections]
        except (AttributeError, TypeError):
            continue
        for connection in connections:
            is_over = connection.is_idle() or connection.is_closed()
            if id(connection) not in used and not is_over:
                pool._connections.remove(connection)


def evict_orphaned_connections(transports: Iterable[object]) -> None:
    """Do nothing: a thread cannot be cancelled, and other threads use the pools."""


_LONGEST_CLOSE = 2.0  # seconds


async def async_close(stream: httpx.AsyncByteStream) -> None:
    """Close the stream of a response, even if the task is cancelled meanwhile.

    httpcore takes locks while it closes, and shields them from cancellations of anyio only: a
    connection whose closing is interrupted would count as busy forever, see
    https://github.com/encode/httpcore/issues/830. If closing takes longer than two seconds, the
    connection is dropped. A cancellation is raised afterwards.
    """
    import asyncio

    task = asyncio.ensure_future(stream.aclose())
    until = asyncio.get_running_loop().time() + _LONGEST_CLOSE
    cancelled: asyncio.CancelledError | None = None
    while not task.done() and (left := until - asyncio.get_running_loop().time()) > 0:
        try:
            with anyio.CancelScope(shield=True):  # a cancelled scope would end each wait at once
                await asyncio.wait([task], timeout=left)
        except asyncio.CancelledError as error:
            cancelled = error
    if not task.done():
        task.cancel()
        _drop_connection(stream)
    elif not task.cancelled() and (failure := task.exception()) and not cancelled:
        raise failure
    if cancelled is not None:
        raise cancelled


def close(stream: httpx.SyncByteStream) -> None:
    """Close the stream of a response."""
    stream.close()


def _drop_connection(stream: object) -> None:
    """Remove a response's request and connection from the pool of httpcore.

    Does nothing if httpcore is another major version than the one this was written for, or has
    different internals.
    """
    if not _is_version(sys.modules.get("httpcore"), "1."):
        return
    for name in ("_stream", "_httpcore_stream"):  # as httpx wraps that of httpcore
        stream = getattr(stream, name, stream)
    held: Any = stream
    try:
        pool, request = held._pool, held._pool_request
        if request in pool._requests:
            pool._requests.remove(request)
        pool._connections.remove(request.connection)
    except (AttributeError, ValueError):
        return


class _ShieldedCall(Awaitable[T]):
    def __init__(self, work: Coroutine[Any, Any, T]) -> None:
        self._work = work

    def __await__(self) -> Generator[Any, None, T]:
        from asyncio import CancelledError

        delayed: CancelledError | None = None
        thrown: BaseException | None = None
        while True:
            try:
                # The future that it waits for, or None where it only yields to the event loop.
                future = self._work.throw(thrown) if thrown else self._work.send(None)
            except StopIteration as end:
                if delayed and _is_cancelled():
                    yield from _closed(end.value).__await__()
                    raise delayed from None
                return cast("T", end.value)
            except (
                Exception,
                CancelledError,
            ):  # the end of the program comes first
                if delayed and _is_cancelled():
                    raise delayed from None
                raise
            thrown = None
            if future is not None and delayed:
                if _is_cancelled():
                    future.cancel(*delayed.args)  # anyio recognizes its own by the message
                delayed = None
            try:
                yield future
            except CancelledError as error:
                if future is None and not _is_by_scope(error):
                    delayed = error
                else:
                    thrown = error
            except BaseException as error:
                thrown = error


async def _closed(result: object) -> None:
    """Close what a function returned, if possible: a response may hold a connection."""
    if close := getattr(result, "aclose", None):
        await close()


def _is_cancelled() -> bool:
    """Return whether the task is being cancelled; false if the cancellation was withdrawn."""
    import asyncio

    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


def _is_by_scope(error: BaseException) -> bool:
    """Return whether a cancellation comes from a cancel scope of anyio, which says so in it."""
    return bool(error.args) and "cancel scope" in str(error.args[0])


def bound_network(transports: Iterable[object]) -> None:
    """Make the pools of transports use a network backend that bounds how long a response takes.

    httpcore accepts a network backend, and httpx has no way to pass one on, see
    https://github.com/encode/httpx/discussions/2970. With a release whose internals differ, only
    the time-outs of each read apply.
    """
    for transport in transports:
        pool: Any = getattr(transport, "_pool", None)
        backend = getattr(pool, "_network_backend", None)
        if isinstance(backend, httpcore.AsyncNetworkBackend):
            pool._network_backend = AsyncBoundedBackend(backend)
        elif isinstance(backend, httpcore.NetworkBackend):
            pool._network_backend = BoundedBackend(backend)


def has_surplus(stream: object) -> bool:
    """Return whether a connection has received bytes beyond the response just read.

    httpcore keeps them for the next response on that connection. With a release whose internals
    differ, only the comparison of ids in responses detects this.

    Args:
        stream: The body of the response, as httpx has it from its transport.
    """
    for name in ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state"):
        stream = getattr(stream, name, None)
    trailing: Any = getattr(stream, "trailing_data", None)
    return bool(trailing and trailing[0])
