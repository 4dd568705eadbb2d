"""Moving, copying and archiving pages, which only v1 can."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import contents, copies, moves, tasks, trash
from ..answers import Refused, json_response
from ..bodies import read_body
from ..call import operation
from ..content_rows import find
from ..fields import Fields, to_id
from ..space_rows import find_space_by_key
from ..v1.contents import Shaper
from ..v1.expansion import Expansion

if TYPE_CHECKING:
    from ..call import Call
    from ..content_rows import ContentRow
    from ..exchange import JsonObject, Response

_POSITIONS: dict[str, Literal["before", "after", "append"]] = {
    "before": "before",
    "after": "after",
    "append": "append",
}


@operation("movePage")
def move_page(call: Call) -> Response:
    """Beside or under another content, in whichever space that is."""
    position = _POSITIONS.get(call.path["position"])
    if position is None:
        raise Refused(400, f"Unknown position : {call.path['position']}")
    row = _find(call, call.path_id("pageId"))
    moves.move(call, row, position, _find(call, call.path_id("targetId")))
    return json_response({"pageId": str(row.id)})


@operation("copyPage")
def copy_page(call: Call) -> Response:
    """A copy of one page, made at once; onto an existing page it is a new version of that."""
    source, fields = _find_page(call), call.body
    destination = fields.child("destination") or Fields({})
    kind, value = destination.text("type"), destination.text("value") or ""
    body = _other_body(fields, source)
    title = fields.text("pageTitle") or source.title
    if kind == "existing_page":
        target = _find(call, to_id(value, "destination.value"))
        contents.add_version(call, target, fields.text("pageTitle") or target.title, body, "")
        copy_id = target.id
    else:
        space_id, parent_id = _place(call, kind, value)
        new = contents.NewContent("page", space_id, title, "", parent_id, subtype=source.subtype)
        copy_id = copies.copy(call, source, new, copies.What.of(fields), body)
    shaper = Shaper(call.db, call.request.hosts)
    response = json_response(shaper.content(_find(call, copy_id), Expansion.of(call.query)))
    response.headers["content-type"] = "application/json;charset=UTF-8"
    return response


@operation("copyPageHierarchy")
def copy_page_tree(call: Call) -> Response:
    """A copy of a page and all below it; a taken title makes the task fail as a whole."""
    source, fields = _find_page(call), call.body
    target = _find(call, fields.id("destinationPageId") or 0)
    options = fields.child("titleOptions") or Fields({})
    titles = copies.Titles(
        options.text("prefix") or "", options.text("search") or "", options.text("replace") or ""
    )
    below = "copyDescendants" not in fields or fields.flag("copyDescendants")
    noted = set(call.changed)
    call.db.execute("SAVEPOINT copy")
    try:
        made = copies.copy_tree(call, source, target, copies.What.of(fields), titles, below=below)
    except Refused as refused:
        call.db.execute("ROLLBACK TO copy")
        call.changed.intersection_update(noted)
        return tasks.accepted(call, "copypagetree", error=refused.text)
    details: JsonObject = {"destinationId": str(made[0]), "totalPageNeedToCopy": len(made)}
    return tasks.accepted(call, "copypagetree", details)


@operation("archivePages")
def archive_pages(call: Call) -> Response:
    """Pages are put away; an unknown id is an internal error, since it is found too late."""
    rows: list[ContentRow] = []
    for item in call.body.objects("pages"):
        page_id = item.id("id")
        row = None if page_id is None else find(call.db, page_id, ("page",))
        if row is None or row.status != "current":
            raise Refused(500, f"No content found with id : ContentId{{id={page_id}}}")
        rows.append(row)
    if not rows:
        raise Refused(400, "At least one page is needed")
    for row in rows:
        trash.archive(call, row)
    return tasks.accepted(call, "archivepages")


@operation("deletePageTree")
def delete_page_tree(call: Call) -> Response:
    """A page and all below it go to the trash."""
    trash.trash_tree(call, _find_page(call))
    return tasks.accepted(call, "deletepagetree")


def _find_page(call: Call) -> ContentRow:
    row = _find(call, call.path_id())
    if row.type != "page":
        raise Refused(400, "Only pages can be copied or deleted this way")
    return row


def _find(call: Call, content_id: int) -> ContentRow:
    row = find(call.db, content_id, contents.TREE_TYPES)
    if row is None or row.status != "current":
        raise Refused(404, f"No content found with id : ContentId{{id={content_id}}}")
    return row


def _place(call: Call, kind: str | None, value: str) -> tuple[int, int | None]:
    """Space and parent of a copy."""
    if kind == "space":
        space = find_space_by_key(call.db, value)
        if space is None:
            raise Refused(404, f"No space found with key : {value}")
        return space.id, contents.home_of(call.db, space)
    parent = _find(call, to_id(value, "destination.value"))
    return parent.space_id, parent.id


def _other_body(fields: Fields, source: ContentRow) -> str:
    """The body to be used in place of the source's, if the request brings one."""
    body = read_body(fields, f"{source.id}/{source.version + 1}") if "body" in fields else None
    return source.body if body is None else body
