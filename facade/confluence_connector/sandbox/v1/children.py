"""What hangs on a content, as v1 sorts it: by type, right below it or deeper down."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal

from .. import links
from ..answers import json_response
from ..content_rows import wire_id
from ..contents import TREE_TYPES, descendant_ids
from .expansion import Expansion
from .selection import Selection

if TYPE_CHECKING:
    from ..call import Call
    from ..content_rows import ContentRow
    from ..exchange import JsonObject, Response

DEEPEST = 100


def below(call: Call, row: ContentRow, type_: str, *, levels: int) -> Selection:
    """Contents of one type below another one, so many levels deep."""
    selection = Selection(call, type_)
    if type_ in TREE_TYPES or row.type == "comment":
        ids = json.dumps(descendant_ids(call.db, row.id, levels))
        selection.where("c.id IN (SELECT value FROM json_each(?))", ids)
        return selection
    selection.where("c.container_id = ?", row.id)
    if type_ == "comment" and levels == 1:
        selection.where("c.parent_id IS NULL")
    return selection


def answer_groups(call: Call, row: ContentRow, way: Literal["child", "descendant"]) -> Response:
    """Everything below a content by its type; a type that is not expanded is only named."""
    expand = Expansion.of(call.query)
    path = f"/rest/api/content/{wire_id(row)}"
    groups: JsonObject = {}
    expandable: dict[str, str] = {}
    for type_ in (*TREE_TYPES, "comment", "attachment"):
        where = f"{path}/{way}/{type_}"
        if type_ in expand:
            found = below(call, row, type_, levels=1 if way == "child" else DEEPEST)
            groups[type_] = found.inner(where, expand.below(type_))
        else:
            expandable[type_] = where
    own = {
        "base": links.base(call.request.hosts),
        "context": "/wiki",
        "self": f"{links.base(call.request.hosts)}{path}/{way}",
    }
    return json_response({**groups, "_expandable": expandable, "_links": own})
