"""Comments: read, list, write, resolve, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..app.context import operation
from ..app.parameters import Fields
from ..app.responses import HTTPError, invalid_parameter, no_content
from ..bodies.formats import LIST_FORMATS, SINGLE_FORMATS, read_body
from ..content.access import VISIBLE
from ..content.includes import read_includes
from ..content.kinds import (
    ATTACHMENT,
    BLOG_POST,
    CUSTOM_CONTENT,
    FOOTER_COMMENT,
    INLINE_COMMENT,
    PAGE,
)
from ..content.queries import (
    attachment_id,
    find_content,
    find_target,
    is_readable,
    next_id,
    not_found,
)
from ..content.rules import check_version
from ..lists.v2 import ListQuery, list_response, object_response, read_order
from .rules import (
    IS_CURRENT,
    SELECT_COMMENTS,
    CommentRow,
    find_comment,
    find_container,
    insert_comment,
    mark_footer,
    mark_inline,
    read_selection,
    remove_comment,
    require_comment,
    save_comment,
    set_resolution,
)
from .serializers import (
    add_deprecation_headers,
    serialize_comment,
    serialize_listed_comment,
    serialize_resolution,
)

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..content.queries import ContentRow
    from ..server.messages import JsonObject, Response

__all__ = [
    "create_comment",
    "delete_comment",
    "get_comment",
    "list_comments",
    "list_footer_comments_of",
    "list_inline_comments_of",
    "list_replies",
    "update_comment",
]

_CONTAINERS = {
    "pageId": PAGE,
    "blogPostId": BLOG_POST,
    "attachmentId": ATTACHMENT,
    "customContentId": CUSTOM_CONTENT,
}
_TARGETS = (*_CONTAINERS, "parentCommentId")
_SORTS = {
    "created-date": ("c.created_at", "created_at"),
    "modified-date": ("c.modified_at", "modified_at"),
}


@operation("getFooterComments", kind=FOOTER_COMMENT)
@operation("getInlineComments", kind=INLINE_COMMENT)
def list_comments(context: RequestContext) -> Response:
    """Comments of the whole site, replies too."""
    comment_kind = context.kind.comment_kind
    return _respond_with_list(context, _list_query(context, comment_kind), comment_kind)


@operation("getPageFooterComments", kind=PAGE)
@operation("getBlogPostFooterComments", kind=BLOG_POST)
@operation("getAttachmentComments", kind=ATTACHMENT)
@operation("getCustomContentComments", kind=CUSTOM_CONTENT)
def list_footer_comments_of(context: RequestContext) -> Response:
    """List the footer comments of one content, without the replies to them."""
    return _list_comments_of(context, "footer")


@operation("getPageInlineComments", kind=PAGE)
@operation("getBlogPostInlineComments", kind=BLOG_POST)
def list_inline_comments_of(context: RequestContext) -> Response:
    """List the inline comments of one content, without the replies to them."""
    return _list_comments_of(context, "inline")


@operation("getFooterCommentChildren", kind=FOOTER_COMMENT)
@operation("getInlineCommentChildren", kind=INLINE_COMMENT)
def list_replies(context: RequestContext) -> Response:
    """List replies to one comment."""
    select = _list_query(context, context.kind.comment_kind)
    select.where("c.parent_id = ?", require_comment(context).id)
    return _respond_with_list(context, select, context.kind.comment_kind)


def _list_comments_of(context: RequestContext, comment_kind: str) -> Response:
    select = _list_query(context, comment_kind)
    select.where("c.container_id = ? AND c.parent_id IS NULL", find_target(context).id)
    if resolutions := context.query.many("resolution-status"):
        select.where_in("m.resolution", resolutions)
    return _respond_with_list(context, select, comment_kind)


def _list_query(context: RequestContext, comment_kind: str) -> ListQuery[CommentRow]:
    order = read_order(context, _SORTS, default="created-date")
    select = ListQuery(SELECT_COMMENTS, CommentRow._make, order)
    select.where(IS_CURRENT)
    select.where(VISIBLE, context.account_id, context.account_id)
    select.where("m.kind = ?", comment_kind)
    select.where_in("c.status", context.query.many("status") or ["current"])
    return select


def _respond_with_list(
    context: RequestContext, select: ListQuery[CommentRow], comment_kind: str
) -> Response:
    body_format = context.query.choice("body-format", LIST_FORMATS)
    response = list_response(
        context, select, lambda row: serialize_listed_comment(context, row, body_format)
    )
    if comment_kind == "inline":
        add_deprecation_headers(response)
    return response


@operation("createFooterComment", kind=FOOTER_COMMENT)
@operation("createInlineComment", kind=INLINE_COMMENT)
def create_comment(context: RequestContext) -> Response:
    """Create a new comment, or a reply to one."""
    target = _read_target(context.body)
    parent = _find_parent(context) if target == "parentCommentId" else None
    container = find_container(context.db, parent) if parent else _find_container(context, target)
    content_id = next_id(context.db)
    body = read_body(context.body, f"{content_id}/1")
    if body is None:
        raise invalid_parameter("body is required")
    insert_comment(context, content_id, container, parent, body)
    if context.kind.comment_kind == "footer":
        mark_footer(context, content_id)
    else:
        selection = None if parent else read_selection(context.body, container)
        mark_inline(context, content_id, selection)
    row = _current(context, content_id)
    response = _respond(context, row, serialize_comment(context, row, "storage"), 201)
    response.headers["location"] = f"{context.operation.path}/{content_id}"
    return response


@operation("getFooterCommentById", kind=FOOTER_COMMENT)
@operation("getInlineCommentById", kind=INLINE_COMMENT)
def get_comment(context: RequestContext) -> Response:
    """One comment: the current version, or an older one."""
    number = context.query.integer("version")
    content = find_target(context)
    row = find_comment(context.db, require_comment(context).id, context.kind.comment_kind, number)
    if row is None:
        raise HTTPError(404, f"Cannot find version [{number}] of comment with id [{content.id}]")
    body_format = context.query.choice("body-format", SINGLE_FORMATS)
    body = serialize_comment(context, row, body_format) | serialize_resolution(row)
    if not context.query.flag("include-version", default=True):
        del body["version"]
    # Inline comments have a member ``properties`` of their own, which gains the list.
    included = read_includes(context, content, body_format)
    own, listed = body.get("properties"), included.get("properties")
    if isinstance(own, dict) and isinstance(listed, dict):
        included["properties"] = {**own, **listed}
    return _respond(context, row, body | included)


@operation("updateFooterComment", kind=FOOTER_COMMENT)
@operation("updateInlineComment", kind=INLINE_COMMENT)
def update_comment(context: RequestContext) -> Response:
    """Another text, another resolution, or both."""
    row, fields = require_comment(context), context.body
    given = fields.child("version") or Fields({})
    check_version(find_target(context), given.integer("number"))
    body = read_body(fields, f"{row.id}/{row.version + 1}")
    if body is not None:
        save_comment(context, row, body, given.text("message") or "")
    if context.kind.comment_kind == "inline" and "resolved" in fields:
        set_resolution(context, row, resolved=fields.flag("resolved"))
    updated = _current(context, row.id)
    return _respond(
        context,
        updated,
        serialize_comment(context, updated, "storage") | serialize_resolution(updated),
    )


@operation("deleteFooterComment", kind=FOOTER_COMMENT)
@operation("deleteInlineComment", kind=INLINE_COMMENT)
def delete_comment(context: RequestContext) -> Response:
    """Delete a comment permanently: there is no trash for comments."""
    remove_comment(context, require_comment(context))
    return no_content()


def _read_target(fields: Fields) -> str:
    given = [name for name in _TARGETS if name in fields]
    if len(given) != 1:
        raise invalid_parameter(f"Exactly one of {', '.join(_TARGETS)} is required")
    return given[0]


def _find_container(context: RequestContext, target: str) -> ContentRow:
    kind = _CONTAINERS[target]
    if kind is ATTACHMENT:
        content_id: int | None = attachment_id(context.body.text(target) or "", target)
    else:
        content_id = context.body.id(target)
    row = find_content(context.db, content_id or 0, (kind.type,))
    if row is None or row.status == "trashed" or not is_readable(context, row.id):
        raise not_found(context, kind.noun, content_id or 0)
    return row


def _find_parent(context: RequestContext) -> CommentRow:
    content_id = context.body.id("parentCommentId") or 0
    row = find_comment(context.db, content_id, context.kind.comment_kind)
    if row is None or not is_readable(context, row.id):
        raise not_found(context, "comment", content_id)
    return row


def _current(context: RequestContext, content_id: int) -> CommentRow:
    row = find_comment(context.db, content_id, context.kind.comment_kind)
    assert row is not None  # noqa: S101 -- written in this transaction
    return row


def _respond(
    context: RequestContext, row: CommentRow, body: JsonObject, status: int = 200
) -> Response:
    response = object_response(context, body, cast("JsonObject", body["_links"]), status)
    if row.kind == "inline":
        add_deprecation_headers(response)
    return response
