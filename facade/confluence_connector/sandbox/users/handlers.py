"""People: the caller, one by id, several by ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.responses import HTTPError, json_response
from ..lists.v1 import offset_response
from ..lists.v2 import envelope
from .accounts import find_account, find_accounts, serialize_user, serialize_user_by_id

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response
    from .accounts import AccountRow

__all__ = ["get_anonymous_user", "get_current_user", "get_user", "get_users_v1", "get_users_v2"]


@operation("getCurrentUser")
def get_current_user(context: RequestContext) -> Response:
    """Return the current user."""
    return _one(serialize_user_by_id(context.db, context.request.hosts, context.account_id))


@operation("getAnonymousUser")
def get_anonymous_user(context: RequestContext) -> Response:
    """No one in particular."""
    picture = {"path": "/wiki/aa-avatar/anonymous", "width": 48, "height": 48, "isDefault": True}
    own_links = {"self": f"{context.request.hosts.site}{context.request.path}"}
    return _one(
        {
            "type": "anonymous",
            "displayName": "Anonymous",
            "profilePicture": picture,
            "_expandable": {"operations": ""},
            "_links": own_links,
        }
    )


@operation("getUser")
def get_user(context: RequestContext) -> Response:
    """One person by account id."""
    account_id = context.query.text("accountId") or ""
    row = find_account(context.db, account_id)
    if row is None:
        raise HTTPError(404, f"No user found with key : {account_id}")
    return _one(serialize_user(context.request.hosts, row))


@operation("getBulkUserLookup")
def get_users_v1(context: RequestContext) -> Response:
    """Several people by account id; unknown ones are left out."""
    rows = find_accounts(context.db, context.query.many("accountId"))
    hosts = context.request.hosts
    response = offset_response(
        context, [serialize_user(hosts, row) for row in rows], 0, 200, more=False
    )
    response.objects, response.identities = 0, len(rows)
    return response


@operation("createBulkUserLookup")
def get_users_v2(context: RequestContext) -> Response:
    """Several people by account id; unknown ones are left out."""
    account_ids = [value for value in context.body.items("accountIds") if isinstance(value, str)]
    rows = find_accounts(context.db, account_ids)
    response = envelope(context, map(_v2_user, rows), None)
    response.objects, response.identities = 0, len(rows)
    return response


def _one(shape: JsonObject) -> Response:
    response = json_response(shape)
    response.objects, response.identities = 0, 1
    return response


def _v2_user(row: AccountRow) -> JsonObject:
    return {
        "displayName": row.display_name,
        "timeZone": None,
        "personalSpaceId": None,
        "isExternalCollaborator": False,
        "accountStatus": row.status,
        "accountId": row.account_id,
        "email": "",
        "accountType": row.account_type,
        "publicName": row.public_name,
        "profilePicture": {
            "path": f"/wiki/aa-avatar/{row.account_id}",
            "width": 48,
            "height": 48,
            "isDefault": False,
        },
        "_links": {},
    }
