"""Restrictions of a content: all of them, those of one operation, one entry."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from ..app import links
from ..app.context import operation
from ..app.responses import HTTPError, invalid_parameter, json_response
from ..content.queries import NO_RESTRICTED, find_content_v1
from ..content.rules import TREE_TYPES
from ..lists.v1 import list_envelope
from ..server.messages import Response
from .rules import (
    RIGHTS,
    Entry,
    add_restriction,
    check_right,
    clear_restrictions,
    entries_of,
    read_entries,
    remove_restriction,
)
from .serializers import serialize_restriction

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..content.queries import ContentRow
    from ..server.messages import JsonObject

__all__ = [
    "RESTRICTED",
    "add_entry",
    "add_restrictions",
    "delete_restrictions",
    "get_by_operation",
    "get_entry",
    "get_for_operation",
    "get_restrictions",
    "remove_entry",
    "replace_restrictions",
]

RESTRICTED = (*TREE_TYPES, "blogpost")
_LIMIT = 100


@operation("getRestrictions")
def get_restrictions(context: RequestContext) -> Response:
    """Both lists, whether anybody is on them or not."""
    return _respond(context, _content(context))


@operation("updateRestrictions")
def replace_restrictions(context: RequestContext) -> Response:
    """Restrict to the given users and groups."""
    row, entries = _content(context), read_entries(context)
    clear_restrictions(context, row.id)
    add_restriction(context, row.id, entries)
    return _respond(context, row)


@operation("addRestrictions")
def add_restrictions(context: RequestContext) -> Response:
    """Add the named people and groups to those there."""
    row = _content(context)
    add_restriction(context, row.id, read_entries(context))
    return _respond(context, row)


@operation("deleteRestrictions")
def delete_restrictions(context: RequestContext) -> Response:
    """Everyone again."""
    row = _content(context)
    clear_restrictions(context, row.id)
    return _respond(context, row)


@operation("getRestrictionsByOperation")
def get_by_operation(context: RequestContext) -> Response:
    """Both lists, by the name of the right."""
    row = _content(context)
    entries = entries_of(context.db, row.id)
    lists: JsonObject = {right: _list(context, row, right, entries) for right in RIGHTS}
    base = links.base(context.request.hosts)
    own = f"{base}/rest/api/content/{row.id}/restriction/byOperation"
    return json_response({**lists, "_links": {"self": own, "base": base, "context": "/wiki"}})


@operation("getRestrictionsForOperation")
def get_for_operation(context: RequestContext) -> Response:
    """One of the lists."""
    row, right = (
        _content(context),
        check_right(context.path["operationKey"]),
    )
    return json_response(_list(context, row, right, entries_of(context.db, row.id)))


def _content(context: RequestContext) -> ContentRow:
    attached = ("attachment",) if context.settings.attachments_are_contents else ()
    return find_content_v1(context, (*RESTRICTED, *attached), NO_RESTRICTED)


def _respond(context: RequestContext, row: ContentRow) -> Response:
    entries = entries_of(context.db, row.id)
    rows = [_list(context, row, right, entries) for right in RIGHTS]
    body = list_envelope(context, rows, 0, _LIMIT)
    body["restrictionsHash"] = sha256(repr(entries).encode()).hexdigest()
    response = json_response(body)
    response.identities = len(entries)
    return response


def _list(context: RequestContext, row: ContentRow, right: str, entries: list[Entry]) -> JsonObject:
    return serialize_restriction(context.db, context.request.hosts, row.id, right, entries)


@operation("getContentRestrictionStatusForUser", "getIndividualGroupRestrictionStatusByGroupId")
def get_entry(context: RequestContext) -> Response:
    """200 for being on the list, 404 for not."""
    row, entry = _content(context), _read_entry(context)
    if entry not in entries_of(context.db, row.id):
        raise _not_listed(entry)
    return Response(200)


@operation("addUserToContentRestriction", "addGroupToContentRestrictionByGroupId")
def add_entry(context: RequestContext) -> Response:
    """Add a user or group to the list."""
    add_restriction(context, _content(context).id, [_read_entry(context)])
    return Response(200)


@operation("removeUserFromContentRestriction", "removeGroupFromContentRestriction")
def remove_entry(context: RequestContext) -> Response:
    """Remove a user or group from the list."""
    row, entry = _content(context), _read_entry(context)
    if not remove_restriction(context, row.id, entry):
        raise _not_listed(entry)
    return Response(200)


def _read_entry(context: RequestContext) -> Entry:
    right = check_right(context.path["operationKey"])
    if "groupId" in context.path:
        return Entry(right, "group", context.path["groupId"])
    account_id = context.query.text("accountId")
    if not account_id:
        raise invalid_parameter("accountId is required")
    return Entry(right, "user", account_id)


def _not_listed(entry: Entry) -> HTTPError:
    return HTTPError(404, f"No {entry.right} restriction found for {entry.subject_type}")
