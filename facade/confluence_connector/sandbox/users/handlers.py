"""People: the caller, one by id, several by ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Refused, json_response
from ..call import operation
from ..listing import envelope
from ..v1.lists import offset_list
from ..v1.users import find_account, find_accounts, user, user_by_id

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import JsonObject, Response
    from ..v1.users import AccountRow


@operation("getCurrentUser")
def get_current_user(call: Call) -> Response:
    """Whoever is calling."""
    return _one(user_by_id(call.db, call.request.hosts, call.account_id))


@operation("getAnonymousUser")
def get_anonymous_user(call: Call) -> Response:
    """Nobody in particular."""
    picture = {"path": "/wiki/aa-avatar/anonymous", "width": 48, "height": 48, "isDefault": True}
    own_links = {"self": f"{call.request.hosts.site}{call.request.path}"}
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
def get_user(call: Call) -> Response:
    """One person by account id."""
    account_id = call.query.text("accountId") or ""
    row = find_account(call.db, account_id)
    if row is None:
        raise Refused(404, f"No user found with key : {account_id}")
    return _one(user(call.request.hosts, row))


@operation("getBulkUserLookup")
def get_users_v1(call: Call) -> Response:
    """Several people by account id; unknown ones are left out."""
    rows = find_accounts(call.db, call.query.many("accountId"))
    hosts = call.request.hosts
    response = offset_list(call, [user(hosts, row) for row in rows], 0, 200, more=False)
    response.objects, response.identities = 0, len(rows)
    return response


@operation("createBulkUserLookup")
def get_users_v2(call: Call) -> Response:
    """Several people by account id; unknown ones are left out."""
    account_ids = [value for value in call.body.items("accountIds") if isinstance(value, str)]
    rows = find_accounts(call.db, account_ids)
    response = envelope(call, map(_v2_user, rows), None)
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
