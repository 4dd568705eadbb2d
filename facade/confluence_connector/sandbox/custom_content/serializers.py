"""The wire form of custom content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..bodies.formats import render_app_body
from ..content.serializers import serialize_version

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..content.queries import ContentRow
    from ..server.messages import JsonObject

__all__ = ["custom_content_links", "serialize_child", "serialize_custom_content"]

_CONTAINER_MEMBER = {"page": "pageId", "blogpost": "blogPostId", "custom": "customContentId"}


def serialize_custom_content(
    context: RequestContext, row: ContentRow, body_format: str | None
) -> JsonObject:
    """Write a custom content as in lists and, apart from links, alone."""
    shape = serialize_child(row)
    if row.container_id is not None:
        (type_,) = context.db.execute(
            "SELECT type FROM content WHERE id = ?", (row.container_id,)
        ).fetchone()
        shape[_CONTAINER_MEMBER[type_]] = str(row.container_id)
    return {
        **shape,
        "authorId": row.author_id,
        "createdAt": row.created_at,
        "version": serialize_version(
            row.version, row.message, row.minor_edit, row.modifier_id, row.modified_at
        ),
        "body": render_app_body(row.body, body_format),
    }


def serialize_child(row: ContentRow) -> JsonObject:
    """Write a custom content in the list of what is in another one."""
    return {
        "id": str(row.id),
        "type": row.wire_type,
        "status": row.status,
        "title": row.title,
        "spaceId": str(row.space_id),
    }


def custom_content_links(row: ContentRow) -> JsonObject:
    """Return the links of a custom content, relative to the base."""
    return {"webui": links.by_id(row.id)}
