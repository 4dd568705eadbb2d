"""The search index's delay: what changed waits here until the index may know of it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ..app.clock import timestamp
from .index import index_content

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from datetime import datetime

    from ..store import Store

__all__ = ["SEARCHES", "enqueue", "flush_index"]

SEARCHES = frozenset(("searchByCQL", "searchContentByCQL"))
"""Operations that look at the index, which has to be brought up to their moment first."""


def enqueue(db: sqlite3.Connection, changed: Iterable[int], now: datetime, delay: float) -> None:
    """Tell the index of contents and spaces that a write has changed, now or later."""
    if delay <= 0:
        for content_id in sorted(changed):
            index_content(db, content_id)
        return
    due = timestamp(now + timedelta(seconds=delay))
    db.executemany(
        "INSERT INTO index_queue VALUES (?, ?) ON CONFLICT (content_id) DO NOTHING",
        ((content_id, due) for content_id in sorted(changed)),
    )


def flush_index(store: Store, now: datetime) -> None:
    """Let the index learn of what is due."""
    moment = timestamp(now)
    with store.read() as db:
        waiting = db.execute("SELECT 1 FROM index_queue WHERE due_at <= ?", (moment,)).fetchone()
    if waiting is None:
        return
    with store.write() as db:
        due = db.execute(
            "DELETE FROM index_queue WHERE due_at <= ? RETURNING content_id", (moment,)
        ).fetchall()
        for (content_id,) in due:
            index_content(db, content_id)
