"""Restrictions in the store: lists of people and groups for reading and for updating."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from ..app.parameters import Fields, read_json
from ..app.responses import HTTPError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from typing import TypeAlias

    from ..app.context import RequestContext

__all__ = [
    "RIGHTS",
    "Entry",
    "SubjectType",
    "add_restriction",
    "check_right",
    "clear_restrictions",
    "entries_of",
    "keep_for_author",
    "read_entries",
    "remove_restriction",
]

SubjectType: TypeAlias = Literal["user", "group"]
RIGHTS = ("read", "update")
"""What can be restricted."""


class Entry(NamedTuple):
    """A user or group on one of the lists."""

    right: str
    subject_type: SubjectType
    subject_id: str


def entries_of(db: sqlite3.Connection, content_id: int) -> list[Entry]:
    """Everybody on a content's lists; an empty list means everyone."""
    rows = db.execute(
        "SELECT operation, subject_type, subject_id FROM restriction WHERE content_id = ?"
        " ORDER BY operation, subject_type, subject_id",
        (content_id,),
    )
    return [Entry._make(row) for row in rows]


def add_restriction(context: RequestContext, content_id: int, entries: Iterable[Entry]) -> None:
    """Put people and groups on a content's lists."""
    for entry in entries:
        _check(context, entry)
        context.db.execute(
            "INSERT OR IGNORE INTO restriction VALUES (?, ?, ?, ?)", (content_id, *entry)
        )


def keep_for_author(context: RequestContext, content_id: int) -> None:
    """Restrict a new content to the caller."""
    add_restriction(
        context, content_id, [Entry(right, "user", context.account_id) for right in RIGHTS]
    )


def remove_restriction(context: RequestContext, content_id: int, entry: Entry) -> bool:
    """Remove a user or group from a list; return whether it was on it."""
    cursor = context.db.execute(
        "DELETE FROM restriction WHERE content_id = ? AND operation = ? AND subject_type = ?"
        " AND subject_id = ?",
        (content_id, *entry),
    )
    return cursor.rowcount > 0


def clear_restrictions(context: RequestContext, content_id: int) -> None:
    """Open a content to everyone."""
    context.db.execute("DELETE FROM restriction WHERE content_id = ?", (content_id,))


def read_entries(context: RequestContext) -> list[Entry]:
    """Whom a request names: a list of restrictions, or one inside ``results``."""
    sent = read_json(context.request.body)
    body = Fields(cast("dict[str, object]", sent) if isinstance(sent, dict) else {"results": sent})
    return [entry for row in body.objects("results") for entry in _entries(context, row)]


def _entries(context: RequestContext, row: Fields) -> list[Entry]:
    right = check_right(row.text("operation") or "")
    named = row.child("restrictions") or Fields({})
    users = [Entry(right, "user", user.text("accountId") or "") for user in _people(named)]
    groups = [Entry(right, "group", _group_id(context, group)) for group in named.objects("group")]
    return users + groups


def _people(named: Fields) -> list[Fields]:
    """Return the users, listed as they are or inside an envelope."""
    if isinstance(named.values.get("user"), dict):
        return (named.child("user") or Fields({})).objects("results")
    return named.objects("user")


def _group_id(context: RequestContext, group: Fields) -> str:
    name = group.text("name")
    if name is None or "id" in group:
        return group.text("id") or ""
    row = context.db.execute("SELECT id FROM account_group WHERE name = ?", (name,)).fetchone()
    if row is None:
        raise HTTPError(400, f"Group does not exist: {name}")
    return str(row[0])


def check_right(right: str) -> str:
    """Refuse what cannot be restricted."""
    if right not in RIGHTS:
        raise HTTPError(400, f"Operation cannot be restricted: {right}")
    return right


def _check(context: RequestContext, entry: Entry) -> None:
    table, column = (
        ("account", "account_id") if entry.subject_type == "user" else ("account_group", "id")
    )
    known = context.db.execute(
        f"SELECT 1 FROM {table} WHERE {column} = ?",  # noqa: S608
        (entry.subject_id,),
    ).fetchone()
    if known is None:
        raise HTTPError(400, f"No {entry.subject_type} found with id : {entry.subject_id}")
