"""Long tasks: all of them, and one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from ..app import links
from ..app.clock import from_timestamp
from ..app.context import operation
from ..app.responses import HTTPError, json_response
from ..lists.v1 import offset_response, read_limit, read_start

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = ["get_task", "list_tasks"]

_KEY_PREFIX = "com.atlassian.confluence.longtask."
_DEFAULT_LIMIT = 100


class _TaskRow(NamedTuple):
    """One task."""

    id: str
    name: str
    started_at: str
    successful: int
    details: str
    error: str | None


@operation("getTask")
def get_task(context: RequestContext) -> Response:
    """How one task is getting on."""
    task_id = context.path["id"]
    row = context.db.execute("SELECT * FROM long_task WHERE id = ?", (task_id,)).fetchone()
    if row is None:
        raise HTTPError(404, f"No long task found with id : {task_id}")
    own_link = f"{links.base(context.request.hosts)}/rest/api/longtask/{task_id}"
    shape = _serialize(context, _TaskRow._make(row))
    return json_response({**shape, "_links": {"self": own_link}})


@operation("v1.getTasks")
def list_tasks(context: RequestContext) -> Response:
    """All tasks, the oldest first."""
    start, limit = read_start(context), read_limit(context, default=_DEFAULT_LIMIT)
    rows = context.db.execute(
        "SELECT * FROM long_task ORDER BY rowid LIMIT ? OFFSET ?", (limit + 1, start)
    ).fetchall()
    shown = [_serialize(context, _TaskRow._make(row)) for row in rows[:limit]]
    return offset_response(context, shown, start, limit, more=len(rows) > limit)


def _serialize(context: RequestContext, row: _TaskRow) -> JsonObject:
    elapsed = (context.clock.now() - from_timestamp(row.started_at)).total_seconds()
    duration = context.settings.task_seconds
    finished = elapsed >= duration
    error = row.error if finished else None
    return {
        "id": row.id,
        "name": {"key": f"{_KEY_PREFIX}{row.name}", "args": []},
        "elapsedTime": int(min(elapsed, duration) * 1000),
        "percentageComplete": 100 if finished else int(100 * elapsed / duration),
        "successful": finished and bool(row.successful),
        "finished": finished,
        "messages": [{"translation": error, "args": []}] if error else [],
        "status": "finished" if finished else "running",
        "errors": [{"translation": error, "args": []}] if error else [],
        "additionalDetails": json.loads(row.details) if finished else {},
    }
