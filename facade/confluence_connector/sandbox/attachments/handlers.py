"""Attachments, v2: lists, one by id, delete; and where their bytes are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import includes, media, trash
from ..answers import Refused, no_content
from ..attachment_shapes import attachment, attachment_links
from ..attachments import (
    CURRENT,
    SELECT_ATTACHMENTS,
    AttachmentRow,
    find_attachment,
    find_in_container,
)
from ..call import operation
from ..exchange import Response
from ..labels import BEARS_LABEL
from ..listing import Select, answer_list, read_order, single
from ..owners import find_owner

if TYPE_CHECKING:
    from ..call import Call

_SORTS = {
    "created-date": ("c.created_at", "created_at"),
    "modified-date": ("c.modified_at", "modified_at"),
}
_STATUSES = ("current", "archived", "trashed")


@operation("getAttachments")
def list_attachments(call: Call) -> Response:
    """Attachments of the whole site."""
    return _answer(call, _select(call))


@operation("getPageAttachments", "getBlogpostAttachments")
def list_attachments_of(call: Call) -> Response:
    """Attachments of one page or blog post."""
    select = _select(call)
    select.where("c.container_id = ?", find_owner(call).id)
    return _answer(call, select)


@operation("getLabelAttachments")
def list_attachments_with_label(call: Call) -> Response:
    """Attachments that bear a label."""
    select = _select(call)
    select.where(BEARS_LABEL, call.path_id())
    return _answer(call, select)


@operation("getAttachmentById")
def get_attachment(call: Call) -> Response:
    """One attachment: the current version, or an older one."""
    content = find_owner(call)
    row = _find_version(call, content.id)
    body = attachment(row)
    if not call.query.flag("include-version", default=True):
        del body["version"]
    body |= includes.read(call, content, None)
    return single(call, body, attachment_links(row))


@operation("deleteAttachment")
def delete_attachment(call: Call) -> Response:
    """To the trash, or from there out of the world."""
    row = find_owner(call)
    if call.query.flag("purge"):
        trash.purge(call, row)
    elif row.status != "trashed":
        trash.trash(call, row)
    return no_content()


@operation("downloadAttatchment")
def download(call: Call) -> Response:
    """The way to the bytes, which leads to another host."""
    return _redirect(call, _find_version(call, find_in_container(call).id))


@operation("getAttachmentThumbnailById")
def download_thumbnail(call: Call) -> Response:
    """The way to a small picture; the sandbox has it in full size only."""
    row = _find_version(call, find_owner(call).id)
    if not row.media_type.startswith("image/"):
        raise Refused(404, f"Cannot find a thumbnail of the attachment with id [{row.id}]")
    return _redirect(call, row)


def _select(call: Call) -> Select[AttachmentRow]:
    order = read_order(call, _SORTS, default="created-date")
    select = Select(SELECT_ATTACHMENTS, AttachmentRow._make, order)
    select.where("c.type = 'attachment'")
    select.where(CURRENT)
    select.where_in("c.status", call.query.choices("status", _STATUSES) or ["current", "archived"])
    for name, column in (("filename", "c.title"), ("mediaType", "f.media_type")):
        value = call.query.text(name)
        if value is not None:
            select.where(f"{column} = ?", value)
    return select


def _answer(call: Call, select: Select[AttachmentRow]) -> Response:
    return answer_list(
        call, select, lambda row: {**attachment(row), "_links": attachment_links(row)}
    )


def _find_version(call: Call, content_id: int) -> AttachmentRow:
    number = call.query.integer("version")
    row = find_attachment(call.db, content_id, number)
    if row is None:
        raise Refused(404, f"Cannot find version [{number}] of attachment with id [{content_id}]")
    return row


def _redirect(call: Call, row: AttachmentRow) -> Response:
    where = media.location(call.db, call.request.hosts, row.file_id, row.title)
    return Response(302, headers={"location": where})
