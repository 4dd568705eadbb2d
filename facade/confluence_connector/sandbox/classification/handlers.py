"""Classification levels: the site's, a space's default, and those of contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.responses import HTTPError, invalid_parameter, json_response, no_content
from ..content.kinds import BLOG_POST, DATABASE, PAGE, WHITEBOARD
from ..content.queries import find_target
from ..spaces.queries import require_space
from ..store.kept import get_kept, keep, remove_kept

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

__all__ = ["get_default", "get_level", "list_levels", "put_default", "put_level", "reset_level"]

_KIND = "classification"
_LEVELS: tuple[JsonObject, ...] = tuple(
    {
        "id": f"sandbox-level-{number}",
        "status": "PUBLISHED",
        "order": number,
        "name": name,
        "description": f"{name} content",
        "guideline": "",
        "color": color,
    }
    for number, (name, color) in enumerate(
        (("Public", "GREEN"), ("Internal", "BLUE"), ("Confidential", "RED")), 1
    )
)


@operation("getClassificationLevels")
def list_levels(_: RequestContext) -> Response:
    """Levels of the site."""
    return json_response(list(_LEVELS))


@operation("getPageClassificationLevel", kind=PAGE)
@operation("getBlogPostClassificationLevel", kind=BLOG_POST)
@operation("getWhiteboardClassificationLevel", kind=WHITEBOARD)
@operation("getDatabaseClassificationLevel", kind=DATABASE)
def get_level(context: RequestContext) -> Response:
    """Return the level of a content, or the default of its space."""
    row = find_target(context)
    level = get_kept(context.db, _KIND, row.id) or get_kept(context.db, _KIND, row.space_id)
    return _respond(level)


@operation("putPageClassificationLevel", kind=PAGE)
@operation("putBlogPostClassificationLevel", kind=BLOG_POST)
@operation("putWhiteboardClassificationLevel", kind=WHITEBOARD)
@operation("putDatabaseClassificationLevel", kind=DATABASE)
def put_level(context: RequestContext) -> Response:
    """Give a content a level."""
    keep(context.db, _KIND, find_target(context).id, "", _read_level(context))
    return no_content()


@operation("postPageClassificationLevel", kind=PAGE)
@operation("postBlogPostClassificationLevel", kind=BLOG_POST)
@operation("postWhiteboardClassificationLevel", kind=WHITEBOARD)
@operation("postDatabaseClassificationLevel", kind=DATABASE)
def reset_level(context: RequestContext) -> Response:
    """Let a content have the default level of its space again."""
    remove_kept(context.db, _KIND, find_target(context).id)
    return no_content()


@operation("getSpaceDefaultClassificationLevel")
def get_default(context: RequestContext) -> Response:
    """Return the default level of a space."""
    return _respond(get_kept(context.db, _KIND, _space_id(context)))


@operation("putSpaceDefaultClassificationLevel")
def put_default(context: RequestContext) -> Response:
    """Give a space a default level."""
    keep(context.db, _KIND, _space_id(context), "", _read_level(context))
    return no_content()


@operation("deleteSpaceDefaultClassificationLevel")
def remove_default(context: RequestContext) -> Response:
    """Let a space have no default level."""
    remove_kept(context.db, _KIND, _space_id(context))
    return no_content()


def _space_id(context: RequestContext) -> int:
    return require_space(context, context.path_id(expected="Long")).id


def _read_level(context: RequestContext) -> str:
    level_id = context.body.text("id") or ""
    if all(level["id"] != level_id for level in _LEVELS):
        raise invalid_parameter(f"Cannot find a classification level with id [{level_id}]")
    return level_id


def _respond(level_id: object | None) -> Response:
    level = next((one for one in _LEVELS if one["id"] == level_id), None)
    if level is None:
        raise HTTPError(404, "Cannot find a classification level")
    return json_response(level)
