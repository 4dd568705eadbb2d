"""Groups and who is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from ..app.context import operation
from ..app.responses import HTTPError, json_response, no_content
from ..content.queries import next_id
from ..lists.v1 import rows_response
from ..server.messages import Response
from ..users.accounts import find_account
from .queries import (
    DEFAULT_GROUP_LIMIT,
    SELECT_GROUPS,
    GroupRow,
    find_group,
    members_response,
    serialize_group,
)

if TYPE_CHECKING:
    from ..app.context import RequestContext

__all__ = [
    "add_member",
    "create_group",
    "delete_group",
    "get_group",
    "get_group_by_name",
    "list_groups",
    "list_members",
    "list_members_by_name",
    "list_members_by_query",
    "list_memberships",
    "remove_member",
    "search_groups",
]


@operation("getGroups")
def list_groups(context: RequestContext) -> Response:
    """Every group, by name."""
    return _respond(context, f"{SELECT_GROUPS} ORDER BY c.name")


@operation("searchGroups")
def search_groups(context: RequestContext) -> Response:
    """Search groups with a word in their names."""
    word = (context.query.text("query") or "").lower()
    query = f"{SELECT_GROUPS} WHERE instr(lower(c.name), ?) > 0 ORDER BY c.name"
    return _respond(context, query, word)


@operation("getGroupMembershipsForUser")
def list_memberships(context: RequestContext) -> Response:
    """List the groups that a person is in."""
    query = (
        f"{SELECT_GROUPS} JOIN account_group_member ON group_id = c.id"
        " WHERE account_id = ? ORDER BY c.name"
    )
    return _respond(context, query, context.query.text("accountId"))


@operation("getGroupByGroupId")
def get_group(context: RequestContext) -> Response:
    """One group."""
    response = json_response(serialize_group(context.request.hosts, _find(context, "id")))
    response.objects, response.identities = 0, 1
    return response


@operation("getGroupMembersByGroupId")
def list_members(context: RequestContext) -> Response:
    """List the people in a group; a group that is not there has none."""
    return members_response(context, context.path["groupId"])


@operation("createGroup")
def create_group(context: RequestContext) -> Response:
    """Create a new group, without members."""
    name = context.body.text("name") or ""
    taken = context.db.execute("SELECT 1 FROM account_group WHERE name = ?", (name,)).fetchone()
    if not name.strip() or taken is not None:
        raise HTTPError(400, f"Group cannot be created: {name}")
    row = GroupRow(str(uuid5(NAMESPACE_URL, f"group/{next_id(context.db)}")), name)
    context.db.execute("INSERT INTO account_group VALUES (?, ?)", row)
    return json_response(serialize_group(context.request.hosts, row), 201)


@operation("removeGroupById")
def delete_group(context: RequestContext) -> Response:
    """Delete a group; what was restricted to it does not become everyone's."""
    row = _find(context, "id")
    context.db.execute("DELETE FROM account_group WHERE id = ?", (row.id,))
    return no_content()


@operation("addUserToGroupByGroupId")
def add_member(context: RequestContext) -> Response:
    """Add a person to a group."""
    row, account_id = _find(context, "groupId"), context.body.text("accountId") or ""
    if find_account(context.db, account_id) is None:
        raise HTTPError(404, f"No user found with key : {account_id}")
    context.db.execute(
        "INSERT OR IGNORE INTO account_group_member VALUES (?, ?)", (row.id, account_id)
    )
    return Response(201)


@operation("removeMemberFromGroupByGroupId")
def remove_member(context: RequestContext) -> Response:
    """Remove a person from a group."""
    row, account_id = _find(context, "groupId"), context.query.text("accountId") or ""
    cursor = context.db.execute(
        "DELETE FROM account_group_member WHERE group_id = ? AND account_id = ?",
        (row.id, account_id),
    )
    if cursor.rowcount == 0:
        raise HTTPError(404, f"No user found with key : {account_id}")
    return no_content()


def _find(context: RequestContext, parameter: str) -> GroupRow:
    group_id = context.query.text(parameter) or ""
    row = find_group(context.db, group_id)
    if row is None:
        raise HTTPError(404, f"No group found with id : {group_id}")
    return row


def _respond(context: RequestContext, query: str, *values: object) -> Response:
    rows = map(GroupRow._make, context.db.execute(query, values))
    shown = [serialize_group(context.request.hosts, row) for row in rows]
    response = rows_response(context, shown, default=DEFAULT_GROUP_LIMIT)
    response.objects, response.identities = 0, response.objects
    return response


@operation("GET group/{name}")
def get_group_by_name(context: RequestContext) -> Response:
    """One group."""
    response = json_response(
        serialize_group(context.request.hosts, _find_by_name(context, context.path["name"]))
    )
    response.objects, response.identities = 0, 1
    return response


@operation("GET group/{name}/member")
def list_members_by_name(context: RequestContext) -> Response:
    """List the people in a group."""
    return members_response(context, _find_by_name(context, context.path["name"]).id)


@operation("GET group/member")
def list_members_by_query(context: RequestContext) -> Response:
    """List the people in a group that the query names."""
    return members_response(context, _find_by_name(context, context.query.text("name") or "").id)


def _find_by_name(context: RequestContext, name: str) -> GroupRow:
    row = context.db.execute(f"{SELECT_GROUPS} WHERE c.name = ?", (name,)).fetchone()
    if row is None:
        raise HTTPError(404, f"No group found with name : {name}")
    return GroupRow._make(row)
