"""One shared pause for all threads and tasks of a client, set when the server says so. Pure."""

from __future__ import annotations

import threading

__all__ = ["Pause"]


class Pause:
    """Holds back every request of a client until a moment that a rate-limited answer named.

    Without it, each of many threads would run into the limit by itself.
    """

    def __init__(self) -> None:
        self._until = 0.0
        self._lock = threading.Lock()

    def extend(self, until: float) -> None:
        """Hold back requests until this moment, unless a later one is already set.

        Args:
            until: Seconds on the monotonic clock.
        """
        with self._lock:
            self._until = max(self._until, until)

    def remaining(self, now: float) -> float:
        """Return the seconds still to wait; 0 when there is no pause."""
        return max(0.0, self._until - now)
