"""Restrictions: one person or group on one of the lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import restrictions
from ..answers import Refused, invalid_parameter
from ..call import operation
from ..exchange import Response
from ..owners import find_content_v1
from ..restrictions import Entry
from .restrictions import RESTRICTED

if TYPE_CHECKING:
    from ..call import Call


@operation("getContentRestrictionStatusForUser", "getIndividualGroupRestrictionStatusByGroupId")
def get_entry(call: Call) -> Response:
    """200 for being on the list, 404 for not."""
    row, entry = find_content_v1(call, RESTRICTED), _read(call)
    if entry not in restrictions.entries_of(call.db, row.id):
        raise _not_listed(entry)
    return Response(200)


@operation("addUserToContentRestriction", "addGroupToContentRestrictionByGroupId")
def add_entry(call: Call) -> Response:
    """Put somebody on the list."""
    restrictions.add(call, find_content_v1(call, RESTRICTED).id, [_read(call)])
    return Response(200)


@operation("removeUserFromContentRestriction", "removeGroupFromContentRestriction")
def remove_entry(call: Call) -> Response:
    """Take somebody off the list."""
    row, entry = find_content_v1(call, RESTRICTED), _read(call)
    if not restrictions.remove(call, row.id, entry):
        raise _not_listed(entry)
    return Response(200)


def _read(call: Call) -> Entry:
    right = restrictions.check_right(call.path["operationKey"])
    if "groupId" in call.path:
        return Entry(right, "group", call.path["groupId"])
    account_id = call.query.text("accountId")
    if not account_id:
        raise invalid_parameter("accountId is required")
    return Entry(right, "user", account_id)


def _not_listed(entry: Entry) -> Refused:
    return Refused(404, f"No {entry.right} restriction found for {entry.subject_type}")
