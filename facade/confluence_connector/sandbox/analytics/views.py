"""Views: recorded while contents are read, and stored when they are queried."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..store import Store

__all__ = ["ANALYTICS", "VIEWS", "ViewLog"]

VIEWS = ("getPageById", "getBlogPostById", "GET content/{id}")
"""Operations that read one content."""
ANALYTICS = ("getViews", "getViewers")
"""Operations that ask for views."""


class ViewLog:
    """Views that are not in the store yet: a read must not wait for a write."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._views: list[tuple[str, str, str]] = []

    def add(self, content_id: str, account_id: str, now: str) -> None:
        """Note a view."""
        with self._lock:
            self._views.append((content_id, account_id, now))

    def flush(self, store: Store) -> None:
        """Store the recorded views, except those of deleted contents."""
        with self._lock:
            views, self._views = self._views, []
        with store.write() as db:
            db.executemany(
                "INSERT INTO content_view SELECT ?, ?, ?"
                " WHERE EXISTS (SELECT 1 FROM content WHERE id = ?)",
                [(*view, view[0]) for view in views],
            )
