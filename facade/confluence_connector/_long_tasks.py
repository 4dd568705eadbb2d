"""Interpret the state of a long task. Pure."""

from __future__ import annotations

from confluence_connector_api.v1 import models as v1

__all__ = ["failure_text", "is_finished", "next_pause", "percentage"]

_LONGEST_PAUSE = 10.0
_GROWTH = 1.5


def is_finished(task: v1.LongTaskStatusWithLinks) -> bool:
    """Return whether a task has ended, successfully or not."""
    return bool(task.finished) or (percentage(task) >= 100 and bool(task.successful))


def percentage(task: v1.LongTaskStatusWithLinks) -> int:
    """Return the progress, 0 to 100; 0 if the server does not report it."""
    return task.percentage_complete or 0


def failure_text(task: v1.LongTaskStatusWithLinks) -> str:
    """Return the server's messages about a failed task."""
    said = [*(task.errors or ()), *(task.messages or ())]
    return "; ".join(filter(None, map(_text, said))) or "the server gives no reason"


def next_pause(looks: int, *, first: float) -> float:
    """Return the seconds to wait before the next poll: growing, up to a limit.

    Args:
        looks: Number of polls so far, from 1.
        first: Seconds after the first poll.
    """
    return min(first * _GROWTH ** min(looks - 1, 50), max(first, _LONGEST_PAUSE))


def _text(message: v1.Message) -> str:
    if message.translation:
        return message.translation
    return " ".join(argument for argument in message.args if isinstance(argument, str))
