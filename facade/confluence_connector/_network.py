"""Bound how long a response may take, and drop connections with unsolicited bytes.

The time-outs of httpx apply to each read: a server that sends one byte now and then, or one interim
response after another, never times out. And httpcore keeps bytes that came after a response for
the next request on the connection, which would then get a wrong response. httpcore has no option
for either, but its network backend is public, and is wrapped here.
"""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

import httpcore

if TYPE_CHECKING:
    import ssl

__all__ = [
    "AsyncBoundedBackend",
    "BoundedBackend",
    "give_up",
    "response_within",
]


class _Clock:
    """The time left for a response, counted from the first read after a request."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._until: float | None = None

    def bounded(self, timeout: float | None) -> float:
        """Return the time-out of the next read."""
        now = time.monotonic()
        if self._until is None:
            self._until = now + self._seconds
        left = self._until - now
        if left <= 0:
            raise httpcore.ReadTimeout(f"the response was not complete after {self._seconds:g} s")
        return left if timeout is None else min(left, timeout)


_clock: ContextVar[_Clock | None] = ContextVar("response_clock", default=None)


@contextmanager
def response_within(seconds: float) -> Generator[None]:
    """Bound the time of all reads in this context: the head of a response, or all of it."""
    token = _clock.set(_Clock(seconds))
    try:
        yield
    finally:
        with suppress(ValueError):  # closed by the garbage collector, in another context
            _clock.reset(token)


def _bounded(timeout: float | None) -> float | None:
    clock = _clock.get()
    return timeout if clock is None else clock.bounded(timeout)


def give_up(network_stream: object) -> None:
    """Prevent reuse of a connection; ``network_stream`` is the extension of its response."""
    if isinstance(network_stream, _AsyncStream | _Stream):
        network_stream.is_given_up = True


class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self.is_given_up = False

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        return await self._stream.read(max_bytes, _bounded(timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        # A connection that is readable while it is idle is dropped.
        if info == "is_readable" and self.is_given_up:
            return True
        return self._stream.get_extra_info(info)


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        self.is_given_up = False

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _bounded(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable" and self.is_given_up:
            return True
        return self._stream.get_extra_info(info)


class AsyncBoundedBackend(httpcore.AsyncNetworkBackend):
    """A backend whose reads `response_within` bounds."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend

    async def connect_tcp(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._backend.connect_tcp(*args, **options))

    async def connect_unix_socket(self, *args: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(await self._backend.connect_unix_socket(*args, **options))

    async def sleep(self, seconds: float) -> None:
        await self._backend.sleep(seconds)


class BoundedBackend(httpcore.NetworkBackend):
    """A backend whose reads `response_within` bounds."""

    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        return _Stream(self._backend.connect_tcp(*args, **options))

    def connect_unix_socket(self, *args: Any, **options: Any) -> httpcore.NetworkStream:
        return _Stream(self._backend.connect_unix_socket(*args, **options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)
