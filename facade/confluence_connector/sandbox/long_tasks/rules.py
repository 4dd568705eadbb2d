"""Long tasks: the work is done at once, only the news of it takes its time."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from ..app.responses import json_response
from ..content.queries import next_id

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = ["accepted_task"]


def accepted_task(
    context: RequestContext, name: str, details: JsonObject | None = None, error: str | None = None
) -> Response:
    """Write a task down and answer 202 with where to follow it.

    Args:
        context: The request whose work is done.
        name: What kind of work, the last part of its key.
        details: Further details of the finished task.
        error: Why it failed, if it did.
    """
    task_id = str(uuid5(NAMESPACE_URL, f"task/{next_id(context.db)}"))
    context.db.execute(
        "INSERT INTO long_task VALUES (?, ?, ?, ?, ?, ?)",
        (task_id, name, context.now, error is None, json.dumps(details or {}), error),
    )
    body = {"id": task_id, "links": {"status": f"/rest/api/longtask/{task_id}"}}
    return json_response(body, 202)
