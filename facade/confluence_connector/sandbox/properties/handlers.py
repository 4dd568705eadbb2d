"""Properties of contents and spaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app import links
from ..app.context import operation
from ..app.responses import HTTPError, json_response, no_content
from ..content.kinds import (
    ATTACHMENT,
    BLOG_POST,
    COMMENT,
    CUSTOM_CONTENT,
    DATABASE,
    EMBED,
    FOLDER,
    PAGE,
    WHITEBOARD,
)
from ..content.queries import find_target
from ..lists.v2 import list_response
from ..spaces.queries import require_space
from .rules import (
    find_property,
    insert_property,
    remove_property,
    save_property,
    select_properties,
    serialize_property,
    serialize_space_property,
)

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import Response
    from .rules import PropertyRow

__all__ = [
    "create_property",
    "create_space_property",
    "delete_property",
    "delete_space_property",
    "get_property",
    "get_space_property",
    "list_properties",
    "list_space_properties",
    "update_property",
    "update_space_property",
]


@operation("getPageContentProperties", kind=PAGE)
@operation("getBlogpostContentProperties", kind=BLOG_POST)
@operation("getAttachmentContentProperties", kind=ATTACHMENT)
@operation("getCustomContentContentProperties", kind=CUSTOM_CONTENT)
@operation("getCommentContentProperties", kind=COMMENT)
@operation("getFolderContentProperties", kind=FOLDER)
@operation("getWhiteboardContentProperties", kind=WHITEBOARD)
@operation("getDatabaseContentProperties", kind=DATABASE)
@operation("getSmartLinkContentProperties", kind=EMBED)
def list_properties(context: RequestContext) -> Response:
    """Properties of one content."""
    try:
        owner = find_target(context)
    except HTTPError as error:
        if context.kind is PAGE and error.text.startswith("Cannot find a page"):
            error.text = error.text.replace("Cannot find a page", "Could not find page")
        raise
    return list_response(context, select_properties(context, owner.id), serialize_property)


@operation("createPageProperty", kind=PAGE)
@operation("createBlogpostProperty", kind=BLOG_POST)
@operation("createAttachmentProperty", kind=ATTACHMENT)
@operation("createCustomContentProperty", kind=CUSTOM_CONTENT)
@operation("createCommentProperty", kind=COMMENT)
@operation("createFolderProperty", kind=FOLDER)
@operation("createWhiteboardProperty", kind=WHITEBOARD)
@operation("createDatabaseProperty", kind=DATABASE)
@operation("createSmartLinkProperty", kind=EMBED)
def create_property(context: RequestContext) -> Response:
    """Create a new property."""
    return _respond(insert_property(context, find_target(context).id))


@operation("getPageContentPropertiesById", kind=PAGE)
@operation("getBlogpostContentPropertiesById", kind=BLOG_POST)
@operation("getAttachmentContentPropertiesById", kind=ATTACHMENT)
@operation("getCustomContentContentPropertiesById", kind=CUSTOM_CONTENT)
@operation("getCommentContentPropertiesById", kind=COMMENT)
@operation("getFolderContentPropertiesById", kind=FOLDER)
@operation("getWhiteboardContentPropertiesById", kind=WHITEBOARD)
@operation("getDatabaseContentPropertiesById", kind=DATABASE)
@operation("getSmartLinkContentPropertiesById", kind=EMBED)
def get_property(context: RequestContext) -> Response:
    """One property."""
    return _respond(_find(context))


@operation("updatePagePropertyById", kind=PAGE)
@operation("updateBlogpostPropertyById", kind=BLOG_POST)
@operation("updateAttachmentPropertyById", kind=ATTACHMENT)
@operation("updateCustomContentPropertyById", kind=CUSTOM_CONTENT)
@operation("updateCommentPropertyById", kind=COMMENT)
@operation("updateFolderPropertyById", kind=FOLDER)
@operation("updateWhiteboardPropertyById", kind=WHITEBOARD)
@operation("updateDatabasePropertyById", kind=DATABASE)
@operation("updateSmartLinkPropertyById", kind=EMBED)
def update_property(context: RequestContext) -> Response:
    """Another value."""
    return _respond(save_property(context, _find(context)))


@operation("deletePagePropertyById", kind=PAGE)
@operation("deleteBlogpostPropertyById", kind=BLOG_POST)
@operation("deleteAttachmentPropertyById", kind=ATTACHMENT)
@operation("deleteCustomContentPropertyById", kind=CUSTOM_CONTENT)
@operation("deleteCommentPropertyById", kind=COMMENT)
@operation("deleteFolderPropertyById", kind=FOLDER)
@operation("deleteWhiteboardPropertyById", kind=WHITEBOARD)
@operation("deleteDatabasePropertyById", kind=DATABASE)
@operation("deleteSmartLinkPropertyById", kind=EMBED)
def delete_property(context: RequestContext) -> Response:
    """No value any more."""
    remove_property(context, _find(context))
    return no_content()


def _find(context: RequestContext) -> PropertyRow:
    return find_property(context, find_target(context).id)


def _respond(row: PropertyRow) -> Response:
    return json_response(serialize_property(row))  # recorded: without a link to the base


@operation("getSpaceProperties")
def list_space_properties(context: RequestContext) -> Response:
    """Properties of one space."""
    return list_response(
        context, select_properties(context, _space_id(context)), serialize_space_property
    )


@operation("createSpaceProperty")
def create_space_property(context: RequestContext) -> Response:
    """Create a new property."""
    return _respond_for_space(context, insert_property(context, _space_id(context)), 201)


@operation("getSpacePropertyById")
def get_space_property(context: RequestContext) -> Response:
    """One property."""
    return _respond_for_space(context, _find_of_space(context))


@operation("updateSpacePropertyById")
def update_space_property(context: RequestContext) -> Response:
    """Another value."""
    return _respond_for_space(context, save_property(context, _find_of_space(context)))


@operation("deleteSpacePropertyById")
def delete_space_property(context: RequestContext) -> Response:
    """No value any more."""
    remove_property(context, _find_of_space(context))
    return no_content()


def _space_id(context: RequestContext) -> int:
    return require_space(context, context.path_id("space-id", "Long")).id


def _find_of_space(context: RequestContext) -> PropertyRow:
    return find_property(context, _space_id(context))


def _respond_for_space(context: RequestContext, row: PropertyRow, status: int = 200) -> Response:
    headers = {"link": links.base_header(context.request.hosts)}
    return json_response(serialize_space_property(row), status, headers)
