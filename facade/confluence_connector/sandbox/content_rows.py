"""Content as handlers read it: one row with its current version, space and parent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

_COLUMNS = """
    c.id, c.type, c.subtype, c.status, c.title, c.space_id, c.parent_id, p.type, c.position,
    c.container_id, c.author_id, c.owner_id, c.last_owner_id, c.created_at, c.published,
    v.number, v.message, v.minor_edit, v.author_id, v.created_at, s.key, s.homepage_id
"""
_TABLES = """
    FROM content c
    JOIN version v ON v.content_id = c.id AND v.number = c.version
    JOIN space s ON s.id = c.space_id
    LEFT JOIN content p ON p.id = c.parent_id
"""
SELECT = f"SELECT {_COLUMNS}, v.body {_TABLES}"
"""Selects `ContentRow`s; `c` is the content, `v` its version, `s` its space, `p` its parent."""
SELECT_WITHOUT_BODY = f"SELECT {_COLUMNS}, '' {_TABLES}"


class ContentRow(NamedTuple):
    """One content with what its answers need; the body is "" where it was not selected."""

    id: int
    type: str
    subtype: str | None
    status: str
    title: str
    space_id: int
    parent_id: int | None
    parent_type: str | None
    position: int
    container_id: int | None
    author_id: str
    owner_id: str
    last_owner_id: str | None
    created_at: str
    published: int
    version: int
    message: str
    minor_edit: int
    modifier_id: str
    modified_at: str
    space_key: str
    homepage_id: int | None
    body: str


def find(db: sqlite3.Connection, content_id: int, types: Sequence[str]) -> ContentRow | None:
    """The content with this id, if it is of one of these types."""
    row = db.execute(f"{SELECT} WHERE c.id = ?", (content_id,)).fetchone()
    content = None if row is None else ContentRow._make(row)
    return content if content is not None and content.type in types else None


def wire_id(row: ContentRow) -> str:
    """A content's id on the wire, where those of attachments bear a prefix."""
    return f"att{row.id}" if row.type == "attachment" else str(row.id)


def next_id(db: sqlite3.Connection) -> int:
    """Take the next id; all kinds of things share the counter."""
    (taken,) = db.execute(
        "UPDATE sequence SET next_id = next_id + 1 RETURNING next_id - 1"
    ).fetchone()
    return int(taken)
