"""Reports progress, from as many threads as work."""

from __future__ import annotations

import threading

from .summary import Progress

__all__ = ["Reporter"]


class Reporter:
    """Counts what is done, and reports it in order.

    Args:
        progress: Whom to tell, if anybody.
        total: What there is to do.
    """

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0
        self._guard = threading.Lock()

    def finished(self, size: int, name: str) -> None:
        """Count what is done, and tell of it."""
        with self._guard:
            self._done += size
            if self._progress is not None:
                self._progress(self._done, self._total, name)
