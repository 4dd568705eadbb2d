"""One comment: read, write, resolve, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .. import comments, contents, includes
from ..answers import Refused, invalid_parameter, no_content
from ..bodies import SINGLE_FORMATS, read_body
from ..call import operation
from ..comment_shapes import listed_comment, resolution, tell_of_old_names
from ..comments import find_comment, find_container, find_named, kind_of
from ..content_rows import find, next_id
from ..fields import Fields
from ..kinds import not_found
from ..listing import single
from ..owners import attachment_id, find_owner

if TYPE_CHECKING:
    from ..call import Call
    from ..comments import CommentRow
    from ..content_rows import ContentRow
    from ..exchange import JsonObject, Response

_CONTAINERS = {"pageId": "page", "blogPostId": "blogpost", "attachmentId": "attachment"}
_TARGETS = (*_CONTAINERS, "customContentId", "parentCommentId")


@operation("createFooterComment", "createInlineComment")
def create_comment(call: Call) -> Response:
    """A new comment, or a reply to one."""
    target = _read_target(call.body)
    parent = _find_parent(call) if target == "parentCommentId" else None
    container = find_container(call.db, parent) if parent else _find_container(call, target)
    content_id = next_id(call.db)
    body = read_body(call.body, f"{content_id}/1")
    if body is None:
        raise invalid_parameter("body is required")
    comments.create(call, content_id, container, parent, body)
    if kind_of(call) == "footer":
        comments.mark_footer(call, content_id)
    else:
        selection = None if parent else comments.read_selection(call.body, container)
        comments.mark_inline(call, content_id, selection)
    row = _current(call, content_id)
    response = _answer(call, row, listed_comment(call, row, "storage"), 201)
    response.headers["location"] = f"{call.operation.path}/{content_id}"
    return response


@operation("getFooterCommentById", "getInlineCommentById")
def get_comment(call: Call) -> Response:
    """One comment: the current version, or an older one."""
    number = call.query.integer("version")
    content = find_owner(call)
    row = find_comment(call.db, find_named(call).id, kind_of(call), number)
    if row is None:
        raise Refused(404, f"Cannot find version [{number}] of comment with id [{content.id}]")
    body_format = call.query.choice("body-format", SINGLE_FORMATS)
    body = listed_comment(call, row, body_format) | resolution(row)
    if not call.query.flag("include-version", default=True):
        del body["version"]
    # Inline comments have a member `properties` of their own, which gains the list.
    included = includes.read(call, content, body_format)
    own, listed = body.get("properties"), included.get("properties")
    if isinstance(own, dict) and isinstance(listed, dict):
        included["properties"] = {**own, **listed}
    return _answer(call, row, body | included)


@operation("updateFooterComment", "updateInlineComment")
def update_comment(call: Call) -> Response:
    """Another text, another resolution, or both."""
    row, fields = find_named(call), call.body
    given = fields.child("version") or Fields({})
    contents.check_version(find_owner(call), given.integer("number"))
    body = read_body(fields, f"{row.id}/{row.version + 1}")
    if body is not None:
        comments.update(call, row, body, given.text("message") or "")
    if kind_of(call) == "inline" and "resolved" in fields:
        comments.resolve(call, row, resolved=fields.flag("resolved"))
    updated = _current(call, row.id)
    return _answer(call, updated, listed_comment(call, updated, "storage") | resolution(updated))


@operation("deleteFooterComment", "deleteInlineComment")
def delete_comment(call: Call) -> Response:
    """Gone for good: comments know no trash."""
    comments.delete(call, find_named(call))
    return no_content()


def _read_target(fields: Fields) -> str:
    given = [name for name in _TARGETS if name in fields]
    if len(given) != 1:
        raise invalid_parameter(f"Exactly one of {', '.join(_TARGETS)} is required")
    return given[0]


def _find_container(call: Call, target: str) -> ContentRow:
    type_ = _CONTAINERS.get(target, "")
    if type_ == "attachment":
        content_id: int | None = attachment_id(call.body.text(target) or "", target)
    else:
        content_id = call.body.id(target)
    row = find(call.db, content_id or 0, (type_,))
    if row is None or row.status == "trashed":
        raise not_found(call, type_ or "custom content", content_id or 0)
    return row


def _find_parent(call: Call) -> CommentRow:
    content_id = call.body.id("parentCommentId") or 0
    row = find_comment(call.db, content_id, kind_of(call))
    if row is None:
        raise not_found(call, "comment", content_id)
    return row


def _current(call: Call, content_id: int) -> CommentRow:
    row = find_comment(call.db, content_id, kind_of(call))
    assert row is not None  # noqa: S101 -- written in this transaction
    return row


def _answer(call: Call, row: CommentRow, body: JsonObject, status: int = 200) -> Response:
    response = single(call, body, cast("JsonObject", body["_links"]), status)
    if row.kind == "inline":
        tell_of_old_names(response)
    return response
