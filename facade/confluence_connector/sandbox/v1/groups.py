"""Groups as v1 shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlite3

    from ..exchange import Hosts, JsonObject

SELECT_GROUPS = "SELECT c.id, c.name FROM account_group c"
"""Selects `GroupRow`s; `c` is the group."""


class GroupRow(NamedTuple):
    """One group."""

    id: str
    name: str


def find_group(db: sqlite3.Connection, group_id: str) -> GroupRow | None:
    """The group with this id."""
    row = db.execute(f"{SELECT_GROUPS} WHERE c.id = ?", (group_id,)).fetchone()
    return None if row is None else GroupRow._make(row)


def group(hosts: Hosts, row: GroupRow) -> JsonObject:
    """A group."""
    return {
        "type": "group",
        "name": row.name,
        "id": row.id,
        "managedBy": "ADMINS",
        "usageType": "USERBASE_GROUP",
        "_links": {"self": f"{hosts.site}/wiki/rest/api/group/by-id?id={row.id}"},
    }
