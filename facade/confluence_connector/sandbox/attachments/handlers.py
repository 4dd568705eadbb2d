"""Attachments, v2: lists, one by id, delete; and where their bytes are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.responses import HTTPError, no_content
from ..content.access import VISIBLE
from ..content.includes import read_includes
from ..content.kinds import ATTACHMENT, BLOG_POST, CUSTOM_CONTENT, PAGE
from ..content.lifecycle import move_to_trash, purge_content
from ..content.queries import find_target
from ..labels.rules import BEARS_LABEL
from ..lists.v2 import ListQuery, list_response, object_response, read_order
from ..server.messages import Response
from .media import media_location
from .rules import IS_CURRENT, SELECT_ATTACHMENTS, AttachmentRow, find_attachment, find_in_container
from .serializers import attachment_links, serialize_attachment

if TYPE_CHECKING:
    from ..app.context import RequestContext

__all__ = [
    "delete_attachment",
    "download",
    "download_thumbnail",
    "get_attachment",
    "list_attachments",
    "list_attachments_of",
    "list_attachments_with_label",
]

_SORTS = {
    "created-date": ("c.created_at", "created_at"),
    "modified-date": ("c.modified_at", "modified_at"),
}
_STATUSES = ("current", "archived", "trashed")


@operation("getAttachments")
def list_attachments(context: RequestContext) -> Response:
    """Attachments of the whole site."""
    return _respond(context, _list_query(context))


@operation("getPageAttachments", kind=PAGE)
@operation("getBlogpostAttachments", kind=BLOG_POST)
@operation("getCustomContentAttachments", kind=CUSTOM_CONTENT)
def list_attachments_of(context: RequestContext) -> Response:
    """Attachments of one page, blog post or custom content."""
    select = _list_query(context)
    select.where("c.container_id = ?", find_target(context).id)
    return _respond(context, select)


@operation("getLabelAttachments")
def list_attachments_with_label(context: RequestContext) -> Response:
    """List attachments with a label."""
    select = _list_query(context)
    select.where(BEARS_LABEL, context.path_id())
    return _respond(context, select)


@operation("getAttachmentById", kind=ATTACHMENT)
def get_attachment(context: RequestContext) -> Response:
    """One attachment: the current version, or an older one."""
    content = find_target(context)
    row = _find_version(context, content.id)
    body = serialize_attachment(context, row)
    if not context.query.flag("include-version", default=True):
        del body["version"]
    body |= read_includes(context, content, None)
    return object_response(context, body, attachment_links(row))


@operation("deleteAttachment", kind=ATTACHMENT)
def delete_attachment(context: RequestContext) -> Response:
    """To the trash, or from there out of the world."""
    row = find_target(context)
    if context.query.flag("purge"):
        purge_content(context, row)
    elif row.status != "trashed":
        move_to_trash(context, row)
    return no_content()


@operation("downloadAttatchment")
def download(context: RequestContext) -> Response:
    """Redirect to the bytes, which leads to another host."""
    return _redirect(context, _find_version(context, find_in_container(context).id))


@operation("getAttachmentThumbnailById", kind=ATTACHMENT)
def download_thumbnail(context: RequestContext) -> Response:
    """Redirect to a small picture; the sandbox has it in full size only."""
    row = _find_version(context, find_target(context).id)
    if not row.media_type.startswith("image/"):
        raise HTTPError(404, f"Cannot find a thumbnail of the attachment with id [{row.id}]")
    return _redirect(context, row)


def _list_query(context: RequestContext) -> ListQuery[AttachmentRow]:
    order = read_order(context, _SORTS, default="created-date")
    select = ListQuery(SELECT_ATTACHMENTS, AttachmentRow._make, order)
    select.where("c.type = 'attachment'")
    select.where(IS_CURRENT)
    select.where(VISIBLE, context.account_id, context.account_id)
    select.where_in(
        "c.status", context.query.choices("status", _STATUSES) or ["current", "archived"]
    )
    for name, column in (("filename", "c.title"), ("mediaType", "f.media_type")):
        value = context.query.text(name)
        if value is not None:
            select.where(f"{column} = ?", value)
    return select


def _respond(context: RequestContext, select: ListQuery[AttachmentRow]) -> Response:
    return list_response(
        context,
        select,
        lambda row: {**serialize_attachment(context, row), "_links": attachment_links(row)},
    )


def _find_version(context: RequestContext, content_id: int) -> AttachmentRow:
    number = context.query.integer("version")
    row = find_attachment(context.db, content_id, number)
    if row is None:
        raise HTTPError(404, f"Cannot find version [{number}] of attachment with id [{content_id}]")
    return row


def _redirect(context: RequestContext, row: AttachmentRow) -> Response:
    where = media_location(context.db, context.request.hosts, row.file_id, row.title)
    return Response(302, headers={"location": where})
