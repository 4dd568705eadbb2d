"""Remembers the last answer that spoke of the rate limit. Pure."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from .budget import Budget

__all__ = ["LastBudget"]


class LastBudget:
    """What the last answer said that spoke of the budget; read when somebody asks for it."""

    def __init__(self) -> None:
        self._headers: httpx.Headers | None = None
        self._noted_at = datetime.now(UTC)
        self._budget: Budget | None = None

    def note(self, headers: httpx.Headers) -> None:
        """Remember an answer's headers, if any speaks of the budget."""
        if any(b"ratelimit" in name.lower() for name, _ in headers.raw):
            self._headers, self._noted_at = headers, datetime.now(UTC)

    def read(self) -> Budget | None:
        """Return the budget, or ``None`` if no answer has told."""
        if self._headers is not None:
            from .budget import read_budget  # late: few programs ask

            self._budget = read_budget(self._headers, self._noted_at) or self._budget
            self._headers = None
        return self._budget
