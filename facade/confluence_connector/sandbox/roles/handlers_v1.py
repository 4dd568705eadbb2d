"""Permissions of a space, v1: given to and taken from people and groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.responses import HTTPError, json_response, no_content
from ..content.queries import next_id
from ..server.messages import Response
from ..spaces.rules import require_space_by_key
from ..store.kept import keep, list_kept, remove_kept
from .rules import PERMISSION

if TYPE_CHECKING:
    from ..app.context import RequestContext

__all__ = ["add_custom_content_permissions", "add_permission", "remove_permission"]

_CUSTOM = "custom-content-permission"


@operation("addPermissionToSpace")
def add_permission(context: RequestContext) -> Response:
    """Give a permission; one that is there already cannot be given again."""
    space = require_space_by_key(context, context.path["spaceKey"])
    permission = {name: context.body.values[name] for name in ("subject", "operation")}
    if any(value == permission for _, _, value in list_kept(context.db, PERMISSION, space.id)):
        raise HTTPError(400, "Permission already exists.")
    number = next_id(context.db)
    keep(context.db, PERMISSION, space.id, str(number), permission)
    return json_response({"id": number, **permission})


@operation("addCustomContentPermissions")
def add_custom_content_permissions(context: RequestContext) -> Response:
    """Give and take permissions for custom contents."""
    space = require_space_by_key(context, context.path["spaceKey"])
    subject = context.body.child("subject")
    name = "" if subject is None else f"{subject.text('type')}/{subject.text('identifier')}"
    keep(context.db, _CUSTOM, space.id, name, context.body.items("operations"))
    return Response(200)


@operation("removePermission")
def remove_permission(context: RequestContext) -> Response:
    """Take a permission away."""
    space = require_space_by_key(context, context.path["spaceKey"])
    if not remove_kept(context.db, PERMISSION, space.id, str(context.path_id())):
        raise HTTPError(404, f"No permission found with id : {context.path['id']}")
    return no_content()
