"""Spaces as handlers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..app.responses import HTTPError

if TYPE_CHECKING:
    import sqlite3

    from ..app.context import RequestContext

__all__ = [
    "SELECT_SPACES",
    "SpaceRow",
    "find_space",
    "find_space_by_key",
    "require_space",
    "require_writable_space",
]


def require_space(context: RequestContext, space_id: int) -> SpaceRow:
    """Find the space with this id."""
    space = find_space(context.db, space_id)
    if space is None:
        raise HTTPError(404, f"Cannot find a space with id [{space_id}]")
    return space


def require_writable_space(context: RequestContext, space_id: int) -> SpaceRow:
    """Find the space with this id, if anything can be created in it."""
    space = require_space(context, space_id)
    if space.status == "trashed":
        raise HTTPError(404, f"Cannot find a space with id [{space_id}]")
    return space


SELECT_SPACES = """
    SELECT c.id, c.key, c.alias, c.name, c.type, c.status, c.description, c.homepage_id,
           c.author_id, c.owner_id, c.created_at
    FROM space c
"""
"""Selects ``SpaceRow``s; ``c`` is the space."""


class SpaceRow(NamedTuple):
    """One space."""

    id: int
    key: str
    alias: str
    name: str
    type: str
    status: str
    description: str | None
    homepage_id: int | None
    author_id: str
    owner_id: str
    created_at: str


def find_space_by_key(db: sqlite3.Connection, key: str) -> SpaceRow | None:
    """Find the space with this key, whatever its case."""
    row = db.execute(f"{SELECT_SPACES} WHERE c.key = ?", (key,)).fetchone()
    return None if row is None else SpaceRow._make(row)


def find_space(db: sqlite3.Connection, space_id: int) -> SpaceRow | None:
    """Find the space with this id."""
    row = db.execute(f"{SELECT_SPACES} WHERE c.id = ?", (space_id,)).fetchone()
    return None if row is None else SpaceRow._make(row)
