"""Comments: lists of them, under contents, under each other, of the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bodies import LIST_FORMATS
from ..call import operation
from ..comment_shapes import listed_comment, tell_of_old_names
from ..comments import CURRENT, SELECT_COMMENTS, CommentRow, find_named, kind_of
from ..listing import Select, answer_list, read_order
from ..owners import find_owner

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response

_SORTS = {
    "created-date": ("c.created_at", "created_at"),
    "modified-date": ("c.modified_at", "modified_at"),
}


@operation("getFooterComments", "getInlineComments")
def list_comments(call: Call) -> Response:
    """Comments of the whole site, replies too."""
    return _answer(call, _select(call))


@operation(
    "getPageFooterComments",
    "getBlogPostFooterComments",
    "getAttachmentComments",
    "getPageInlineComments",
    "getBlogPostInlineComments",
)
def list_comments_of(call: Call) -> Response:
    """Comments of one content, without the replies to them."""
    select = _select(call)
    select.where("c.container_id = ? AND c.parent_id IS NULL", find_owner(call).id)
    if resolutions := call.query.many("resolution-status"):
        select.where_in("m.resolution", resolutions)
    return _answer(call, select)


@operation("getFooterCommentChildren", "getInlineCommentChildren")
def list_replies(call: Call) -> Response:
    """Replies to one comment."""
    select = _select(call)
    select.where("c.parent_id = ?", find_named(call).id)
    return _answer(call, select)


def _select(call: Call) -> Select[CommentRow]:
    order = read_order(call, _SORTS, default="created-date")
    select = Select(SELECT_COMMENTS, CommentRow._make, order)
    select.where(CURRENT)
    select.where("m.kind = ?", kind_of(call))
    select.where_in("c.status", call.query.many("status") or ["current"])
    return select


def _answer(call: Call, select: Select[CommentRow]) -> Response:
    body_format = call.query.choice("body-format", LIST_FORMATS)
    response = answer_list(call, select, lambda row: listed_comment(call, row, body_format))
    if kind_of(call) == "inline":
        tell_of_old_names(response)
    return response
