"""Counts what a run does, from as many threads as work on it."""

from __future__ import annotations

import threading

from .problems import Problem
from .summary import Summary

__all__ = ["Tally"]


class Tally:
    """What a run has done so far.

    Attributes:
        failures: What could not be done.
    """

    def __init__(self) -> None:
        self.failures: list[Problem] = []
        self._counts: dict[str, int] = {}
        self._guard = threading.Lock()

    def count(self, name: str, number: int = 1) -> None:
        """Add to one of the numbers of the `Summary`."""
        with self._guard:
            self._counts[name] = self._counts.get(name, 0) + number

    def asked(self, objects: int = 0) -> None:
        """Count a request, and the objects that its response held."""
        with self._guard:
            self._counts["requests"] = self._counts.get("requests", 0) + 1
            self._counts["points"] = self._counts.get("points", 0) + 1 + objects

    def failed(self, path: str, message: str, line: int | None = None) -> None:
        """Note what could not be done."""
        with self._guard:
            self.failures.append(Problem(path, line, message))

    def summary(self, seconds: float, unchanged: int = 0) -> Summary:
        """Return all of it."""
        failures = tuple(sorted(self.failures, key=lambda one: (one.path, one.line or 0)))
        return Summary(seconds=seconds, failures=failures, unchanged=unchanged, **self._counts)

    def __getitem__(self, name: str) -> int:
        return self._counts.get(name, 0)
