"""The sandbox's clock: real time, unless a test holds or moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

__all__ = ["Clock", "from_timestamp", "timestamp"]


class Clock:
    """Tells the time for timestamps, token ages and the search index's delay."""

    def __init__(self) -> None:
        self._held: datetime | None = None
        self._offset = timedelta()

    def now(self) -> datetime:
        """Return the current moment, in UTC."""
        return (self._held or datetime.now(UTC)) + self._offset

    def state(self) -> tuple[datetime | None, timedelta]:
        """Return what ``set_state`` takes to put the clock back."""
        return self._held, self._offset

    def set_state(self, state: tuple[datetime | None, timedelta]) -> None:
        """Put the clock back to a state that it had."""
        self._held, self._offset = state

    def hold(self, moment: datetime) -> None:
        """Stand still at a moment.

        Args:
            moment: An aware datetime.

        Raises:
            ValueError: The moment has no time zone.
        """
        if moment.tzinfo is None:
            raise ValueError("the sandbox's clock needs a datetime with a time zone")
        self._held = moment.astimezone(UTC)
        self._offset = timedelta()

    def advance(self, seconds: float) -> None:
        """Move the clock forward.

        Args:
            seconds: How far, in seconds.
        """
        self._offset += timedelta(seconds=seconds)


def timestamp(moment: datetime) -> str:
    """Return the wire form of a moment: UTC with milliseconds and a Z."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def from_timestamp(text: str) -> datetime:
    """Read what ``timestamp`` wrote."""
    return datetime.fromisoformat(text)
