"""Attachments, v1: upload, new versions, new names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..app.context import operation
from ..app.parameters import to_id
from ..app.responses import HTTPError, json_response
from ..content.queries import NO_CONTENT, find_content, find_content_v1, require_content_v1
from .rules import (
    add_attachment,
    add_attachment_version,
    check_name,
    find_attachment,
    find_in_container,
    id_by_name,
)
from .serializers import serialize_attachment_v1
from .uploads import read_uploads

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..app.parameters import Fields
    from ..content.queries import ContentRow
    from ..server.messages import JsonObject, Response

__all__ = ["create_attachments", "put_attachments", "update_data", "update_properties"]

_CONTAINERS = ("page", "blogpost", "custom")


def _container(context: RequestContext) -> ContentRow:
    row = find_content_v1(context, _CONTAINERS)
    is_meant = context.query.text("status") == "draft"
    if row.status == "draft" and context.settings.draft_files_need_status and not is_meant:
        raise HTTPError(404, NO_CONTENT.format(id=row.id), data="denied")
    return row


@operation("createAttachment")
def create_attachments(context: RequestContext) -> Response:
    """Create new attachments only: one taken name refuses them all."""
    container = _container(context)
    return _respond(
        context, [add_attachment(context, container, one) for one in read_uploads(context)]
    )


@operation("createOrUpdateAttachments")
def put_attachments(context: RequestContext) -> Response:
    """Add new attachments, and new versions of those whose names are there."""
    container = _container(context)
    ids: list[int] = []
    for upload in read_uploads(context):
        content_id = id_by_name(context.db, container.id, upload.name)
        if content_id is None:
            content_id = add_attachment(context, container, upload)
        else:
            add_attachment_version(context, _find(context, content_id), upload)
        ids.append(content_id)
    return _respond(context, ids)


@operation("updateAttachmentData")
def update_data(context: RequestContext) -> Response:
    """Add a new version of one attachment, whatever the file that is sent is called."""
    old = find_in_container(context)
    add_attachment_version(context, old, read_uploads(context)[0])
    return json_response(_serialize(context, old.id))


@operation("updateAttachmentProperties")
def update_properties(context: RequestContext) -> Response:
    """Another name, type, comment or page; the bytes and the version stay."""
    row, fields = find_in_container(context), context.body
    _check_version(row, fields)
    container_id = _container_id(context, fields, row)
    title = fields.title() or row.title
    if (title, container_id) != (row.title, row.container_id):
        check_name(context, container_id, title)
    container = require_content_v1(context, container_id, _CONTAINERS)
    context.db.execute(
        "UPDATE content SET title = ?, title_key = ?, container_id = ?, space_id = ? WHERE id = ?",
        (title, title.casefold(), container.id, container.space_id, row.id),
    )
    metadata = fields.child("metadata")
    if metadata is not None:
        context.db.execute(
            "UPDATE attachment_file SET comment = coalesce(?, comment),"
            " media_type = coalesce(?, media_type) WHERE content_id = ? AND number = ?",
            (metadata.text("comment"), metadata.text("mediaType"), row.id, row.version),
        )
    context.changed.add(row.id)
    return json_response(_serialize(context, row.id))


def _check_version(row: ContentRow, fields: Fields) -> None:
    """Check the number: both the current one, as documented, and the next will do."""
    given = fields.child("version")
    number = given.integer("number") if given else None
    if number not in (row.version, row.version + 1):
        raise HTTPError(
            409, f"Version must be incremented on update. Current version is: {row.version}"
        )


def _container_id(context: RequestContext, fields: Fields, row: ContentRow) -> int:
    container = fields.child("container")
    if container is None:
        assert row.container_id is not None  # noqa: S101 -- every attachment has one
        return row.container_id
    return to_id(container.text("id"), "container.id")


def _find(context: RequestContext, content_id: int) -> ContentRow:
    row = find_content(context.db, content_id, ("attachment",))
    assert row is not None  # noqa: S101 -- found by its name in this transaction
    return row


def _serialize(context: RequestContext, content_id: int) -> JsonObject:
    row = find_attachment(context.db, content_id)
    assert row is not None  # noqa: S101 -- written in this transaction
    return serialize_attachment_v1(context, row)


def _respond(context: RequestContext, ids: list[int]) -> Response:
    results = [_serialize(context, content_id) for content_id in ids]
    body: JsonObject = {
        "results": results,
        "size": len(results),
        "_links": {"base": links.base(context.request.hosts), "context": "/wiki"},
    }
    response = json_response(body)
    response.objects = len(results)
    return response
