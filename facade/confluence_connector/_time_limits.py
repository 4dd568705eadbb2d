"""The error for a time limit of this library, without asyncio, which is slow to import."""

from __future__ import annotations

__all__ = ["TimeLimitError"]


class TimeLimitError(TimeoutError):
    """A call did not finish in time, as opposed to a ``TimeoutError`` of the user's functions."""
