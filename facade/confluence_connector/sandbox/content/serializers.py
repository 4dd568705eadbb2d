"""The wire form of v2's contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import links
from .bodies import render
from .content_rows import wire_id

if TYPE_CHECKING:
    from .content_rows import ContentRow
    from .exchange import JsonObject
    from .properties import PropertyRow
    from .versions import VersionRow


def page(row: ContentRow, body_format: str | None) -> JsonObject:
    """A page as it stands in lists and, but for the links, alone."""
    shape = blog_post(row, body_format)
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


def blog_post(row: ContentRow, body_format: str | None) -> JsonObject:
    """A blog post as it stands in lists and, but for the links, alone."""
    return {
        "id": str(row.id),
        "status": row.status,
        "title": row.title,
        "spaceId": str(row.space_id),
        "authorId": row.author_id,
        "createdAt": row.created_at,
        "version": {
            **version(row.version, row.message, row.minor_edit, row.modifier_id, row.modified_at),
            "ncsStepVersion": str(2 * row.version - 1),
        },
        "body": render(row.body, body_format),
    }


def version(
    number: int, message: str, minor_edit: int, author_id: str, created_at: str
) -> JsonObject:
    """A version, as it stands in every content."""
    return {
        "number": number,
        "message": message,
        "minorEdit": bool(minor_edit),
        "authorId": author_id,
        "createdAt": created_at,
    }


def version_of(content: ContentRow, row: VersionRow, body_format: str | None) -> JsonObject:
    """A version in the list of a content's versions, with what the content was then."""
    return {
        **version(row.id, row.message, row.minor_edit, row.author_id, row.created_at),
        content.type: {
            "id": wire_id(content),
            "title": row.title,
            "body": render(row.body, body_format),
        },
    }


def content_property(row: PropertyRow) -> JsonObject:
    """A property of a content."""
    return {
        "id": str(row.id),
        "key": row.key,
        "value": row.value,
        "version": version(row.version, row.message, row.minor_edit, row.author_id, row.created_at),
    }


def content_links(row: ContentRow) -> JsonObject:
    """The links of a page or blog post, relative to the base."""
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
