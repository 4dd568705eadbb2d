"""Roles and permissions in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..store.kept import list_kept

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject

__all__ = ["ASSIGNMENT", "PERMISSION", "PERMISSIONS", "ROLE", "list_roles"]

ROLE, ASSIGNMENT, PERMISSION = "space-role", "space-role-assignment", "space-permission"
"""Kinds of values that are kept: roles of the site; who has one, and who a permission, in a space.

The name of an assignment is the principal's type and id, with a slash between them.
"""
PERMISSIONS = (
    *("read/space", "administer/space", "export/space", "delete/space", "archive/page"),
    *("create/page", "create/blogpost", "create/comment", "create/attachment"),
    *("delete/page", "delete/blogpost", "delete/comment", "delete/attachment"),
)
"""What a role can be made of."""
_SYSTEM_ROLES = {
    "Admin": PERMISSIONS,
    "Collaborator": tuple(name for name in PERMISSIONS if not name.endswith("/space")),
    "Viewer": ("read/space",),
}


def list_roles(context: RequestContext) -> list[JsonObject]:
    """Return the vendor's roles, and those of the site."""
    system: list[JsonObject] = [
        {
            "id": str(number),
            "type": "SYSTEM",
            "name": name,
            "description": f"{name} of a space",
            "spacePermissions": list(permissions),
        }
        for number, (name, permissions) in enumerate(_SYSTEM_ROLES.items(), 1)
    ]
    own = [cast("JsonObject", value) for _, _, value in list_kept(context.db, ROLE, "")]
    return system + own
