"""A small store to search in, filled through SQL: the searches are tested apart from routes."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from confluence_connector.sandbox.search import (
    SearchPage,
    index_content,
    search,
    search_users,
)
from confluence_connector.sandbox.store import Store

NOW = datetime(2026, 9, 16, 12, 30, tzinfo=UTC)  # a Wednesday
ANN, BOB, EVE = "712020:ann", "712020:bob", "712020:eve"


class Shelf:
    """A store with contents; ids are given by the test."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db
        for account, name in ((ANN, "Ann Example"), (BOB, "Robert Müller"), (EVE, "Eve Closed")):
            db.execute(
                "INSERT INTO account (account_id, display_name, public_name, email, created_at,"
                " status) VALUES (?, ?, ?, ?, '2026', ?)",
                (account, name, name, account, "inactive" if account == EVE else "active"),
            )

    def space(self, space_id: int, key: str, name: str, kind: str = "global") -> None:
        self.db.execute(
            "INSERT INTO space (id, key, alias, name, type, author_id, owner_id, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, '2026-01-01T00:00:00.000Z')",
            (space_id, key, key, name, kind, ANN, ANN),
        )
        index_content(self.db, space_id)

    def content(
        self,
        content_id: int,
        title: str,
        body: str = "",
        *,
        type: str = "page",
        status: str = "current",
        space: int = 10,
        parent: int | None = None,
        container: int | None = None,
        author: str = ANN,
        created: str = "2026-09-01T10:00:00.000Z",
        modified: str | None = None,
        subtype: str | None = None,
    ) -> None:
        self.db.execute(
            "INSERT INTO content (id, type, subtype, status, title, title_key, space_id, parent_id,"
            " container_id, author_id, owner_id, created_at, version, modifier_id, modified_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)",
            (
                *(content_id, type, subtype, status, title, title.casefold(), space, parent),
                *(container, author, author, created, author, modified or created),
            ),
        )
        self.db.execute(
            "INSERT INTO version (content_id, number, title, body, author_id, created_at)"
            " VALUES (?, 1, ?, ?, ?, ?)",
            (content_id, title, body, author, created),
        )
        index_content(self.db, content_id)

    def label(self, content_id: int, name: str, prefix: str = "global") -> None:
        self.db.execute("INSERT OR IGNORE INTO label (prefix, name) VALUES (?, ?)", (prefix, name))
        self.db.execute(
            "INSERT INTO content_label SELECT ?, id, ?, '2026' FROM label WHERE name = ?",
            (content_id, ANN, name),
        )
        index_content(self.db, content_id)

    def page(self, cql: str, **options: object) -> SearchPage:
        given = {"account_id": ANN, "now": NOW, "limit": 100, **options}
        return search(self.db, cql, **given)  # type: ignore[arg-type]

    def found(self, cql: str, **options: object) -> list[int]:
        return [hit.id for hit in self.page(cql, **options).hits]

    def people(self, cql: str, **options: int) -> list[str]:
        return search_users(self.db, cql, account_id=ANN, **{"limit": 100, **options})


@contextmanager
def open_shelf(path: Path | None = None) -> Iterator[Shelf]:
    """An empty shelf with the spaces DOCS (10) and ~ann (20), in memory or in a file."""
    store = Store(path)
    with store.write() as db:
        shelf = Shelf(db)
        shelf.space(10, "DOCS", "Documentation of Acme")
        shelf.space(20, "~ann", "Ann", kind="personal")
        yield shelf
    store.close()
