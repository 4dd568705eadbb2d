# Derived from facade/confluence_connector/_async/certainty.py by `nox -s unasync`: change that file instead.
"""Writes whose answer is lost are looked up before anything is written again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from .._landing import fate_is_unknown, may_try_again, unknown_fate
from ..errors import ApiError, TransportError

if TYPE_CHECKING:
    from confluence_connector_api.v1.models import LongTask

T = TypeVar("T")

_TRIES = 3


def write_once(
    name: str,
    write: Callable[[], T],
    look: Callable[[], T | None],
) -> T:
    """Carry out a write exactly once, or say that it is not known whether it happened.

    Args:
        name: The facade's method, for the error, e.g. ``"pages.create"``.
        write: Sends the write.
        look: Reads the server: returns the result if the write has happened, ``None`` if it
            certainly has not, and raises `AmbiguousWriteError` if that cannot be told.

    Raises:
        AmbiguousWriteError: The answer was lost, and so was the look at the server.
    """
    tries = 0
    while True:
        tries += 1
        try:
            return write()
        except (TransportError, ApiError) as error:
            if not fate_is_unknown(error):
                raise
            lost = error
        found = _looked_up(name, look, lost)
        if found is not None:
            return found
        if tries >= _TRIES or not may_try_again(lost):
            raise lost


def start_once(name: str, start: Callable[[], LongTask]) -> LongTask:
    """Start a long task once; a lost answer has taken the task's id with it.

    Args:
        name: The facade's method, for the error, e.g. ``"pages.archive"``.
        start: Sends the request.

    Raises:
        AmbiguousWriteError: The answer was lost.
    """

    def look() -> LongTask | None:
        raise unknown_fate(name, "whether the task was started, and its id, went with the answer")

    return write_once(name, start, look)


def _looked_up(name: str, look: Callable[[], T | None], lost: Exception) -> T | None:
    try:
        return look()
    except (TransportError, ApiError) as error:
        known = f"the write ended with: {lost}; the look at the server with: {error}"
        raise unknown_fate(name, known) from None
