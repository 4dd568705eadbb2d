"""Reads moments as they stand on the wire. Pure."""

from __future__ import annotations

from datetime import UTC, datetime

__all__ = ["moment_of"]


def moment_of(value: object) -> datetime | None:
    """Read a moment written as ISO 8601, without a zone as UTC; ``None`` if it is none."""
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
