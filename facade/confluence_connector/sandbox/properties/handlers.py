"""Properties of contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import links, properties
from ..answers import json_response, no_content
from ..call import operation
from ..content_shapes import content_property
from ..listing import answer_list
from ..owners import find_owner

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response
    from ..properties import PropertyRow


@operation(
    "getPageContentProperties",
    "getBlogpostContentProperties",
    "getAttachmentContentProperties",
    "getCommentContentProperties",
    "getFolderContentProperties",
    "getWhiteboardContentProperties",
    "getDatabaseContentProperties",
    "getSmartLinkContentProperties",
)
def list_properties(call: Call) -> Response:
    """Properties of one content."""
    return answer_list(
        call, properties.select_properties(call, find_owner(call).id), content_property
    )


@operation(
    "createPageProperty",
    "createBlogpostProperty",
    "createAttachmentProperty",
    "createCommentProperty",
    "createFolderProperty",
    "createWhiteboardProperty",
    "createDatabaseProperty",
    "createSmartLinkProperty",
)
def create_property(call: Call) -> Response:
    """A new property."""
    return _answer(call, properties.create(call, find_owner(call).id))


@operation(
    "getPageContentPropertiesById",
    "getBlogpostContentPropertiesById",
    "getAttachmentContentPropertiesById",
    "getCommentContentPropertiesById",
    "getFolderContentPropertiesById",
    "getWhiteboardContentPropertiesById",
    "getDatabaseContentPropertiesById",
    "getSmartLinkContentPropertiesById",
)
def get_property(call: Call) -> Response:
    """One property."""
    return _answer(call, _find(call))


@operation(
    "updatePagePropertyById",
    "updateBlogpostPropertyById",
    "updateAttachmentPropertyById",
    "updateCommentPropertyById",
    "updateFolderPropertyById",
    "updateWhiteboardPropertyById",
    "updateDatabasePropertyById",
    "updateSmartLinkPropertyById",
)
def update_property(call: Call) -> Response:
    """Another value."""
    return _answer(call, properties.update(call, _find(call)))


@operation(
    "deletePagePropertyById",
    "deleteBlogpostPropertyById",
    "deleteAttachmentPropertyById",
    "deleteCommentPropertyById",
    "deleteFolderPropertyById",
    "deleteWhiteboardPropertyById",
    "deleteDatabasePropertyById",
    "deleteSmartLinkPropertyById",
)
def delete_property(call: Call) -> Response:
    """No value any more."""
    properties.delete(call, _find(call))
    return no_content()


def _find(call: Call) -> PropertyRow:
    return properties.find_property(call, find_owner(call).id)


def _answer(call: Call, row: PropertyRow) -> Response:
    return json_response(
        content_property(row), headers={"link": links.base_header(call.request.hosts)}
    )
