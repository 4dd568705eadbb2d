"""Restrictions: the two lists of a content as a whole."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from .. import links, restrictions
from ..answers import json_response
from ..call import operation
from ..contents import TREE_TYPES
from ..owners import find_content_v1
from ..v1.groups import find_group, group
from ..v1.lists import envelope
from ..v1.users import user_by_id

if TYPE_CHECKING:
    from ..call import Call
    from ..content_rows import ContentRow
    from ..exchange import JsonObject, Response
    from ..restrictions import Entry

RESTRICTED = (*TREE_TYPES, "blogpost")
_LIMIT = 100


@operation("getRestrictions")
def get_restrictions(call: Call) -> Response:
    """Both lists, whether anybody is on them or not."""
    return _answer(call, find_content_v1(call, RESTRICTED))


@operation("updateRestrictions")
def replace_restrictions(call: Call) -> Response:
    """The named people and groups, and nobody else."""
    row, entries = find_content_v1(call, RESTRICTED), restrictions.read_entries(call)
    restrictions.clear(call, row.id)
    restrictions.add(call, row.id, entries)
    return _answer(call, row)


@operation("addRestrictions")
def add_restrictions(call: Call) -> Response:
    """The named people and groups, too."""
    row = find_content_v1(call, RESTRICTED)
    restrictions.add(call, row.id, restrictions.read_entries(call))
    return _answer(call, row)


@operation("deleteRestrictions")
def delete_restrictions(call: Call) -> Response:
    """Everyone again."""
    row = find_content_v1(call, RESTRICTED)
    restrictions.clear(call, row.id)
    return _answer(call, row)


@operation("getRestrictionsByOperation")
def get_by_operation(call: Call) -> Response:
    """Both lists, by the name of the right."""
    row = find_content_v1(call, RESTRICTED)
    entries = restrictions.entries_of(call.db, row.id)
    return json_response(
        {right: _shape(call, row, right, entries) for right in restrictions.RIGHTS}
    )


@operation("getRestrictionsForOperation")
def get_for_operation(call: Call) -> Response:
    """One of the lists."""
    row, right = (
        find_content_v1(call, RESTRICTED),
        restrictions.check_right(call.path["operationKey"]),
    )
    return json_response(_shape(call, row, right, restrictions.entries_of(call.db, row.id)))


def _answer(call: Call, row: ContentRow) -> Response:
    entries = restrictions.entries_of(call.db, row.id)
    rows = [_shape(call, row, right, entries) for right in restrictions.RIGHTS]
    body = envelope(call, rows, 0, _LIMIT)
    body["restrictionsHash"] = sha256(repr(entries).encode()).hexdigest()
    response = json_response(body)
    response.identities = len(entries)
    return response


def _shape(call: Call, row: ContentRow, right: str, entries: list[Entry]) -> JsonObject:
    hosts, own = call.request.hosts, f"/rest/api/content/{row.id}"
    on_list = [entry for entry in entries if entry.right == right]
    people = [
        user_by_id(call.db, hosts, entry.subject_id)
        for entry in on_list
        if entry.subject_type == "user"
    ]
    found = [
        find_group(call.db, entry.subject_id) for entry in on_list if entry.subject_type == "group"
    ]
    groups = [group(hosts, each) for each in found if each is not None]
    return {
        "operation": right,
        "restrictions": {
            "user": _inner(people),
            "group": _inner(groups),
            "_expandable": {},
        },
        "_expandable": {"content": own},
        "_links": {"self": f"{links.base(hosts)}{own}/restriction/byOperation/{right}"},
    }


def _inner(results: list[JsonObject]) -> JsonObject:
    return {"results": results, "start": 0, "limit": _LIMIT, "size": len(results)}
