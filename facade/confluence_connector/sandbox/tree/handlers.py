"""The tree of pages, folders and the like: children, descendants, ancestors."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..answers import Refused
from ..call import operation
from ..content_rows import find
from ..contents import TREE_TYPES, ancestor_ids
from ..listing import Order, Select, answer_list, envelope, read_order
from ..owners import plural_of

if TYPE_CHECKING:
    from ..call import Call
    from ..content_rows import ContentRow
    from ..exchange import JsonObject, Response

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


@operation("getChildPages")
def list_child_pages(call: Call) -> Response:
    """The pages right below a page; the deprecated list that hides folders."""
    select = _children(call, _find(call))
    select.where("c.type = 'page'")
    return answer_list(call, select, _child_page)


@operation(
    "getPageDirectChildren",
    "getFolderDirectChildren",
    "getWhiteboardDirectChildren",
    "getDatabaseDirectChildren",
    "getSmartLinkDirectChildren",
)
def list_children(call: Call) -> Response:
    """All that stands right below one of these."""
    return answer_list(
        call, _children(call, _find(call)), lambda node: {**_child_page(node), "type": node.type}
    )


@operation(
    "getPageDescendants",
    "getFolderDescendants",
    "getWhiteboardDescendants",
    "getDatabaseDescendants",
    "getSmartLinkDescendants",
)
def list_descendants(call: Call) -> Response:
    """All that stands below one of these, level by level."""
    row = _find(call)
    depth = call.query.integer("depth") or _DEFAULT_DEPTH
    order = Order("below.depth", "depth")
    select = Select(_DESCENDANTS, _Node._make, order, values=[row.id, depth])
    select.where("c.status = 'current'")
    return answer_list(
        call,
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


@operation(
    "getPageAncestors",
    "getFolderAncestors",
    "getWhiteboardAncestors",
    "getDatabaseAncestors",
    "getSmartLinkAncestors",
)
def list_ancestors(call: Call) -> Response:
    """All that stands above one of these, the root first."""
    row = _find(call)
    # The nearest ones are what a limit keeps.
    ids = ancestor_ids(call.db, row.id)[-call.query.limit() :]
    rows = (find(call.db, found, TREE_TYPES) for found in ids)
    shown: list[JsonObject] = [
        {"id": str(above.id), "type": above.type} for above in rows if above is not None
    ]
    return envelope(call, shown, None)


def _find(call: Call) -> ContentRow:
    type_ = plural_of(call).removesuffix("s")
    content_id = call.path_id()
    row = find(call.db, content_id, (type_,))
    if row is None or row.status not in ("current", "archived"):
        raise Refused(404, f"Cannot find [{type_}] entity with id [{content_id}]")
    return row


def _children(call: Call, row: ContentRow) -> Select[_Node]:
    order = read_order(call, _SORTS, default="child-position")
    select = Select(_CHILDREN, _Node._make, order)
    select.where("c.parent_id = ? AND c.container_id IS NULL AND c.status = 'current'", row.id)
    return select


def _child_page(node: _Node) -> JsonObject:
    return {
        "id": str(node.id),
        "status": node.status,
        "title": node.title,
        "spaceId": str(node.space_id),
        "childPosition": node.position,
    }
