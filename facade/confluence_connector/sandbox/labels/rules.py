"""Labels in the store, and what may be one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..app.responses import HTTPError
from ..content.queries import next_id
from ..watches.events import notify_label_watchers

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from ..app.context import RequestContext
    from ..server.messages import JsonObject

__all__ = [
    "BEARS_LABEL",
    "IN_USE",
    "PREFIXES",
    "SELECT_LABELS",
    "LabelRow",
    "add_label_to_content",
    "add_label_to_space",
    "find_global",
    "label_not_found",
    "labels_of_content",
    "labels_of_space",
    "remove_label_from_content",
    "remove_label_from_space",
    "replace_labels_of_content",
    "serialize_label",
    "serialize_label_v1",
    "split_names",
]

SELECT_LABELS = "SELECT c.id, c.prefix, c.name FROM label c"
"""Selects ``LabelRow``s; ``c`` is the label."""
IN_USE = (
    "(EXISTS (SELECT 1 FROM content_label WHERE label_id = c.id)"
    " OR EXISTS (SELECT 1 FROM space_label WHERE label_id = c.id))"
)
"""A label exists as long as it is in use."""
BEARS_LABEL = "c.id IN (SELECT content_id FROM content_label WHERE label_id = ?)"
"""Narrows contents down to those with one label."""
PREFIXES = ("global", "my", "team", "system")
_FORBIDDEN = frozenset("!#&()*.:;<>?@[]^")
_LONGEST = 255


class LabelRow(NamedTuple):
    """One label."""

    id: int
    prefix: str
    name: str


def serialize_label(row: LabelRow) -> JsonObject:
    """Write a label as v2 shows it."""
    return {"id": str(row.id), "prefix": row.prefix, "name": row.name}


def serialize_label_v1(row: LabelRow) -> JsonObject:
    """Write a label as v1 shows it: outside the global ones, ``label`` carries the prefix."""
    text = row.name if row.prefix == "global" else f"{row.prefix}:{row.name}"
    return {"prefix": row.prefix, "name": row.name, "id": str(row.id), "label": text}


def labels_of_content(db: sqlite3.Connection, content_id: int, most: int = -1) -> list[LabelRow]:
    """Return a content's labels, by age."""
    rows = db.execute(
        f"{SELECT_LABELS} JOIN content_label ON label_id = c.id WHERE content_id = ?"
        " ORDER BY c.id LIMIT ?",
        (content_id, most),
    )
    return [LabelRow._make(row) for row in rows]


def labels_of_space(
    db: sqlite3.Connection, space_id: int, prefix: str | None = None
) -> list[LabelRow]:
    """Return a space's own labels, by age."""
    rows = db.execute(
        f"{SELECT_LABELS} JOIN space_label ON label_id = c.id"
        " WHERE space_id = ? AND prefix = coalesce(?, prefix) ORDER BY c.id",
        (space_id, prefix),
    )
    return [LabelRow._make(row) for row in rows]


def add_label_to_content(
    context: RequestContext, content_id: int, sent: Iterable[tuple[str, str]]
) -> None:
    """Add labels to a content; existing ones are not an error."""
    for label_id in _make(context, sent):
        added = context.db.execute(
            "INSERT OR IGNORE INTO content_label VALUES (?, ?, ?, ?)",
            (content_id, label_id, context.account_id, context.now),
        )
        if added.rowcount:
            notify_label_watchers(context, content_id, label_id)
    context.changed.add(content_id)


def replace_labels_of_content(
    context: RequestContext, content_id: int, sent: Iterable[tuple[str, str]]
) -> None:
    """Let a content have these labels and no others."""
    sent = list(sent)
    wanted = _make(context, sent)
    context.db.execute(
        "DELETE FROM content_label WHERE content_id = ?"  # noqa: S608 -- placeholders
        f" AND label_id NOT IN ({','.join('?' * len(wanted))})",
        (content_id, *wanted),
    )
    add_label_to_content(context, content_id, sent)


def add_label_to_space(
    context: RequestContext, space_id: int, sent: Iterable[tuple[str, str]]
) -> None:
    """Put labels on a space."""
    for label_id in _make(context, sent):
        context.db.execute("INSERT OR IGNORE INTO space_label VALUES (?, ?)", (space_id, label_id))
    context.changed.add(space_id)


def remove_label_from_content(context: RequestContext, content_id: int, name: str) -> None:
    """Take a label off a content."""
    _remove(context, "content", content_id, labels_of_content(context.db, content_id), name)


def remove_label_from_space(
    context: RequestContext, space_id: int, name: str, prefix: str | None
) -> None:
    """Take a label off a space."""
    _remove(context, "space", space_id, labels_of_space(context.db, space_id, prefix), name)


def _remove(
    context: RequestContext, bearer: str, bearer_id: int, borne: Sequence[LabelRow], name: str
) -> None:
    found = [row.id for row in borne if row.name == name.lower()]
    if not found:
        raise label_not_found(name)
    context.db.executemany(
        f"DELETE FROM {bearer}_label WHERE {bearer}_id = ? AND label_id = ?",  # noqa: S608
        ((bearer_id, label_id) for label_id in found),
    )
    context.changed.add(bearer_id)


def label_not_found(name: str) -> HTTPError:
    """Build v1's 404 for an unused label."""
    return HTTPError(404, f"No label found with name: {name}")


def _make(context: RequestContext, sent: Iterable[tuple[str, str]]) -> list[int]:
    """Return the ids of labels by prefix and name; missing ones are created."""
    ids: list[int] = []
    for prefix, names in sent:
        for name in split_names(names):
            _check(prefix, name)
            ids.append(_find_or_insert(context, prefix, name))
    return ids


def find_global(db: sqlite3.Connection, name: str) -> int:
    """Find the id of the global label with this name."""
    row = db.execute(
        "SELECT id FROM label WHERE prefix = 'global' AND name = ?", (name.lower(),)
    ).fetchone()
    if row is None:
        raise label_not_found(name)
    return int(row[0])


def split_names(names: str) -> list[str]:
    """Split a name: one with a space or a comma in it is several labels."""
    return names.lower().replace(",", " ").split()


def _check(prefix: str, name: str) -> None:
    if prefix not in PREFIXES:
        raise HTTPError(400, f"Label prefix is not valid: {prefix}")
    if _FORBIDDEN & set(name):
        raise HTTPError(400, f"label.contains.invalid.chars: {name}")
    if len(name.encode("utf-16-le")) // 2 > _LONGEST:
        raise HTTPError(400, f"label.name.is.too.long: {name}")


def _find_or_insert(context: RequestContext, prefix: str, name: str) -> int:
    row = context.db.execute(
        "SELECT id FROM label WHERE prefix = ? AND name = ?", (prefix, name)
    ).fetchone()
    if row is not None:
        return int(row[0])
    label_id = next_id(context.db)
    context.db.execute("INSERT INTO label VALUES (?, ?, ?)", (label_id, prefix, name))
    return label_id
