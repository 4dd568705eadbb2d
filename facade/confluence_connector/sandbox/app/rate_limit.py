"""The hourly budget of points, and the headers that report it."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import TYPE_CHECKING

from ..server.messages import Response
from .clock import timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ..server.messages import Request

__all__ = ["PointsBudget"]

_POLICY = "global-app-quota"
_SECONDS_PER_HOUR = 3600
_NEAR_LIMIT = 0.8


class PointsBudget:
    """What apps have spent in the current UTC hour.

    A request costs one point, and a read one more for every core object and two more for
    every user or group that it returns.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._hour: datetime | None = None
        self._spent = 0

    @property
    def spent(self) -> int:
        """Points spent since the hour began, or since the last request if that is longer ago."""
        return self._spent

    def refusal(self, now: datetime, limit: int) -> Response | None:
        """Return the 429 that a caller gets once the budget is spent."""
        with self._lock:
            self._turn_hour(now)
            if self._spent < limit:
                return None
        reset = _next_hour(now)
        return Response(
            429,
            headers={
                "retry-after": str(int((reset - now).total_seconds()) + 1),
                "x-ratelimit-limit": str(limit),
                "x-ratelimit-remaining": "0",
                "x-ratelimit-reset": timestamp(reset),
                "x-ratelimit-nearlimit": "true",
                "ratelimit-reason": "confluence-quota-global-based",
            },
        )

    def spend(self, request: Request, response: Response, now: datetime, limit: int) -> None:
        """Charge a response, and write the budget into its headers."""
        cost = 1
        if request.method == "GET":
            cost += response.objects + 2 * response.identities
        with self._lock:
            self._turn_hour(now)
            self._spent += cost
            remaining = max(0, limit - self._spent)
        seconds = int((_next_hour(now) - now).total_seconds())
        budget = f'"{_POLICY}";t={seconds}'
        if remaining < limit * (1 - _NEAR_LIMIT):
            budget = f'"{_POLICY}";r={remaining};t={seconds}'
        response.headers["beta-ratelimit-policy"] = f'"{_POLICY}";q={limit};w={_SECONDS_PER_HOUR}'
        response.headers["beta-ratelimit"] = budget

    def _turn_hour(self, now: datetime) -> None:
        hour = now.replace(minute=0, second=0, microsecond=0)
        if hour != self._hour:
            self._hour, self._spent = hour, 0


def _next_hour(now: datetime) -> datetime:
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
