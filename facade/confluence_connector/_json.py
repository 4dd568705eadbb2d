"""Type guards for parsed JSON. Pure."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, TypeGuard

__all__ = ["is_array", "is_object", "moment_of"]


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Return whether a parsed JSON value is an array."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Return whether a parsed JSON value is an object."""
    return isinstance(value, dict)


def moment_of(value: object) -> datetime | None:
    """Parse an ISO 8601 date-time, as UTC without an offset; return ``None`` if it is invalid."""
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
