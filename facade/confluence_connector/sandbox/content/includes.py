"""The `include-…` lists of a single content: at most fifty of each, and where to find more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import owners
from .content_rows import wire_id
from .content_shapes import content_property, version_of
from .inner_lists import MOST, inner_list
from .labels import label, labels_of_content
from .operations import permitted
from .properties import properties_of
from .versions import SELECT_VERSIONS, VersionRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from .call import Call
    from .content_rows import ContentRow
    from .exchange import JsonObject


def read(call: Call, row: ContentRow, body_format: str | None) -> JsonObject:
    """The members that the call's `include-…` flags ask for."""
    members: JsonObject = {}
    for name, rows in _LISTS.items():
        if call.query.flag(f"include-{name}"):
            found = rows(call, row, body_format)
            own_path = f"{owners.plural_of(call)}/{wire_id(row)}/{name}"
            members[name] = inner_list(own_path, found, "number" if name == "versions" else "id")
    if call.query.flag("include-likes"):
        members["likes"] = _likes(call, row)
    if call.query.flag("include-favorited-by-current-user-status"):
        members["isFavoritedByCurrentUser"] = _is_favourite(call, row)
    if call.query.flag("include-collaborators"):
        members["collaborators"] = [{"accountId": name} for name in _collaborators(call, row)]
    return members


def _labels(call: Call, row: ContentRow, _: str | None) -> list[JsonObject]:
    return [label(found) for found in labels_of_content(call.db, row.id, MOST + 1)]


def _properties(call: Call, row: ContentRow, _: str | None) -> list[JsonObject]:
    return [content_property(found) for found in properties_of(call.db, row.id, MOST + 1)]


def _operations(_call: Call, row: ContentRow, _: str | None) -> list[JsonObject]:
    return permitted(row.type)


def _likes(call: Call, row: ContentRow) -> JsonObject:
    """Who likes it, in the order of liking; this list tells how many there are."""
    rows = call.db.execute(
        "SELECT account_id FROM content_like WHERE content_id = ? ORDER BY created_at", (row.id,)
    ).fetchall()
    shown = [{"accountId": account_id} for (account_id,) in rows[:MOST]]
    meta: JsonObject = {"hasMore": len(rows) > MOST, "count": len(rows)}
    own_path = f"/api/v2/{owners.plural_of(call)}/{wire_id(row)}/likes/users"
    return {"results": shown, "meta": meta, "_links": {"self": own_path}}


def _versions(call: Call, row: ContentRow, body_format: str | None) -> list[JsonObject]:
    rows = call.db.execute(
        f"{SELECT_VERSIONS} WHERE c.content_id = ? ORDER BY c.number DESC LIMIT ?",
        (row.id, MOST + 1),
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


_LISTS: dict[str, Callable[[Call, ContentRow, str | None], list[JsonObject]]] = {
    "labels": _labels,
    "properties": _properties,
    "operations": _operations,
    "versions": _versions,
}
