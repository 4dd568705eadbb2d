"""The search index's delay: what changed waits here until the index may know of it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from .clock import timestamp

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from datetime import datetime


def note(db: sqlite3.Connection, changed: Iterable[int], now: datetime, delay: float) -> None:
    """Put contents that a write has changed on the list for the index."""
    due = timestamp(now + timedelta(seconds=delay))
    db.executemany(
        "INSERT INTO index_queue VALUES (?, ?) ON CONFLICT (content_id) DO NOTHING",
        ((content_id, due) for content_id in sorted(changed)),
    )
