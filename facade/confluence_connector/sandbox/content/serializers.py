"""The wire form of v2's contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..bodies.formats import render, render_app_body
from .queries import wire_id

if TYPE_CHECKING:
    from ..server.messages import JsonObject
    from ..versions.queries import VersionRow
    from .queries import ContentRow

__all__ = [
    "content_links",
    "render_body",
    "serialize_blog_post",
    "serialize_content",
    "serialize_content_version",
    "serialize_page",
    "serialize_version",
]


def serialize_content(row: ContentRow, body_format: str | None) -> JsonObject:
    """Write a page or blog post as in lists and, apart from links, alone."""
    return (serialize_page if row.type == "page" else serialize_blog_post)(row, body_format)


def serialize_page(row: ContentRow, body_format: str | None) -> JsonObject:
    """Write a page as in lists and, apart from links, alone."""
    shape = serialize_blog_post(row, body_format)
    # Trash has no tree: a trashed page has no place in it.
    placed = row.status != "trashed"
    shape |= {
        "parentType": row.parent_type if placed else None,
        "parentId": str(row.parent_id) if placed and row.parent_id is not None else None,
        "position": row.position if placed else None,
        "ownerId": row.owner_id,
        "lastOwnerId": row.last_owner_id,
    }
    if row.subtype is not None:
        shape["subtype"] = row.subtype
    return shape


def serialize_blog_post(row: ContentRow, body_format: str | None) -> JsonObject:
    """Write a blog post as in lists and, apart from links, alone."""
    return {
        "id": str(row.id),
        "status": row.status,
        "title": row.title,
        "spaceId": str(row.space_id),
        "authorId": row.author_id,
        "createdAt": row.created_at,
        "version": {
            **serialize_version(
                row.version, row.message, row.minor_edit, row.modifier_id, row.modified_at
            ),
            "ncsStepVersion": str(2 * row.version - 1),
        },
        "body": render(row.body, body_format),
    }


def serialize_version(
    number: int, message: str, minor_edit: int, author_id: str, created_at: str
) -> JsonObject:
    """Write a version, as in every content."""
    return {
        "number": number,
        "message": message,
        "minorEdit": bool(minor_edit),
        "authorId": author_id,
        "createdAt": created_at,
    }


def serialize_content_version(
    content: ContentRow, row: VersionRow, body_format: str | None
) -> JsonObject:
    """Write a version in the list of a content's versions, with what the content was then."""
    return {
        **serialize_version(row.id, row.message, row.minor_edit, row.author_id, row.created_at),
        content.type: {  # an app's content is called custom
            "id": wire_id(content),
            # Recorded: a comment has no title of its own in the list of its versions.
            "title": None if content.type == "comment" else row.title,
            "body": render_body(content, row.body, body_format),
        },
    }


def render_body(content: ContentRow, body: str, body_format: str | None) -> JsonObject:
    """Write a body of some version; those of apps may be any text."""
    return (render_app_body if content.type == "custom" else render)(body, body_format)


def content_links(row: ContentRow) -> JsonObject:
    """Return the links of a page or blog post, relative to the base."""
    if row.id == row.homepage_id:
        webui = f"{links.space(row.space_key)}/overview"
    elif row.type == "blogpost":
        webui = links.blog_post(row.space_key, row.id, row.title, row.created_at)
    elif row.type == "attachment":
        webui = links.attachment(row.container_id or 0, row.id, row.title)
    elif row.type == "comment":
        webui = links.focus(links.by_id(row.container_id or 0), row.id)
    else:
        webui = links.content(row.space_key, row.id, row.title)
    return {
        "webui": webui,
        "editui": f"/pages/resumedraft.action?draftId={row.id}",
        "edituiv2": f"{links.space(row.space_key)}/{row.type}s/edit-v2/{row.id}",
        "tinyui": links.tiny(row.id),
    }
