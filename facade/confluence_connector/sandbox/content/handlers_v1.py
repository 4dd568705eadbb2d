"""Contents on v1's removed routes: one by id, its history, create, update, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import comments, contents, drafts, edits, spaces, trash
from ..answers import Refused, json_response, no_content
from ..bodies import read_body
from ..call import operation
from ..content_rows import find, next_id
from ..fields import Fields
from ..owners import attachment_id, find_content_v1, require_v1
from ..v1.contents import Shaper
from ..v1.expansion import Expansion
from ..v1.lists import answer_rows
from ..v1.selection import shape_of
from ..versions import as_version

if TYPE_CHECKING:
    from ..call import Call
    from ..comments import CommentRow
    from ..content_rows import ContentRow
    from ..exchange import JsonObject, Response

_WRITTEN = ("page", "blogpost", "comment")
_TYPES = (*_WRITTEN, "attachment")


@operation("GET content/{id}")
def get_content(call: Call) -> Response:
    """One content of any type, as it is or as it was."""
    row, number = _find(call), call.query.integer("version")
    return json_response(shape_of(call, row if number is None else as_version(call, row, number)))


@operation("GET content/{id}/history")
def get_history(call: Call) -> Response:
    """Who made a content, and who changed it last."""
    row = find_content_v1(call, _TYPES)
    shaper = Shaper(call.db, call.request.hosts)
    shape = shaper.content(row, Expansion(frozenset(("history.lastUpdated",))))
    return json_response(shape["history"])


@operation("GET content/{id}/version")
def list_versions(call: Call) -> Response:
    """Versions, the newest first."""
    row = find_content_v1(call, _TYPES)
    numbers = range(row.version, 0, -1)
    return answer_rows(call, [_version(call, row, number) for number in numbers])


@operation("GET content/{id}/version/{number}")
def get_version(call: Call) -> Response:
    """One version."""
    row = find_content_v1(call, _TYPES)
    return json_response(_version(call, row, call.path_id("number", "int")))


@operation("POST content")
def create_content(call: Call) -> Response:
    """A new page or blog post, or a comment on one."""
    fields = call.body
    type_ = fields.text("type") or "page"
    if type_ not in _WRITTEN:
        raise Refused(400, f"Content of type {type_} cannot be created")
    content_id = next_id(call.db)
    body = read_body(fields, f"{content_id}/1") or ""
    if type_ == "comment":
        _create_comment(call, content_id, body)
    else:
        _create_written(call, content_id, type_, body)
    return _written(call, content_id)


@operation("PUT content/{id}")
def update_content(call: Call) -> Response:
    """A new version, a move, a publication, or a return from the trash."""
    row, fields = _find(call, _WRITTEN, in_trash=True), call.body
    version = fields.child("version") or Fields({})
    message = version.text("message") or ""
    title = fields.text("title") or row.title
    body = read_body(fields, f"{row.id}/{row.version + 1}")
    body = row.body if body is None else body
    if row.status == "trashed":
        trash.restore(call, row)
    elif row.status == "draft":
        edits.check_title(call, row, title)
        drafts.publish(call, row, title, body, message)
    else:
        contents.check_version(row, version.integer("number"))
        parent_id = _parent_id(fields) if row.type == "page" else None
        edit = edits.Edit(title, body, message, parent_id, minor_edit=version.flag("minorEdit"))
        edits.publish(call, row, edit)
    return _written(call, row.id)


@operation("DELETE content/{id}")
def delete_content(call: Call) -> Response:
    """Into the trash, or from there for good; comments go at once."""
    row = _find(call)
    comment = _comment(call, row.id)
    if row.status == "trashed":
        trash.purge(call, row)
    elif comment is not None:
        comments.delete(call, comment)
    else:
        trash.trash(call, row)
    return no_content()


def _find(call: Call, types: tuple[str, ...] = _TYPES, *, in_trash: bool = False) -> ContentRow:
    """The content that the path names; one in the trash only if `status` says so."""
    asked = {"trashed", "any"} & set(call.query.many("status"))
    content_id = attachment_id(call.path["id"])
    return require_v1(call, content_id, types, in_trash=in_trash or bool(asked))


def _comment(call: Call, content_id: int) -> CommentRow | None:
    found = (comments.find_comment(call.db, content_id, kind) for kind in ("footer", "inline"))
    return next((row for row in found if row is not None), None)


def _create_written(call: Call, content_id: int, type_: str, body: str) -> None:
    fields = call.body
    space = spaces.find_by_key(call, (fields.child("space") or Fields({})).text("key") or "")
    parent_id = _parent_id(fields)
    if parent_id is not None:
        contents.check_parent(call.db, parent_id, space.id)
    elif type_ == "page":
        parent_id = contents.home_of(call.db, space)
    contents.create(
        call,
        content_id,
        contents.NewContent(
            type=type_,
            space_id=space.id,
            title=fields.text("title") or "",
            body=body,
            parent_id=parent_id if type_ == "page" else None,
            status="draft" if fields.text("status") == "draft" else "current",
        ),
    )


def _create_comment(call: Call, content_id: int, body: str) -> None:
    container_id = (call.body.child("container") or Fields({})).id("id")
    container = require_v1(call, container_id or 0, comments.CONTAINERS)
    parent_id = _parent_id(call.body)
    parent = None if parent_id is None else _comment(call, parent_id)
    comments.create(call, content_id, container, parent, body)
    comments.mark_footer(call, content_id)


def _parent_id(fields: Fields) -> int | None:
    ancestors = fields.objects("ancestors")
    return ancestors[-1].id("id") if ancestors else None


def _written(call: Call, content_id: int) -> Response:
    row = find(call.db, content_id, _WRITTEN)
    assert row is not None  # noqa: S101 -- written in this transaction
    shaper = Shaper(call.db, call.request.hosts)
    paths = frozenset(("body.storage", "version", "space", "ancestors", "history", "container"))
    return json_response(shaper.content(row, Expansion(paths)))


def _version(call: Call, row: ContentRow, number: int) -> JsonObject:
    shaper = Shaper(call.db, call.request.hosts)
    return shaper.version(as_version(call, row, number), Expansion())
