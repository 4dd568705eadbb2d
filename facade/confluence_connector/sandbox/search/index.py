"""Keeping the search index: one content in, one content out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from . import extract
from .tables import has_words

if TYPE_CHECKING:
    import sqlite3

__all__ = ["index_content"]


class _Source(NamedTuple):
    """One row of the store as the index needs it."""

    type: str
    subtype: str
    title: str
    title_key: str
    space_id: int
    parent_id: int
    container_id: int
    creator_id: str
    page_status: str
    created_at: str
    modified_at: str
    body: str


def index_content(db: sqlite3.Connection, content_id: int) -> None:
    """Bring one content, or one space, up to date in the index.

    What is not current, or gone, leaves the index: drafts, archived and trashed content, and
    what hangs on a container that is not current.

    Args:
        db: A connection inside a write transaction.
        content_id: Id of the content or the space.
    """
    _remove(db, content_id)
    source = _read_content(db, content_id) or _read_space(db, content_id)
    if source is None:
        return
    *document, body = source
    document.pop(_Source._fields.index("title"))
    db.execute(
        "INSERT INTO search_document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (content_id, *document),
    )
    labels = _labels(db, content_id)
    _insert_text(db, content_id, source.title, extract.plain_text(body), " ".join(labels))
    terms = {
        *(("label", label) for label in labels),
        *(("macro", name) for name in extract.macros(body)),
        *(("mention", account) for account in extract.mentions(body)),
        *(("contributor", account) for account in _contributors(db, content_id)),
    }
    db.executemany(
        "INSERT INTO search_term VALUES (?, ?, ?)",
        ((field, value, content_id) for field, value in sorted(terms)),
    )


def _read_content(db: sqlite3.Connection, content_id: int) -> _Source | None:
    row = db.execute(
        "SELECT iif(c.type = 'custom', c.subtype, c.type), coalesce(c.subtype, ''),"
        " c.title, c.title_key, c.space_id,"
        " coalesce(c.parent_id, 0), coalesce(c.container_id, 0), c.author_id,"
        " coalesce(s.name, ''), c.created_at, c.modified_at, coalesce(v.body, '')"
        " FROM content AS c"
        " LEFT JOIN version AS v ON v.content_id = c.id AND v.number = c.version"
        " LEFT JOIN content_state AS s ON s.content_id = c.id"
        " LEFT JOIN content AS k ON k.id = c.container_id"
        " WHERE c.id = ? AND c.status = 'current' AND coalesce(k.status, 'current') = 'current'",
        (content_id,),
    ).fetchone()
    if row is None:
        return None
    source = _Source(*row)
    return source._replace(page_status=source.page_status.casefold())


def _read_space(db: sqlite3.Connection, space_id: int) -> _Source | None:
    row = db.execute(
        "SELECT name, author_id, created_at, coalesce(description, '') FROM space WHERE id = ?",
        (space_id,),
    ).fetchone()
    if row is None:
        return None
    name, author_id, created_at, description = row
    return _Source(
        type="space",
        subtype="",
        title=name,
        title_key=name.casefold(),
        space_id=space_id,
        parent_id=0,
        container_id=0,
        creator_id=author_id,
        page_status="",
        created_at=created_at,
        modified_at=created_at,
        body=description,
    )


def _labels(db: sqlite3.Connection, content_id: int) -> list[str]:
    rows = db.execute(
        "SELECT prefix, name FROM content_label JOIN label ON label.id = label_id"
        " WHERE content_id = ?",
        (content_id,),
    )
    return [name if prefix == "global" else f"{prefix}:{name}" for prefix, name in rows]


def _contributors(db: sqlite3.Connection, content_id: int) -> list[str]:
    rows = db.execute("SELECT DISTINCT author_id FROM version WHERE content_id = ?", (content_id,))
    return [author_id for (author_id,) in rows]


def _insert_text(
    db: sqlite3.Connection, content_id: int, title: str, body: str, labels: str
) -> None:
    row = (content_id, title, body, labels)
    db.execute("INSERT INTO search_text VALUES (?, ?, ?, ?)", row)
    if has_words(db):
        db.execute("INSERT INTO search_words (rowid, title, body, labels) VALUES (?, ?, ?, ?)", row)


def _remove(db: sqlite3.Connection, content_id: int) -> None:
    # The full-text index has no copy of the text: to delete, it needs the old text.
    old = db.execute(
        "SELECT id, title, body, labels FROM search_text WHERE id = ?", (content_id,)
    ).fetchone()
    if old is None:
        return
    if has_words(db):
        db.execute(
            "INSERT INTO search_words (search_words, rowid, title, body, labels)"
            " VALUES ('delete', ?, ?, ?, ?)",
            old,
        )
    db.execute("DELETE FROM search_text WHERE id = ?", (content_id,))
    db.execute("DELETE FROM search_term WHERE document_id = ?", (content_id,))
    db.execute("DELETE FROM search_document WHERE id = ?", (content_id,))
