"""Pages that move, multiply or go with what is below them, and v1's lists of children."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.parameters import Fields, to_id
from ..app.responses import HTTPError, json_response
from ..bodies.formats import read_body
from ..content.lifecycle import archive_content, move_tree_to_trash
from ..content.lists_v1 import DEEPEST, content_below, groups_response, single_content
from ..content.queries import (
    NO_PARENT,
    NO_PARENT_OF_FILES,
    PARENT_TYPES,
    check_may_update,
    find_content,
    find_content_v1,
    is_readable,
)
from ..content.rules import TREE_TYPES, NewContent, add_version, home_of
from ..lists.v1 import LARGEST_INT, read_limit
from ..long_tasks.rules import accepted_task
from ..spaces.queries import find_space_by_key
from .copies import CopyOptions, Titles, copy_content, copy_tree
from .moves import move_content

if TYPE_CHECKING:
    from typing import Literal

    from ..app.context import RequestContext
    from ..content.queries import ContentRow
    from ..server.messages import JsonObject, Response

__all__ = [
    "archive_pages",
    "copy_page",
    "copy_page_tree",
    "delete_page_tree",
    "list_children",
    "list_descendants_of_type",
    "list_groups_of_children",
    "list_groups_of_descendants",
    "move_page",
]

_POSITIONS: dict[str, Literal["before", "after", "append"]] = {
    "before": "before",
    "after": "after",
    "append": "append",
}


@operation("movePage")
def move_page(context: RequestContext) -> Response:
    """Beside or under another content, in whichever space that is."""
    position = _POSITIONS.get(context.path["position"])
    if position is None:
        raise HTTPError(400, f"Unknown position : {context.path['position']}")
    row = _find(context, context.path_id("pageId"))
    check_may_update(context, row.id)
    move_content(context, row, position, _find(context, context.path_id("targetId")))
    return json_response({"pageId": str(row.id)})


@operation("copyPage")
def copy_page(context: RequestContext) -> Response:
    """Copy one page at once; onto an existing page it is a new version of that."""
    source, fields = _find_page(context), context.body
    destination = fields.child("destination") or Fields({})
    kind, value = destination.text("type"), destination.text("value") or ""
    body = _other_body(fields, source)
    title = fields.title("pageTitle") or source.title
    if kind == "existing_page":
        target = _find(context, to_id(value, "destination.value"))
        check_may_update(context, target.id)
        add_version(context, target, fields.title("pageTitle") or target.title, body, "")
        copy_id = target.id
    else:
        space_id, parent_id = _destination(context, kind, value)
        new = NewContent("page", space_id, title, "", parent_id, subtype=source.subtype)
        copy_id = copy_content(context, source, new, CopyOptions.of(fields), body)
    response = json_response(single_content(context, _find(context, copy_id)))
    response.headers["content-type"] = "application/json;charset=UTF-8"
    return response


@operation("copyPageHierarchy")
def copy_page_tree(context: RequestContext) -> Response:
    """Copy a page and all below it; a taken title makes the task fail as a whole."""
    source, fields = _find_page(context), context.body
    target = _find(context, fields.id("destinationPageId") or 0)
    options = fields.child("titleOptions") or Fields({})
    titles = Titles(
        options.text("prefix") or "", options.text("search") or "", options.text("replace") or ""
    )
    below = "copyDescendants" not in fields or fields.flag("copyDescendants")
    noted = set(context.changed)
    context.db.execute("SAVEPOINT copy")
    try:
        made = copy_tree(context, source, target, CopyOptions.of(fields), titles, below=below)
    except HTTPError as refused:
        context.db.execute("ROLLBACK TO copy")
        context.changed.intersection_update(noted)
        return accepted_task(context, "copypagetree", error=refused.text)
    details: JsonObject = {"destinationId": str(made[0]), "totalPageNeedToCopy": len(made)}
    return accepted_task(context, "copypagetree", details)


@operation("archivePages")
def archive_pages(context: RequestContext) -> Response:
    """Archive pages; an unknown id is an internal error, as it is detected late."""
    rows: list[ContentRow] = []
    for item in context.body.objects("pages"):
        page_id = item.id("id")
        row = None if page_id is None else find_content(context.db, page_id, ("page",))
        if row is None or row.status != "current" or not is_readable(context, row.id):
            raise HTTPError(500, f"No content found with id : ContentId{{id={page_id}}}")
        check_may_update(context, row.id)
        rows.append(row)
    if not rows:
        raise HTTPError(400, "At least one page is needed")
    for row in rows:
        archive_content(context, row)
    return accepted_task(context, "archivepages")


@operation("deletePageTree")
def delete_page_tree(context: RequestContext) -> Response:
    """Move a page and all below it to the trash."""
    row = _find_page(context)
    check_may_update(context, row.id)
    move_tree_to_trash(context, row)
    return accepted_task(context, "deletepagetree")


def _find_page(context: RequestContext) -> ContentRow:
    row = _find(context, context.path_id())
    if row.type != "page":
        raise HTTPError(400, "Only pages can be copied or deleted this way")
    return row


def _find(context: RequestContext, content_id: int) -> ContentRow:
    row = find_content(context.db, content_id, TREE_TYPES)
    if row is None or row.status != "current" or not is_readable(context, row.id):
        raise HTTPError(404, f"No content found with id : ContentId{{id={content_id}}}")
    return row


def _destination(context: RequestContext, kind: str | None, value: str) -> tuple[int, int | None]:
    """Space and parent of a copy."""
    if kind == "space":
        space = find_space_by_key(context.db, value)
        if space is None:
            raise HTTPError(404, f"No space found with key : {value}")
        return space.id, home_of(context.db, space)
    parent = _find(context, to_id(value, "destination.value"))
    return parent.space_id, parent.id


def _other_body(fields: Fields, source: ContentRow) -> str:
    """Return the body to be used in place of the source's, if the request brings one."""
    body = read_body(fields, f"{source.id}/{source.version + 1}") if "body" in fields else None
    return source.body if body is None else body


_LISTED_FILES = 50
_PARENTS = ("page", "blogpost", "comment", "attachment")


@operation("getContentDescendants")
def list_groups_of_descendants(context: RequestContext) -> Response:
    """Descendants by their type."""
    return groups_response(context, find_content_v1(context, _PARENTS), "descendant")


@operation("getDescendantsOfType")
def list_descendants_of_type(context: RequestContext) -> Response:
    """Descendants of one type, by default at every depth."""
    row = find_content_v1(context, _PARENTS)
    return content_below(context, row, context.path["type"], levels=_levels(context)).answer()


def _levels(context: RequestContext) -> int:
    depth = context.query.text("depth") or "all"
    if depth in ("all", "root"):
        return 1 if depth == "root" else DEEPEST
    if not (depth.isascii() and depth.isdecimal()) or not 1 <= int(depth[:4]) <= DEEPEST:
        raise HTTPError(400, f"Depth has to be all, root or a number from 1 to {DEEPEST}: {depth}")
    return int(depth)


@operation("GET content/{id}/child")
def list_groups_of_children(context: RequestContext) -> Response:
    """List what is right below a content, by its type."""
    return groups_response(context, find_content_v1(context, PARENT_TYPES), "child")


@operation("GET content/{id}/child/{type}")
def list_children(context: RequestContext) -> Response:
    """Pages below a page; comments on a content or below a comment; attachments."""
    type_ = context.path["type"]
    is_files = type_ == "attachment"
    read_limit(context)  # a limit that is not a number is refused before the parent is looked up
    row = find_content_v1(context, PARENT_TYPES, NO_PARENT_OF_FILES if is_files else NO_PARENT)
    is_deep = type_ == "comment" and context.query.text("depth") == "all"
    selection = content_below(context, row, type_, levels=DEEPEST if is_deep else 1)
    if (name := context.query.text("filename")) is not None:
        selection.where("c.title = ?", name)
    if is_files:
        return selection.answer(default=_LISTED_FILES, most=LARGEST_INT)
    return selection.answer()
