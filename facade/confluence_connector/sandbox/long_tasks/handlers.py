"""Long tasks: all of them, and one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from .. import links
from ..answers import Refused, json_response
from ..call import operation
from ..clock import from_timestamp
from ..v1.lists import offset_list, read_limit, read_start

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import JsonObject, Response

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
def get_task(call: Call) -> Response:
    """How one task is getting on."""
    task_id = call.path["id"]
    row = call.db.execute("SELECT * FROM long_task WHERE id = ?", (task_id,)).fetchone()
    if row is None:
        raise Refused(404, f"No long task found with id : {task_id}")
    own_link = f"{links.base(call.request.hosts)}/rest/api/longtask/{task_id}"
    shape = _shape(call, _TaskRow._make(row))
    return json_response({**shape, "_links": {"self": own_link}})


@operation("v1.getTasks")
def list_tasks(call: Call) -> Response:
    """All tasks, the oldest first."""
    start, limit = read_start(call), read_limit(call, default=_DEFAULT_LIMIT)
    rows = call.db.execute(
        "SELECT * FROM long_task ORDER BY rowid LIMIT ? OFFSET ?", (limit + 1, start)
    ).fetchall()
    shown = [_shape(call, _TaskRow._make(row)) for row in rows[:limit]]
    return offset_list(call, shown, start, limit, more=len(rows) > limit)


def _shape(call: Call, row: _TaskRow) -> JsonObject:
    elapsed = (call.clock.now() - from_timestamp(row.started_at)).total_seconds()
    duration = call.controls.task_seconds
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
