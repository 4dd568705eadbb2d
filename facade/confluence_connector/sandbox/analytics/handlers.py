"""How often a content was read, and by how many, v1."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.responses import HTTPError, json_response
from ..content.queries import content_id_v1, require_content_v1

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import Response

__all__ = ["get_viewers", "get_views"]

_VIEWED = ("page", "blogpost", "whiteboard", "database", "folder", "embed")


@operation("getViews")
def get_views(context: RequestContext) -> Response:
    """Count the times that a content was read."""
    return _count(context, "count(*)")


@operation("getViewers")
def get_viewers(context: RequestContext) -> Response:
    """Count the people who read a content."""
    return _count(context, "count(DISTINCT account_id)")


def _count(context: RequestContext, what: str) -> Response:
    row = require_content_v1(context, content_id_v1(context.path["contentId"]), _VIEWED)
    since = context.query.text("fromDate") or ""
    try:
        if since:
            datetime.fromisoformat(since)
    except ValueError:
        raise HTTPError(400, f"fromDate is not a date : {since}") from None
    (count,) = context.db.execute(
        f"SELECT {what} FROM content_view WHERE content_id = ? AND viewed_at >= ?",  # noqa: S608
        (row.id, since),
    ).fetchone()
    return json_response({"id": row.id, "count": count})
