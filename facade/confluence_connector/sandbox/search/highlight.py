"""Titles and excerpts of results, with the words that were found marked."""

from __future__ import annotations

import html
import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from .tables import TOKENIZER

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Display", "displays"]

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
    texts = db.execute(
        "SELECT * FROM search_text WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    ).fetchall()
    marked = _marked(texts, words) if words is not None else {}
    shown: dict[int, Display] = {}
    for found, title, body, _ in texts:
        shown_title, piece = marked.get(found, (title, body[:_EXCERPT_LENGTH]))
        text = _excerpt(excerpt, piece, body[:_INDEXED_LENGTH])
        shown[found] = Display(html.escape(shown_title), text)
    return shown


def _excerpt(wanted: str, piece: str, beginning: str) -> str:
    kind, _, form = wanted.partition("_")
    text = {"highlight": piece, "indexed": beginning}.get(kind, "")
    return text if form == "unescaped" else html.escape(text)


def _marked(texts: Sequence[tuple[int, str, str, str]], words: str) -> dict[int, tuple[str, str]]:
    # An index of this page alone: asking the large one again for single rows would cost
    # many times the search itself.
    with closing(sqlite3.connect(":memory:")) as page:
        page.execute(f"CREATE VIRTUAL TABLE page USING fts5 (title, body, labels, {TOKENIZER})")
        page.executemany("INSERT INTO page (rowid, title, body, labels) VALUES (?, ?, ?, ?)", texts)
        rows = page.execute(
            "SELECT rowid, highlight(page, 0, ?, ?), snippet(page, 1, ?, ?, '…', ?) FROM page"
            " WHERE page MATCH ?",
            (_BEGIN, _END, _BEGIN, _END, _EXCERPT_WORDS, words),
        )
        return {found: (title, piece) for found, title, piece in rows}
