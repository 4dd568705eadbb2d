"""Other content of the tree: folders, whiteboards, databases, embedded links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..app.context import operation
from ..app.responses import HTTPError, invalid_parameter, no_content
from ..content.kinds import DATABASE, EMBED, FOLDER, WHITEBOARD
from ..content.lifecycle import move_to_trash
from ..content.queries import find_content, is_accessible, next_id
from ..content.rules import NewContent, check_parent, create_content
from ..content.serializers import serialize_version
from ..lists.v2 import object_response
from ..restrictions.rules import keep_for_author
from ..spaces.queries import require_writable_space

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..content.queries import ContentRow
    from ..server.messages import JsonObject, Response

__all__ = ["create", "delete", "get"]


@operation("createFolder", kind=FOLDER)
@operation("createWhiteboard", kind=WHITEBOARD)
@operation("createDatabase", kind=DATABASE)
@operation("createSmartLink", kind=EMBED)
def create(context: RequestContext) -> Response:
    """Create a new one, at the top of the space unless a parent is named."""
    fields, type_ = context.body, context.kind.type
    space_id, parent_id = fields.id("spaceId"), fields.id("parentId")
    if space_id is None:
        raise invalid_parameter("spaceId is required")
    space = require_writable_space(context, space_id)
    if parent_id is not None:
        check_parent(context, parent_id, space.id)
    content_id = next_id(context.db)
    # What an embedded link shows is all that it holds.
    body = fields.text("embedUrl") or ""
    title = fields.title() or ""
    create_content(context, content_id, NewContent(type_, space.id, title, body, parent_id))
    if context.query.flag("private"):
        keep_for_author(context, content_id)
    return _respond(context, _find(context, content_id))


@operation("getFolderById", kind=FOLDER)
@operation("getWhiteboardById", kind=WHITEBOARD)
@operation("getDatabaseById", kind=DATABASE)
@operation("getSmartLinkById", kind=EMBED)
def get(context: RequestContext) -> Response:
    """One of them."""
    return _respond(context, _find(context, context.path_id()))


@operation("deleteFolder", kind=FOLDER)
@operation("deleteWhiteboard", kind=WHITEBOARD)
@operation("deleteDatabase", kind=DATABASE)
@operation("deleteSmartLink", kind=EMBED)
def delete(context: RequestContext) -> Response:
    """Into the trash; what stood below it moves up."""
    move_to_trash(context, _find(context, context.path_id()))
    return no_content()


def _find(context: RequestContext, content_id: int) -> ContentRow:
    row = find_content(context.db, content_id, (context.kind.type,))
    if row is None or row.status != "current" or not is_accessible(context, row):
        raise HTTPError(404, f"Content with id: [{content_id}] not found")
    return row


def _respond(context: RequestContext, row: ContentRow) -> Response:
    shape: JsonObject = {
        "id": str(row.id),
        "type": row.type,
        "status": row.status,
        "title": row.title,
        "parentId": None if row.parent_id is None else str(row.parent_id),
        "parentType": row.parent_type,
        "position": row.position,
        "authorId": row.author_id,
        "ownerId": row.owner_id,
        "createdAt": row.created_at,
        "spaceId": str(row.space_id),
        "version": serialize_version(
            row.version, row.message, row.minor_edit, row.modifier_id, row.modified_at
        ),
    }
    if row.type == "embed":
        shape["embedUrl"] = row.body
    return object_response(
        context, shape, {"webui": f"{links.space(row.space_key)}/{row.type}/{row.id}"}
    )
