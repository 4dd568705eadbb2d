"""What stands in the tree beside pages: folders, whiteboards, databases, embedded links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import contents, links, restrictions, trash
from ..answers import Refused, invalid_parameter, no_content
from ..call import operation
from ..content_rows import find, next_id
from ..content_shapes import version
from ..kinds import find_space
from ..listing import single
from ..owners import is_open, plural_of

if TYPE_CHECKING:
    from ..call import Call
    from ..content_rows import ContentRow
    from ..exchange import JsonObject, Response


@operation("createFolder", "createWhiteboard", "createDatabase", "createSmartLink")
def create(call: Call) -> Response:
    """A new one, at the top of the space unless a parent is named."""
    fields, type_ = call.body, _type_of(call)
    space_id, parent_id = fields.id("spaceId"), fields.id("parentId")
    if space_id is None:
        raise invalid_parameter("spaceId is required")
    space = find_space(call, space_id)
    if parent_id is not None:
        contents.check_parent(call.db, parent_id, space.id)
    content_id = next_id(call.db)
    # What an embedded link shows is all that it holds.
    body = fields.text("embedUrl") or ""
    title = fields.text("title") or ""
    contents.create(call, content_id, contents.NewContent(type_, space.id, title, body, parent_id))
    if call.query.flag("private"):
        restrictions.keep_for_author(call, content_id)
    return _answer(call, _find(call, content_id))


@operation("getFolderById", "getWhiteboardById", "getDatabaseById", "getSmartLinkById")
def get(call: Call) -> Response:
    """One of them."""
    return _answer(call, _find(call, call.path_id()))


@operation("deleteFolder", "deleteWhiteboard", "deleteDatabase", "deleteSmartLink")
def delete(call: Call) -> Response:
    """Into the trash; what stood below it moves up."""
    trash.trash(call, _find(call, call.path_id()))
    return no_content()


def _type_of(call: Call) -> str:
    return plural_of(call).removesuffix("s")


def _find(call: Call, content_id: int) -> ContentRow:
    row = find(call.db, content_id, (_type_of(call),))
    if row is None or row.status != "current" or not is_open(call, row):
        raise Refused(404, f"Content with id: [{content_id}] not found")
    return row


def _answer(call: Call, row: ContentRow) -> Response:
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
        "version": version(
            row.version, row.message, row.minor_edit, row.modifier_id, row.modified_at
        ),
    }
    if row.type == "embed":
        shape["embedUrl"] = row.body
    return single(call, shape, {"webui": f"{links.space(row.space_key)}/{row.type}/{row.id}"})
