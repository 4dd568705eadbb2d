"""Groups and who is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from ..answers import Refused, json_response, no_content
from ..call import operation
from ..content_rows import next_id
from ..exchange import Response
from ..v1.groups import (
    DEFAULT_GROUP_LIMIT,
    SELECT_GROUPS,
    GroupRow,
    answer_members,
    find_group,
    group,
)
from ..v1.lists import answer_rows
from ..v1.users import find_account

if TYPE_CHECKING:
    from ..call import Call


@operation("getGroups")
def list_groups(call: Call) -> Response:
    """Every group, by name."""
    return _answer(call, f"{SELECT_GROUPS} ORDER BY c.name")


@operation("searchGroups")
def search_groups(call: Call) -> Response:
    """Groups with a word in their names."""
    word = (call.query.text("query") or "").lower()
    query = f"{SELECT_GROUPS} WHERE instr(lower(c.name), ?) > 0 ORDER BY c.name"
    return _answer(call, query, word)


@operation("getGroupMembershipsForUser")
def list_memberships(call: Call) -> Response:
    """The groups that a person is in."""
    query = (
        f"{SELECT_GROUPS} JOIN account_group_member ON group_id = c.id"
        " WHERE account_id = ? ORDER BY c.name"
    )
    return _answer(call, query, call.query.text("accountId"))


@operation("getGroupByGroupId")
def get_group(call: Call) -> Response:
    """One group."""
    response = json_response(group(call.request.hosts, _find(call, "id")))
    response.objects, response.identities = 0, 1
    return response


@operation("getGroupMembersByGroupId")
def list_members(call: Call) -> Response:
    """The people in a group; a group that is not there has none."""
    return answer_members(call, call.path["groupId"])


@operation("createGroup")
def create_group(call: Call) -> Response:
    """A new group, without members."""
    name = call.body.text("name") or ""
    taken = call.db.execute("SELECT 1 FROM account_group WHERE name = ?", (name,)).fetchone()
    if not name.strip() or taken is not None:
        raise Refused(400, f"Group cannot be created: {name}")
    row = GroupRow(str(uuid5(NAMESPACE_URL, f"group/{next_id(call.db)}")), name)
    call.db.execute("INSERT INTO account_group VALUES (?, ?)", row)
    return json_response(group(call.request.hosts, row), 201)


@operation("removeGroupById")
def delete_group(call: Call) -> Response:
    """A group is gone; what was restricted to it does not become everyone's."""
    row = _find(call, "id")
    call.db.execute("DELETE FROM account_group WHERE id = ?", (row.id,))
    return no_content()


@operation("addUserToGroupByGroupId")
def add_member(call: Call) -> Response:
    """A person joins."""
    row, account_id = _find(call, "groupId"), call.body.text("accountId") or ""
    if find_account(call.db, account_id) is None:
        raise Refused(404, f"No user found with key : {account_id}")
    call.db.execute(
        "INSERT OR IGNORE INTO account_group_member VALUES (?, ?)", (row.id, account_id)
    )
    return Response(201)


@operation("removeMemberFromGroupByGroupId")
def remove_member(call: Call) -> Response:
    """A person leaves."""
    row, account_id = _find(call, "groupId"), call.query.text("accountId") or ""
    cursor = call.db.execute(
        "DELETE FROM account_group_member WHERE group_id = ? AND account_id = ?",
        (row.id, account_id),
    )
    if cursor.rowcount == 0:
        raise Refused(404, f"No user found with key : {account_id}")
    return no_content()


def _find(call: Call, parameter: str) -> GroupRow:
    group_id = call.query.text(parameter) or ""
    row = find_group(call.db, group_id)
    if row is None:
        raise Refused(404, f"No group found with id : {group_id}")
    return row


def _answer(call: Call, query: str, *values: object) -> Response:
    rows = map(GroupRow._make, call.db.execute(query, values))
    shown = [group(call.request.hosts, row) for row in rows]
    response = answer_rows(call, shown, default=DEFAULT_GROUP_LIMIT)
    response.objects, response.identities = 0, response.objects
    return response
