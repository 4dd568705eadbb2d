"""Attachments in the store: what they are called, their versions, their bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from attrs import frozen

from ..app.responses import HTTPError
from ..content.queries import (
    attachment_id,
    check_may_update,
    find_content,
    is_readable,
    next_id,
)
from ..content.rules import NewContent, add_version, insert_content
from ..store import CHUNK, write_file

if TYPE_CHECKING:
    import sqlite3

    from confluence_connector.contract import Part

    from ..app.context import RequestContext
    from ..content.queries import ContentRow

__all__ = [
    "IS_CURRENT",
    "SELECT_ATTACHMENTS",
    "AttachmentRow",
    "Upload",
    "add_attachment",
    "add_attachment_version",
    "check_name",
    "find_attachment",
    "find_in_container",
    "id_by_name",
]

SELECT_ATTACHMENTS = """
    SELECT c.id, c.status, c.title, c.container_id, k.type, c.created_at, c.modified_at,
           v.number, v.message, v.minor_edit, v.author_id, v.created_at,
           f.file_id, f.media_type, f.size, f.comment
    FROM content c
    JOIN version v ON v.content_id = c.id
    JOIN attachment_file f ON f.content_id = c.id AND f.number = v.number
    LEFT JOIN content k ON k.id = c.container_id
"""
"""Selects ``AttachmentRow``s; ``c`` is the attachment, ``v`` any version of it, ``f`` its file."""
IS_CURRENT = "v.number = c.version"
_LONGEST_NAME = 255


class AttachmentRow(NamedTuple):
    """One version of an attachment."""

    id: int
    status: str
    title: str
    container_id: int
    container_type: str
    created_at: str
    modified_at: str
    version: int
    message: str
    minor_edit: int
    author_id: str
    written_at: str
    file_id: str
    media_type: str
    size: int
    comment: str


@frozen
class Upload:
    """A file that a client sent."""

    name: str
    media_type: str
    part: Part
    comment: str
    minor_edit: bool


def find_attachment(
    db: sqlite3.Connection, content_id: int, number: int | None = None
) -> AttachmentRow | None:
    """Find an attachment by its id: the current version, or another one by its number."""
    row = db.execute(
        f"{SELECT_ATTACHMENTS} WHERE c.id = ? AND v.number = coalesce(?, c.version)",
        (content_id, number),
    ).fetchone()
    return None if row is None else AttachmentRow._make(row)


def find_in_container(context: RequestContext) -> ContentRow:
    """Find the attachment that a v1 path names below its page or blog post."""
    content_id = attachment_id(context.path["attachmentId"], "attachmentId")
    row = find_content(context.db, content_id, ("attachment",))
    if row is None or row.container_id != context.path_id() or not is_readable(context, row.id):
        raise HTTPError(404, f"No attachment found with id : ContentId{{id=att{content_id}}}")
    if context.operation.method != "GET":
        check_may_update(context, row.id)
    return row


def add_attachment(context: RequestContext, container: ContentRow, upload: Upload) -> int:
    """Attach a new file; return its id."""
    check_name(context, container.id, upload.name)
    content_id = next_id(context.db)
    insert_content(
        context,
        content_id,
        NewContent(
            type="attachment",
            space_id=container.space_id,
            title=upload.name,
            body="",
            parent_id=None,
            container_id=container.id,
            message=upload.comment,
        ),
    )
    _store_file(context, content_id, 1, upload)
    return content_id


def add_attachment_version(context: RequestContext, old: ContentRow, upload: Upload) -> None:
    """Put a newer file in the place of the one that is there; name and id stay."""
    add_version(context, old, old.title, "", upload.comment, minor_edit=upload.minor_edit)
    _store_file(context, old.id, old.version + 1, upload)


def id_by_name(db: sqlite3.Connection, container_id: int, name: str) -> int | None:
    """Return the attachment that has this name in its container."""
    row = db.execute(
        "SELECT id FROM content WHERE container_id = ? AND type = 'attachment' AND title = ?"
        " AND status = 'current'",
        (container_id, name),
    ).fetchone()
    return None if row is None else int(row[0])


def check_name(context: RequestContext, container_id: int, name: str) -> None:
    """Refuse a name that no file can have, or that another one has here."""
    if not name.strip() or "/" in name or len(name) > _LONGEST_NAME:
        raise HTTPError(400, f"Attachment file name is not valid: {name}")
    if id_by_name(context.db, container_id, name) is not None:
        raise HTTPError(
            400,
            "Cannot add a new attachment with same file name as an existing attachment: " + name,
        )


def _store_file(context: RequestContext, content_id: int, number: int, upload: Upload) -> None:
    file_id = str(uuid5(NAMESPACE_URL, f"file/{next_id(context.db)}"))
    context.db.execute(
        "INSERT INTO attachment_file VALUES (?, ?, ?, ?, ?, ?)",
        (content_id, number, file_id, upload.media_type, upload.part.size, upload.comment),
    )
    write_file(context.db, file_id, upload.part.pieces(CHUNK))
