"""Lists on v1's removed routes: contents, children, labels, spaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import links, spaces
from ..answers import Refused, json_response
from ..call import operation
from ..labels import label_v1, labels_of_content
from ..owners import find_content_v1
from ..space_rows import SELECT_SPACES, SpaceRow
from ..v1.children import DEEPEST, answer_groups, below
from ..v1.contents import Shaper
from ..v1.expansion import Expansion
from ..v1.lists import answer_rows, read_limit
from ..v1.selection import Selection

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import JsonObject, Response

_PARENTS = ("page", "blogpost", "comment", "attachment")
_MOST_LABELS = 200


@operation("GET content")
def list_contents(call: Call) -> Response:
    """Pages, or another type if asked for, of all spaces or of one."""
    query = call.query
    type_ = query.text("type") or "page"
    if type_ == "folder":
        raise Refused(501, "Cannot fetch folders with ContentFinder")
    selection = Selection(call, type_)
    if (key := query.text("spaceKey")) is not None:
        selection.where("s.key = ?", key)
    if (title := query.text("title")) is not None:
        selection.where("c.title_key = ?", title.casefold())
    return selection.answer()


@operation("GET content/{id}/child")
def list_groups_of_children(call: Call) -> Response:
    """What is right below a content, by its type."""
    return answer_groups(call, find_content_v1(call, _PARENTS), "child")


@operation("GET content/{id}/child/{type}")
def list_children(call: Call) -> Response:
    """Pages below a page; comments on a content or below a comment; attachments."""
    row, type_ = find_content_v1(call, _PARENTS), call.path["type"]
    is_deep = type_ == "comment" and call.query.text("depth") == "all"
    selection = below(call, row, type_, levels=DEEPEST if is_deep else 1)
    if (name := call.query.text("filename")) is not None:
        selection.where("c.title = ?", name)
    return selection.answer()


@operation("GET content/{id}/label")
def list_labels(call: Call) -> Response:
    """What a content bears; the only list that does not take a limit of nothing."""
    row = find_content_v1(call, _PARENTS)
    if read_limit(call) == 0:
        raise Refused(400, "java.lang.IllegalArgumentException: null", java_class="", data=False)
    prefixes = call.query.many("prefix")
    found = labels_of_content(call.db, row.id)
    shown = [label_v1(label) for label in found if not prefixes or label.prefix in prefixes]
    return answer_rows(call, shown, default=_MOST_LABELS, most=_MOST_LABELS)


@operation("GET space")
def list_spaces(call: Call) -> Response:
    """Spaces by their keys, type and status."""
    query = call.query
    keys = {key.casefold() for key in query.many("spaceKey")}
    wanted = {"type": query.text("type"), "status": query.text("status")}
    rows = [SpaceRow._make(row) for row in call.db.execute(f"{SELECT_SPACES} ORDER BY c.id")]
    shaper, expand = Shaper(call.db, call.request.hosts), Expansion.of(query)
    shown = [
        shaper.space(row, expand)
        for row in rows
        if (not keys or row.key.casefold() in keys)
        and wanted["type"] in (None, row.type)
        and wanted["status"] in (None, row.status)
    ]
    return answer_rows(call, shown)


@operation("GET space/{spaceKey}")
def get_space(call: Call) -> Response:
    """One space."""
    space = spaces.find_by_key(call, call.path["spaceKey"])
    shaper = Shaper(call.db, call.request.hosts)
    return json_response(shaper.space(space, Expansion.of(call.query)))


@operation("GET space/{spaceKey}/content")
def list_groups_of_space(call: Call) -> Response:
    """Pages and blog posts of one space, side by side."""
    expand = Expansion.of(call.query)
    path = f"/rest/api/space/{call.path['spaceKey']}/content"
    groups: JsonObject = {
        type_: _of_space(call, type_).inner(f"{path}/{type_}", expand)
        for type_ in ("page", "blogpost")
    }
    own: JsonObject = {"base": links.base(call.request.hosts), "context": "/wiki"}
    return json_response({**groups, "_links": own})


@operation("GET space/{spaceKey}/content/{type}")
def list_contents_of_space(call: Call) -> Response:
    """Pages or blog posts of one space; of pages perhaps only those at its top."""
    return _of_space(call, call.path["type"]).answer()


def _of_space(call: Call, type_: str) -> Selection:
    selection = Selection(call, type_)
    selection.where("c.space_id = ?", spaces.find_by_key(call, call.path["spaceKey"]).id)
    if call.query.text("depth") == "root":
        selection.where("c.parent_id IS NULL")
    return selection
