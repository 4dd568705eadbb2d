"""What an account may do with contents and spaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..app.context import operation
from ..app.parameters import Fields
from ..app.responses import json_response
from ..content.access import is_allowed, is_group_allowed
from ..content.kinds import (
    ATTACHMENT,
    BLOG_POST,
    CUSTOM_CONTENT,
    DATABASE,
    EMBED,
    FOLDER,
    FOOTER_COMMENT,
    INLINE_COMMENT,
    PAGE,
    WHITEBOARD,
)
from ..content.queries import content_id_v1, find_target, require_content_v1
from ..lists.v2 import computed_list_response
from ..spaces.queries import require_space
from ..spaces.serializers import permission_assignments
from .rules import permitted_operations

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import Response

__all__ = ["check_permission", "list_operations", "list_permissions", "list_space_operations"]

_CHECKED = ("page", "blogpost", "attachment", "comment")


@operation("checkContentPermission")
def check_permission(context: RequestContext) -> Response:
    """Yes or no, as 200 either way."""
    row = require_content_v1(context, content_id_v1(context.path["id"]), _CHECKED)
    subject = context.body.child("subject") or Fields({})
    # Who may update may delete: the sandbox has no third list.
    right = "read" if context.body.text("operation") == "read" else "update"
    may = is_group_allowed if subject.text("type") == "group" else is_allowed
    allowed = may(context.db, subject.text("identifier") or "", right, row.id)
    own_links = {"self": f"{links.base(context.request.hosts)}/rest/api/content/{row.id}"}
    return json_response({"hasPermission": allowed, "errors": [], "_links": own_links})


@operation("getSpacePermissionsAssignments")
def list_permissions(context: RequestContext) -> Response:
    """Who may do what in a space."""
    space = require_space(context, context.path_id(expected="Long"))
    return computed_list_response(context, permission_assignments(space.id))


@operation("getPageOperations", kind=PAGE)
@operation("getBlogPostOperations", kind=BLOG_POST)
@operation("getFolderOperations", kind=FOLDER)
@operation("getWhiteboardOperations", kind=WHITEBOARD)
@operation("getDatabaseOperations", kind=DATABASE)
@operation("getSmartLinkOperations", kind=EMBED)
@operation("getAttachmentOperations", kind=ATTACHMENT)
@operation("getCustomContentOperations", kind=CUSTOM_CONTENT)
@operation("getFooterCommentOperations", kind=FOOTER_COMMENT)
@operation("getInlineCommentOperations", kind=INLINE_COMMENT)
def list_operations(context: RequestContext) -> Response:
    """List what the caller may do with a content."""
    return json_response({"operations": permitted_operations(find_target(context).type)})


@operation("getSpaceOperations")
def list_space_operations(context: RequestContext) -> Response:
    """List what the caller may do with a space."""
    require_space(context, context.path_id(expected="Long"))
    return json_response({"operations": permitted_operations("space")})
