"""Values that are stored as they are given: settings, themes, an app's properties."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    import sqlite3

__all__ = ["get_kept", "keep", "list_kept", "remove_kept"]


def keep(db: sqlite3.Connection, kind: str, owner: object, key: str, value: object) -> bool:
    """Store a value; return whether there was none before.

    Args:
        db: A connection inside a write transaction.
        kind: What sort of value, such as ``theme``.
        owner: What it belongs to: an id, a key, or ``""`` for the site.
        key: Its name among the owner's values of this kind.
        value: Anything that JSON can hold.
    """
    is_new = get_kept(db, kind, owner, key) is None
    db.execute(
        "INSERT INTO kept_value (kind, owner, key, value) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (kind, owner, key) DO UPDATE SET value = excluded.value",
        (kind, str(owner), key, json.dumps(value)),
    )
    return is_new


def get_kept(db: sqlite3.Connection, kind: str, owner: object, key: str = "") -> object | None:
    """Return a stored value, or None."""
    row = db.execute(
        "SELECT value FROM kept_value WHERE kind = ? AND owner = ? AND key = ?",
        (kind, str(owner), key),
    ).fetchone()
    return None if row is None else cast("object", json.loads(row[0]))


def list_kept(db: sqlite3.Connection, kind: str, owner: object) -> list[tuple[int, str, object]]:
    """Return number, key and value of all values of a kind that an owner has, by age."""
    rows = db.execute(
        "SELECT number, key, value FROM kept_value WHERE kind = ? AND owner = ? ORDER BY number",
        (kind, str(owner)),
    )
    return [(number, key, json.loads(value)) for number, key, value in rows]


def remove_kept(db: sqlite3.Connection, kind: str, owner: object, key: str = "") -> bool:
    """Remove a stored value; return whether there was one."""
    cursor = db.execute(
        "DELETE FROM kept_value WHERE kind = ? AND owner = ? AND key = ?", (kind, str(owner), key)
    )
    return cursor.rowcount > 0
