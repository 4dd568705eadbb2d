"""The tree of pages, folders and the like: children, descendants, ancestors."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..app.context import operation
from ..app.responses import HTTPError
from ..content.access import VISIBLE
from ..content.kinds import DATABASE, EMBED, FOLDER, PAGE, WHITEBOARD
from ..content.queries import find_content, is_readable
from ..content.rules import TREE_TYPES, ancestor_ids
from ..lists.v2 import ListQuery, Order, envelope, list_response, read_order

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..content.queries import ContentRow
    from ..server.messages import JsonObject, Response

__all__ = ["list_ancestors", "list_child_pages", "list_children", "list_descendants"]

_DEFAULT_DEPTH = 2
_SORTS = {
    "child-position": ("c.position", "position"),
    "id": ("c.id", "id"),
    "created-date": ("c.created_at", "created_at"),
    "modified-date": ("c.modified_at", "modified_at"),
    "title": ("c.title", "title"),
}
_COLUMNS = """
    c.id, c.type, c.status, c.title, c.space_id, c.parent_id, c.position, {depth},
    c.created_at, c.modified_at
"""
_CHILDREN = f"SELECT {_COLUMNS.format(depth=1)} FROM content c"  # noqa: S608 -- constants
_DESCENDANTS = f"""
    WITH RECURSIVE below (id, depth) AS (
        SELECT id, 1 FROM content WHERE parent_id = ? AND container_id IS NULL
        UNION ALL
        SELECT c.id, depth + 1 FROM content c JOIN below ON c.parent_id = below.id
        WHERE depth < ?
    )
    SELECT {_COLUMNS.format(depth="below.depth")} FROM below JOIN content c USING (id)
"""  # noqa: S608 -- constants


class _Node(NamedTuple):
    """One content below another."""

    id: int
    type: str
    status: str
    title: str
    space_id: int
    parent_id: int
    position: int
    depth: int
    created_at: str
    modified_at: str


@operation("getChildPages", kind=PAGE)
def list_child_pages(context: RequestContext) -> Response:
    """List the pages right below a page; the deprecated list that hides folders."""
    select = _children(context, _find(context))
    select.where("c.type = 'page'")
    return list_response(context, select, _child_page)


@operation("getPageDirectChildren", kind=PAGE)
@operation("getFolderDirectChildren", kind=FOLDER)
@operation("getWhiteboardDirectChildren", kind=WHITEBOARD)
@operation("getDatabaseDirectChildren", kind=DATABASE)
@operation("getSmartLinkDirectChildren", kind=EMBED)
def list_children(context: RequestContext) -> Response:
    """List the children of one of these."""
    return list_response(
        context,
        _children(context, _find(context)),
        lambda node: {**_child_page(node), "type": node.type},
    )


@operation("getPageDescendants", kind=PAGE)
@operation("getFolderDescendants", kind=FOLDER)
@operation("getWhiteboardDescendants", kind=WHITEBOARD)
@operation("getDatabaseDescendants", kind=DATABASE)
@operation("getSmartLinkDescendants", kind=EMBED)
def list_descendants(context: RequestContext) -> Response:
    """List the descendants of one of these, level by level."""
    row = _find(context)
    depth = context.query.integer("depth") or _DEFAULT_DEPTH
    order = Order("below.depth", "depth")
    select = ListQuery(_DESCENDANTS, _Node._make, order, values=[row.id, depth])
    drafts = ["draft"] if context.settings.drafts_in_descendants else []
    select.where_in("c.status", ["current", *drafts])
    select.where(VISIBLE, context.account_id, context.account_id)
    return list_response(
        context,
        select,
        lambda node: {
            "id": str(node.id),
            "status": node.status,
            "title": node.title,
            "type": node.type,
            "parentId": str(node.parent_id),
            "depth": node.depth,
            "childPosition": node.position,
        },
    )


@operation("getPageAncestors", kind=PAGE)
@operation("getFolderAncestors", kind=FOLDER)
@operation("getWhiteboardAncestors", kind=WHITEBOARD)
@operation("getDatabaseAncestors", kind=DATABASE)
@operation("getSmartLinkAncestors", kind=EMBED)
def list_ancestors(context: RequestContext) -> Response:
    """List the ancestors of one of these, the root first."""
    row = _find(context)
    # The nearest ones are what a limit keeps.
    ids = ancestor_ids(context.db, row.id)[-context.query.limit() :]
    rows = (find_content(context.db, found, TREE_TYPES) for found in ids)
    shown: list[JsonObject] = [
        {"id": str(above.id), "type": above.type} for above in rows if above is not None
    ]
    return envelope(context, shown, None)


def _find(context: RequestContext) -> ContentRow:
    type_, content_id = context.kind.type, context.path_id()
    row = find_content(context.db, content_id, (type_,))
    gone = row is None or row.status not in ("current", "archived")
    if row is None or gone or not is_readable(context, row.id):
        if context.operation.id == "getChildPages":
            raise HTTPError(404, f"Cannot find a page with id [{content_id}]")
        raise HTTPError(404, f"Cannot find [{type_}] entity with id [{content_id}]")
    return row


def _children(context: RequestContext, row: ContentRow) -> ListQuery[_Node]:
    order = read_order(context, _SORTS, default="child-position")
    select = ListQuery(_CHILDREN, _Node._make, order)
    select.where("c.parent_id = ? AND c.container_id IS NULL AND c.status = 'current'", row.id)
    select.where(VISIBLE, context.account_id, context.account_id)
    return select


def _child_page(node: _Node) -> JsonObject:
    return {
        "id": str(node.id),
        "status": node.status,
        "title": node.title,
        "spaceId": str(node.space_id),
        "childPosition": node.position,
    }
