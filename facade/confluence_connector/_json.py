"""Tells parsed JSON apart in a way that both type checkers follow. Pure."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, TypeGuard

__all__ = ["is_array", "is_object", "moment_of"]


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a parsed JSON value is an array."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether a parsed JSON value is an object."""
    return isinstance(value, dict)


def moment_of(value: object) -> datetime | None:
    """Read a moment written as ISO 8601, without a zone as UTC; ``None`` if it is none."""
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
