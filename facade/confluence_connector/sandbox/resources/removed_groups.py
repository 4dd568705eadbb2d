"""Groups by their names, on v1's removed routes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Refused, json_response
from ..call import operation
from ..v1.groups import SELECT_GROUPS, GroupRow, answer_members, group

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response


@operation("GET group/{name}")
def get_group(call: Call) -> Response:
    """One group."""
    response = json_response(group(call.request.hosts, _find(call, call.path["name"])))
    response.objects, response.identities = 0, 1
    return response


@operation("GET group/{name}/member")
def list_members(call: Call) -> Response:
    """The people in a group."""
    return answer_members(call, _find(call, call.path["name"]).id)


@operation("GET group/member")
def list_members_by_query(call: Call) -> Response:
    """The people in a group that the query names."""
    return answer_members(call, _find(call, call.query.text("name") or "").id)


def _find(call: Call, name: str) -> GroupRow:
    row = call.db.execute(f"{SELECT_GROUPS} WHERE c.name = ?", (name,)).fetchone()
    if row is None:
        raise Refused(404, f"No group found with name : {name}")
    return GroupRow._make(row)
