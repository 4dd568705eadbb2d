"""The ``include-…`` lists of a single content: at most fifty of each, and where to find more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..labels.rules import labels_of_content, serialize_label
from ..lists.embedded import MAX_EMBEDDED, embedded_list
from ..permissions.rules import permitted_operations
from ..properties.rules import properties_of, serialize_property
from ..versions.queries import SELECT_VERSIONS, VersionRow
from .queries import wire_id
from .serializers import serialize_content_version

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..app.context import RequestContext
    from ..server.messages import JsonObject
    from .queries import ContentRow

__all__ = ["read_includes"]


def read_includes(context: RequestContext, row: ContentRow, body_format: str | None) -> JsonObject:
    """Read the members that the call's ``include-…`` flags ask for."""
    members: JsonObject = {}
    for name, rows in _LISTS.items():
        if context.query.flag(f"include-{name}"):
            found = rows(context, row, body_format)
            own_path = f"{context.kind.plural}/{wire_id(row)}/{name}"
            members[name] = embedded_list(own_path, found, "number" if name == "versions" else "id")
    if context.query.flag("include-likes"):
        members["likes"] = _likes(context, row)
    if context.query.flag("include-favorited-by-current-user-status"):
        members["isFavoritedByCurrentUser"] = _is_favourite(context, row)
    if context.query.flag("include-collaborators"):
        members["collaborators"] = [{"accountId": name} for name in _collaborators(context, row)]
    return members


def _labels(context: RequestContext, row: ContentRow, _: str | None) -> list[JsonObject]:
    return [
        serialize_label(found) for found in labels_of_content(context.db, row.id, MAX_EMBEDDED + 1)
    ]


def _properties(context: RequestContext, row: ContentRow, _: str | None) -> list[JsonObject]:
    return [
        serialize_property(found) for found in properties_of(context.db, row.id, MAX_EMBEDDED + 1)
    ]


def _operations(_call: RequestContext, row: ContentRow, _: str | None) -> list[JsonObject]:
    return permitted_operations(row.type)


def _likes(context: RequestContext, row: ContentRow) -> JsonObject:
    """List who likes it, in the order of liking; this list has a count."""
    rows = context.db.execute(
        "SELECT account_id FROM content_like WHERE content_id = ? ORDER BY created_at", (row.id,)
    ).fetchall()
    shown = [{"accountId": account_id} for (account_id,) in rows[:MAX_EMBEDDED]]
    meta: JsonObject = {"hasMore": len(rows) > MAX_EMBEDDED, "count": len(rows)}
    own_path = f"/api/v2/{context.kind.plural}/{wire_id(row)}/likes/users"
    return {"results": shown, "meta": meta, "_links": {"self": own_path}}


def _versions(
    context: RequestContext, row: ContentRow, body_format: str | None
) -> list[JsonObject]:
    rows = context.db.execute(
        f"{SELECT_VERSIONS} WHERE c.content_id = ? ORDER BY c.number DESC LIMIT ?",
        (row.id, MAX_EMBEDDED + 1),
    )
    versions = map(VersionRow._make, rows)
    return [serialize_content_version(row, found, body_format) for found in versions]


def _is_favourite(context: RequestContext, row: ContentRow) -> bool:
    favourite = context.db.execute(
        "SELECT 1 FROM favourite WHERE account_id = ? AND target_id = ?",
        (context.account_id, row.id),
    )
    return favourite.fetchone() is not None


def _collaborators(context: RequestContext, row: ContentRow) -> list[str]:
    rows = context.db.execute(
        "SELECT DISTINCT author_id FROM version WHERE content_id = ? ORDER BY author_id", (row.id,)
    )
    return [account_id for (account_id,) in rows]


_LISTS: dict[str, Callable[[RequestContext, ContentRow, str | None], list[JsonObject]]] = {
    "labels": _labels,
    "properties": _properties,
    "operations": _operations,
    "versions": _versions,
}
