"""Attachments, v1: upload, new versions, new names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import attachments, links
from ..answers import Refused, json_response
from ..attachment_shapes import attachment_v1
from ..attachments import find_attachment, find_in_container
from ..call import operation
from ..content_rows import find
from ..fields import to_id
from ..owners import find_content_v1, require_v1
from ..uploads import read_uploads

if TYPE_CHECKING:
    from ..call import Call
    from ..content_rows import ContentRow
    from ..exchange import JsonObject, Response
    from ..fields import Fields

_CONTAINERS = ("page", "blogpost")


@operation("createAttachment")
def create_attachments(call: Call) -> Response:
    """New attachments only: one taken name refuses them all."""
    container = find_content_v1(call, _CONTAINERS)
    return _answer(call, [attachments.add(call, container, one) for one in read_uploads(call)])


@operation("createOrUpdateAttachments")
def put_attachments(call: Call) -> Response:
    """New attachments, and new versions of those whose names are there."""
    container = find_content_v1(call, _CONTAINERS)
    ids: list[int] = []
    for upload in read_uploads(call):
        content_id = attachments.id_by_name(call.db, container.id, upload.name)
        if content_id is None:
            content_id = attachments.add(call, container, upload)
        else:
            attachments.add_version(call, _find(call, content_id), upload)
        ids.append(content_id)
    return _answer(call, ids)


@operation("updateAttachmentData")
def update_data(call: Call) -> Response:
    """A new version of one attachment, whatever the file that is sent is called."""
    old = find_in_container(call)
    attachments.add_version(call, old, read_uploads(call)[0])
    return json_response(_shape(call, old.id))


@operation("updateAttachmentProperties")
def update_properties(call: Call) -> Response:
    """Another name, type, comment or page; the bytes and the version stay."""
    row, fields = find_in_container(call), call.body
    _check_version(row, fields)
    container_id = _container_id(call, fields, row)
    title = fields.text("title") or row.title
    if (title, container_id) != (row.title, row.container_id):
        attachments.check_name(call, container_id, title)
    container = require_v1(call, container_id, _CONTAINERS)
    call.db.execute(
        "UPDATE content SET title = ?, title_key = ?, container_id = ?, space_id = ? WHERE id = ?",
        (title, title.casefold(), container.id, container.space_id, row.id),
    )
    metadata = fields.child("metadata")
    if metadata is not None:
        call.db.execute(
            "UPDATE attachment_file SET comment = coalesce(?, comment),"
            " media_type = coalesce(?, media_type) WHERE content_id = ? AND number = ?",
            (metadata.text("comment"), metadata.text("mediaType"), row.id, row.version),
        )
    call.changed.add(row.id)
    return json_response(_shape(call, row.id))


def _check_version(row: ContentRow, fields: Fields) -> None:
    """The documents ask for the current number, clients send the next: the cloud takes both."""
    given = fields.child("version")
    number = given.integer("number") if given else None
    if number not in (row.version, row.version + 1):
        raise Refused(
            409, f"Version must be incremented on update. Current version is: {row.version}"
        )


def _container_id(call: Call, fields: Fields, row: ContentRow) -> int:
    container = fields.child("container")
    if container is None:
        assert row.container_id is not None  # noqa: S101 -- every attachment has one
        return row.container_id
    return to_id(container.text("id"), "container.id")


def _find(call: Call, content_id: int) -> ContentRow:
    row = find(call.db, content_id, ("attachment",))
    assert row is not None  # noqa: S101 -- found by its name in this transaction
    return row


def _shape(call: Call, content_id: int) -> JsonObject:
    row = find_attachment(call.db, content_id)
    assert row is not None  # noqa: S101 -- written in this transaction
    return attachment_v1(call, row)


def _answer(call: Call, ids: list[int]) -> Response:
    results = [_shape(call, content_id) for content_id in ids]
    body: JsonObject = {
        "results": results,
        "size": len(results),
        "_links": {"base": links.base(call.request.hosts), "context": "/wiki"},
    }
    response = json_response(body)
    response.objects = len(results)
    return response
