"""Titles and excerpts of results, with the words that were found marked."""

from __future__ import annotations

import html
import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

_BEGIN, _END = "@@@hl@@@", "@@@endhl@@@"
_EXCERPT_WORDS = 32
_EXCERPT_LENGTH = 250
_INDEXED_LENGTH = 50


class Display(NamedTuple):
    """How one result shows.

    Attributes:
        title: Title, escaped for HTML, with marks.
        excerpt: A piece of the body.
    """

    title: str
    excerpt: str


def displays(
    db: sqlite3.Connection, ids: Sequence[int], words: str | None, excerpt: str
) -> dict[int, Display]:
    """How results show, by id.

    Args:
        db: The connection.
        ids: Ids of the results.
        words: What was searched for in the language of FTS5, if anything.
        excerpt: The request's parameter: ``highlight`` or ``indexed``, each also with
            ``_unescaped``; anything else gives an empty excerpt, as in the cloud.
    """
    rows = list(_rows(db, ids))
    if words is not None:
        marked = {row[0]: row for row in _marked_rows(db, ids, words)}
        rows = [(*marked.get(row[0], row)[:3], row[3]) for row in rows]
    return {
        found: Display(html.escape(title), _excerpt(excerpt, piece, beginning))
        for found, title, piece, beginning in rows
    }


def _excerpt(wanted: str, piece: str, beginning: str) -> str:
    kind, _, form = wanted.partition("_")
    text = {"highlight": piece, "indexed": beginning}.get(kind, "")
    return text if form == "unescaped" else html.escape(text)


def _rows(db: sqlite3.Connection, ids: Sequence[int]) -> Iterator[tuple[int, str, str, str]]:
    yield from db.execute(
        "SELECT id, title, substr(body, 1, ?), substr(body, 1, ?) FROM search_text"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (_EXCERPT_LENGTH, _INDEXED_LENGTH, json.dumps(ids)),
    )


def _marked_rows(
    db: sqlite3.Connection, ids: Sequence[int], words: str
) -> Iterator[tuple[int, str, str]]:
    yield from db.execute(
        "SELECT rowid, highlight(search_words, 0, ?, ?),"
        " snippet(search_words, 1, ?, ?, '…', ?) FROM search_words"
        " WHERE search_words MATCH ? AND rowid IN (SELECT value FROM json_each(?))",
        (_BEGIN, _END, _BEGIN, _END, _EXCERPT_WORDS, words, json.dumps(ids)),
    )
