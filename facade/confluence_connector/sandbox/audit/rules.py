"""What the audit log says of a request that was carried out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ..app.clock import from_timestamp

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject

__all__ = ["insert_record", "record_request"]

_SPACES, _PERMISSIONS, _USERS = "Spaces", "Permissions", "Users and groups"
_PAGES, _ADMIN = "Pages", "Global administration"
_AUDITED = {
    **dict.fromkeys(
        ("createSpace", "v1.createSpace", "createPrivateSpace"), ("Space created", _SPACES)
    ),
    "updateSpace": ("Space updated", _SPACES),
    "deleteSpace": ("Space deleted", _SPACES),
    "addPermissionToSpace": ("Space permission added", _PERMISSIONS),
    "removePermission": ("Space permission removed", _PERMISSIONS),
    "setSpaceRoleAssignments": ("Space roles assigned", _PERMISSIONS),
    "createSpaceRole": ("Space role created", _PERMISSIONS),
    "updateSpaceRole": ("Space role updated", _PERMISSIONS),
    "deleteSpaceRole": ("Space role deleted", _PERMISSIONS),
    "addRestrictions": ("Content restriction added", _PERMISSIONS),
    "updateRestrictions": ("Content restrictions replaced", _PERMISSIONS),
    "deleteRestrictions": ("Content restrictions removed", _PERMISSIONS),
    "createGroup": ("Group created", _USERS),
    "removeGroupById": ("Group deleted", _USERS),
    "addUserToGroupByGroupId": ("User added to group", _USERS),
    "removeMemberFromGroupByGroupId": ("User removed from group", _USERS),
    "inviteByEmail": ("User invited", _USERS),
    "deletePage": ("Page deleted", _PAGES),
    "deletePageTree": ("Page tree deleted", _PAGES),
    "deleteBlogPost": ("Blog post deleted", _PAGES),
    "enableAdminKey": ("Admin key enabled", _ADMIN),
    "disableAdminKey": ("Admin key disabled", _ADMIN),
    "setRetentionPeriod": ("Retention period changed", _ADMIN),
    "updateLookAndFeel": ("Look and feel changed", _ADMIN),
    "setSpaceTheme": ("Space theme changed", _SPACES),
}
_NAMES = ("spaceKey", "id", "groupId", "name")
_KINDS = {_SPACES: "Space", _USERS: "Group", _PAGES: "Page"}


def record_request(context: RequestContext) -> None:
    """Write down a request that administrators can look up later."""
    found = _AUDITED.get(context.operation.id)
    if found is None:
        return
    summary, category = found
    values = {**dict(context.query.pairs), **context.path}
    name = next((values[key] for key in _NAMES if values.get(key)), "")
    if not name and context.request.body[:1] == b"{":
        sent = context.body.values
        name = str(sent.get("key") or sent.get("name") or "")
    affected: JsonObject = {"name": name, "objectType": _KINDS.get(category, "")}
    insert_record(context, summary=summary, category=category, affected=affected)


def insert_record(
    context: RequestContext,
    *,
    summary: str,
    category: str = "",
    affected: JsonObject | None = None,
    **given: object,
) -> JsonObject:
    """Insert a record and return it as it is sent."""
    (display_name,) = context.db.execute(
        "SELECT display_name FROM account WHERE account_id = ?", (context.account_id,)
    ).fetchone()
    author = {
        "type": "user",
        "displayName": display_name,
        "accountId": context.account_id,
        "accountType": "atlassian",
        "publicName": display_name,
        "externalCollaborator": False,
        "isExternalCollaborator": False,
        "isGuest": False,
    }
    record: JsonObject = {
        "author": author,
        "remoteAddress": "127.0.0.1",
        "creationDate": int(from_timestamp(context.now).timestamp() * 1000),
        "summary": summary,
        "description": "",
        "category": category,
        "sysAdmin": False,
        "superAdmin": False,
        "affectedObject": affected or {"name": "", "objectType": ""},
        "changedValues": [],
        "associatedObjects": [],
    }
    record |= {name: value for name, value in given.items() if value is not None}
    context.db.execute(
        "INSERT INTO audit_record (created_at, value) VALUES (?, ?)",
        (record["creationDate"], json.dumps(record)),
    )
    return record
