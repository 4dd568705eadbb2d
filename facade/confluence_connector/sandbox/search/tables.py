"""The tables of the search index."""

from __future__ import annotations

import sqlite3
from importlib import resources

__all__ = ["TOKENIZER", "create_tables", "has_words"]

# Words are stored by their stem: "win" finds "wins" and "winning".
TOKENIZER = "tokenize = 'porter unicode61 remove_diacritics 2'"
_WORDS = (
    "CREATE VIRTUAL TABLE search_words USING fts5 (title, body, labels,"
    f" content = 'search_text', content_rowid = 'id', {TOKENIZER})"
)
_VOCABULARY = "CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab (search_words, row)"
_PACKAGE = "confluence_connector.sandbox.search"


def create_tables(db: sqlite3.Connection) -> None:
    """Create the tables of an empty index; without FTS5, all but those of full text."""
    _run(db, "schema.sql")
    if _has_fts5(db):
        db.execute(_WORDS)
        db.execute(_VOCABULARY)


def has_words(db: sqlite3.Connection) -> bool:
    """Whether the index has full text: asked of the file, which another Python may have made."""
    found = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'search_words'").fetchone()
    return found is not None


def _has_fts5(db: sqlite3.Connection) -> bool:
    return db.execute("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'").fetchone() is not None


def _run(db: sqlite3.Connection, script: str) -> None:
    # One statement at a time: executescript would commit the caller's transaction.
    statement = ""
    text = resources.files(_PACKAGE).joinpath(script).read_text("utf-8")
    for line in text.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            db.execute(statement)
            statement = ""
