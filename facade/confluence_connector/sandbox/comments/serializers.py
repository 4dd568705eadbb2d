"""The wire forms of comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..bodies.formats import render
from ..content.queries import wire_id
from ..content.serializers import content_links, serialize_version
from .rules import find_container

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response
    from .rules import CommentRow

__all__ = [
    "add_deprecation_headers",
    "serialize_comment",
    "serialize_listed_comment",
    "serialize_resolution",
]

_OLD_NAMES = (
    '299 - "Deprecated Fields: inline-marker-ref and inline-original-selection are deprecated, '
    'use inlineMarkerRef and inlineOriginalSelection instead."'
)
_CHANGE = "<https://developer.atlassian.com/cloud/confluence/changelog/#CHANGE-1411>"
_CONTAINER_MEMBER = {
    "page": "pageId",
    "blogpost": "blogPostId",
    "attachment": "attachmentId",
    "custom": "customContentId",
}


def serialize_comment(
    context: RequestContext, row: CommentRow, body_format: str | None
) -> JsonObject:
    """Write a comment as a response of its own, but for the resolution of a footer comment."""
    container = find_container(context.db, row)
    shape: JsonObject = {
        "id": str(row.id),
        "status": row.status,
        "title": row.title,
        _CONTAINER_MEMBER[container.type]: wire_id(container),
        "version": serialize_version(
            row.version, row.message, row.minor_edit, row.author_id, row.written_at
        ),
        "body": render(row.body, body_format),
        "_links": {"webui": links.focus(str(content_links(container)["webui"]), row.id)},
    }
    if row.parent_id is not None:
        shape["parentCommentId"] = str(row.parent_id)
    if row.kind == "inline":
        shape |= serialize_resolution(row)
        shape["properties"] = _marker(row)
    return shape


def serialize_listed_comment(
    context: RequestContext, row: CommentRow, body_format: str | None
) -> JsonObject:
    """Write a comment as lists have it: with a body only if a format was asked for."""
    shape = {**serialize_comment(context, row, body_format), "resolutionStatus": row.resolution}
    if body_format is None:
        del shape["body"]
    return shape


def serialize_resolution(row: CommentRow) -> JsonObject:
    """Return whether a comment is resolved, and by whom and when if it ever was."""
    shape: JsonObject = {"resolutionStatus": row.resolution}
    if row.resolution_by is not None:
        shape["resolutionLastModifierId"] = row.resolution_by
        shape["resolutionLastModifiedAt"] = row.resolution_at
    return shape


def _marker(row: CommentRow) -> JsonObject:
    """Return what an inline comment is about, under the new names and the old."""
    if row.marker_ref is None:
        return {}
    return {
        "inlineMarkerRef": row.marker_ref,
        "inlineOriginalSelection": row.selection,
        "inline-marker-ref": row.marker_ref,
        "inline-original-selection": row.selection,
    }


def add_deprecation_headers(response: Response) -> None:
    """Add the headers by which the cloud deprecates two members of inline comments."""
    response.headers["warning"] = _OLD_NAMES
    response.headers["link"] = f'{_CHANGE}; rel="deprecation", {response.headers["link"]}'
