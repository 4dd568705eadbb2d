"""The few primitives that have a colour, side by side. The sync client is derived by renaming."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from typing import Any, ParamSpec, TypeVar, cast

from .errors import ConfigurationError

__all__ = [
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

AsyncLock = asyncio.Lock
Lock = threading.Lock

async_sleep = asyncio.sleep
sleep = time.sleep

# Calls what may block, as reading a file does: in a thread, where others wait for the loop.
async_blocking = asyncio.to_thread


def blocking(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function that may block."""
    return function(*args, **kwargs)


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
