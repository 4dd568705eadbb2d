"""The `include-…` lists of a single content: at most fifty of each, and where to find more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from . import owners
from .content_rows import wire_id
from .content_shapes import version, version_of
from .labels import label, labels_of_content
from .versions import SELECT_VERSIONS, VersionRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .call import Call
    from .content_rows import ContentRow
    from .exchange import JsonObject

_MOST = 50
_PAGE_OPERATIONS = (
    ("read", "page"),
    ("update", "page"),
    ("delete", "page"),
    ("restrict_content", "page"),
    ("clear_permissions", "page"),
    ("archive", "page"),
    ("create", "folder"),
    ("create", "attachment"),
    ("create", "comment"),
    ("create", "page"),
)


def read(call: Call, row: ContentRow, body_format: str | None) -> JsonObject:
    """The members that the call's `include-…` flags ask for."""
    members: JsonObject = {}
    for name, (path, rows) in _LISTS.items():
        if call.query.flag(f"include-{name}"):
            members[name] = _enclose(call, row, path, rows(call, row, body_format))
    if call.query.flag("include-favorited-by-current-user-status"):
        members["isFavoritedByCurrentUser"] = _is_favourite(call, row)
    if call.query.flag("include-collaborators"):
        members["collaborators"] = [{"accountId": name} for name in _collaborators(call, row)]
    return members


def _enclose(call: Call, row: ContentRow, path: str, results: Sequence[JsonObject]) -> JsonObject:
    """A list inside an object; rows beyond the fiftieth are told of, not shown."""
    meta: JsonObject = {"hasMore": len(results) > _MOST}
    if path == "likes/users":
        meta["count"] = len(results)
    return {
        "results": list(results[:_MOST]),
        "meta": meta,
        "_links": {"self": f"/api/v2/{owners.plural_of(call)}/{wire_id(row)}/{path}"},
    }


def _labels(call: Call, row: ContentRow, _: str | None) -> list[JsonObject]:
    return [label(found) for found in labels_of_content(call.db, row.id, _MOST + 1)]


def _properties(call: Call, row: ContentRow, _: str | None) -> list[JsonObject]:
    rows = call.db.execute(
        "SELECT id, key, value, version, message, minor_edit, author_id, created_at FROM property"
        " WHERE owner_id = ? ORDER BY id LIMIT ?",
        (row.id, _MOST + 1),
    )
    return [
        {"id": str(id_), "key": key, "value": json.loads(value), "version": version(*last)}
        for id_, key, value, *last in rows
    ]


def _operations(call: Call, row: ContentRow, _: str | None) -> list[JsonObject]:
    return [
        {"operation": name, "targetType": row.type if target == "page" else target}
        for name, target in _PAGE_OPERATIONS
    ]


def _likes(call: Call, row: ContentRow, _: str | None) -> list[JsonObject]:
    rows = call.db.execute(
        "SELECT account_id FROM content_like WHERE content_id = ? ORDER BY created_at", (row.id,)
    )
    return [{"accountId": account_id} for (account_id,) in rows]


def _versions(call: Call, row: ContentRow, body_format: str | None) -> list[JsonObject]:
    rows = call.db.execute(
        f"{SELECT_VERSIONS} WHERE c.content_id = ? ORDER BY c.number DESC LIMIT ?",
        (row.id, _MOST + 1),
    )
    versions = map(VersionRow._make, rows)
    return [version_of(row, found, body_format) for found in versions]


def _is_favourite(call: Call, row: ContentRow) -> bool:
    favourite = call.db.execute(
        "SELECT 1 FROM favourite WHERE account_id = ? AND target_id = ?", (call.account_id, row.id)
    )
    return favourite.fetchone() is not None


def _collaborators(call: Call, row: ContentRow) -> list[str]:
    rows = call.db.execute(
        "SELECT DISTINCT author_id FROM version WHERE content_id = ? ORDER BY author_id", (row.id,)
    )
    return [account_id for (account_id,) in rows]


_LISTS: dict[str, tuple[str, Callable[[Call, ContentRow, str | None], list[JsonObject]]]] = {
    "labels": ("labels", _labels),
    "properties": ("properties", _properties),
    "operations": ("operations", _operations),
    "likes": ("likes/users", _likes),
    "versions": ("versions", _versions),
}
