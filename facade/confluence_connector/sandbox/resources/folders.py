"""Folders: create, get, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import contents, links, trash
from ..answers import Refused, invalid_parameter, no_content
from ..call import operation
from ..content_rows import find, next_id
from ..content_shapes import version
from ..kinds import find_space
from ..listing import single

if TYPE_CHECKING:
    from ..call import Call
    from ..content_rows import ContentRow
    from ..exchange import Response


@operation("createFolder")
def create_folder(call: Call) -> Response:
    """A new folder, at the top of the space unless a parent is named."""
    fields = call.body
    space_id, parent_id = fields.id("spaceId"), fields.id("parentId")
    if space_id is None:
        raise invalid_parameter("spaceId is required")
    space = find_space(call, space_id)
    if parent_id is not None:
        contents.check_parent(call.db, parent_id, space.id)
    folder_id = next_id(call.db)
    title = fields.text("title") or ""
    contents.create(call, folder_id, contents.NewContent("folder", space.id, title, "", parent_id))
    return _answer(call, _find(call, folder_id))


@operation("getFolderById")
def get_folder(call: Call) -> Response:
    """One folder."""
    return _answer(call, _find(call, call.path_id()))


@operation("deleteFolder")
def delete_folder(call: Call) -> Response:
    """Into the trash; what stood in the folder moves up."""
    trash.trash(call, _find(call, call.path_id()))
    return no_content()


def _find(call: Call, folder_id: int) -> ContentRow:
    row = find(call.db, folder_id, ("folder",))
    if row is None or row.status != "current":
        raise Refused(404, f"Content with id: [{folder_id}] not found")
    return row


def _answer(call: Call, row: ContentRow) -> Response:
    return single(
        call,
        {
            "id": str(row.id),
            "type": "folder",
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
        },
        {"webui": f"{links.space(row.space_key)}/folder/{row.id}"},
    )
