"""Groups as v1 shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..lists.v1 import rows_response
from ..users.accounts import find_accounts, serialize_user

if TYPE_CHECKING:
    import sqlite3

    from ..app.context import RequestContext
    from ..server.messages import Hosts, JsonObject, Response

__all__ = [
    "DEFAULT_GROUP_LIMIT",
    "SELECT_GROUPS",
    "GroupRow",
    "find_group",
    "members_response",
    "serialize_group",
]

DEFAULT_GROUP_LIMIT = 200
SELECT_GROUPS = "SELECT c.id, c.name FROM account_group c"
"""Selects ``GroupRow``s; ``c`` is the group."""


class GroupRow(NamedTuple):
    """One group."""

    id: str
    name: str


def find_group(db: sqlite3.Connection, group_id: str) -> GroupRow | None:
    """Find the group with this id."""
    row = db.execute(f"{SELECT_GROUPS} WHERE c.id = ?", (group_id,)).fetchone()
    return None if row is None else GroupRow._make(row)


def serialize_group(hosts: Hosts, row: GroupRow) -> JsonObject:
    """Write a group."""
    return {
        "type": "group",
        "name": row.name,
        "id": row.id,
        "resourceAri": f"ari:cloud:identity::group/{row.id}",
        "managedBy": "ADMINS",
        "usageType": "USERBASE_GROUP",
        "_links": {"self": f"{hosts.site}/wiki/rest/api/group/by-id?id={row.id}"},
    }


def members_response(context: RequestContext, group_id: str) -> Response:
    """Return the people in a group."""
    rows = context.db.execute(
        "SELECT account_id FROM account_group_member WHERE group_id = ? ORDER BY account_id",
        (group_id,),
    )
    people = find_accounts(context.db, [account_id for (account_id,) in rows])
    shown = [serialize_user(context.request.hosts, row) for row in people]
    response = rows_response(context, shown, default=DEFAULT_GROUP_LIMIT)
    response.objects, response.identities = 0, response.objects
    return response
