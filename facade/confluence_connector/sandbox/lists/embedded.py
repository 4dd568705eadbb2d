"""Lists inside a single object: at most fifty rows, and where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import cursors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..server.messages import JsonObject

__all__ = ["MAX_EMBEDDED", "embedded_list"]

MAX_EMBEDDED = 50
"""Rows that such a list shows."""


def embedded_list(path: str, results: Sequence[JsonObject], last_key: str = "id") -> JsonObject:
    """Return the envelope of a list inside an object.

    Args:
        path: Path of the list itself, below ``/api/v2``.
        results: The rows, one more than may be shown if there are that many.
        last_key: The member of a row that the list itself sorts by.
    """
    meta: JsonObject = {"hasMore": len(results) > MAX_EMBEDDED}
    shown = list(results[:MAX_EMBEDDED])
    if len(results) > MAX_EMBEDDED:
        last = int(str(shown[-1][last_key]))
        meta["cursor"] = cursors.encode([last, last])
    return {"results": shown, "meta": meta, "_links": {"self": f"/api/v2/{path}"}}
