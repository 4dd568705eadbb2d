# Derived from _async/certainty.py by `nox -s unasync`: change that file instead.
"""Writes whose answer is lost are looked up before anything is written again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from .._landing import fate_is_unknown, may_try_again
from ..errors import AmbiguousWriteError, ApiError, TransportError

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


def _looked_up(name: str, look: Callable[[], T | None], lost: Exception) -> T | None:
    try:
        return look()
    except (TransportError, ApiError) as error:
        known = f"the write ended with: {lost}; the look at the server with: {error}"
        raise AmbiguousWriteError(
            f"{name} may or may not have happened: {known}", operation=name, known=known
        ) from None
