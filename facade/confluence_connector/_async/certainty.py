"""Writes whose answer is lost are looked up before anything is written again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from .._landing import fate_is_unknown, may_try_again, unknown_fate
from ..errors import ApiError, TransportError

if TYPE_CHECKING:
    from confluence_connector_api.v1.models import LongTask

T = TypeVar("T")

_TRIES = 3


async def write_once(
    name: str,
    write: Callable[[], Awaitable[T]],
    look: Callable[[], Awaitable[T | None]],
    *,
    repeatable: bool = True,
) -> T:
    """Carry out a write exactly once, or say that it is not known whether it happened.

    Args:
        name: The facade's method, for the error, e.g. ``"pages.create"``.
        write: Sends the write.
        look: Reads the server: returns the result if the write has happened, ``None`` if it
            certainly has not, and raises `AmbiguousWriteError` if that cannot be told.
        repeatable: Whether the write can be sent again once it is known not to have happened.

    Raises:
        AmbiguousWriteError: The answer was lost, and so was the look at the server.
    """
    tries = 0
    while True:
        tries += 1
        try:
            return await write()
        except (TransportError, ApiError) as error:
            if not fate_is_unknown(error):
                raise
            lost = error
        found = await _looked_up(name, look, lost)
        if found is not None:
            return found
        if tries >= _TRIES or not repeatable or not may_try_again(lost):
            raise lost


async def delete_once(
    name: str,
    send: Callable[[], Awaitable[object]],
    is_gone: Callable[[], Awaitable[bool]],
) -> None:
    """Delete something once: after a lost answer, a second request would not find it any more.

    Args:
        name: The facade's method, for the error, e.g. ``"comments.delete"``.
        send: Sends the request.
        is_gone: Asks the server whether it is gone.

    Raises:
        AmbiguousWriteError: The answer was lost, and so was the look at the server.
    """

    async def write() -> bool:
        await send()
        return True

    async def look() -> bool | None:
        return True if await is_gone() else None

    await write_once(name, write, look)


async def start_once(name: str, start: Callable[[], Awaitable[LongTask]]) -> LongTask:
    """Start a long task once: a lost answer takes the task's id with it, so no look can help.

    Args:
        name: The facade's method, for the error, e.g. ``"pages.archive"``.
        start: Sends the request.

    Raises:
        AmbiguousWriteError: The answer was lost.
    """
    try:
        return await start()
    except (TransportError, ApiError) as error:
        if not fate_is_unknown(error):
            raise
        lost = error
    raise unknown_fate(name, f"the start of the task ended with: {lost}")


async def _looked_up(
    name: str, look: Callable[[], Awaitable[T | None]], lost: Exception
) -> T | None:
    try:
        return await look()
    except (TransportError, ApiError) as error:
        known = f"the write ended with: {lost}; the look at the server with: {error}"
        raise unknown_fate(name, known) from None
