"""What hangs on contents of every kind: who likes them, what may be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..answers import json_response
from ..call import operation
from ..kinds import find_space
from ..listing import Order, Select, answer_list
from ..operations import permitted
from ..owners import find_owner

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response


class _Like(NamedTuple):
    id: str  # the account's: nobody likes a thing twice
    created_at: str


@operation("getPageLikeCount", "getBlogPostLikeCount", "getFooterLikeCount", "getInlineLikeCount")
def count_likes(call: Call) -> Response:
    """How many people like a content."""
    (count,) = call.db.execute(
        "SELECT count(*) FROM content_like WHERE content_id = ?", (find_owner(call).id,)
    ).fetchone()
    return json_response({"count": count})


@operation("getPageLikeUsers", "getBlogPostLikeUsers", "getFooterLikeUsers", "getInlineLikeUsers")
def list_likes(call: Call) -> Response:
    """Who likes a content."""
    columns = "SELECT c.account_id, c.created_at FROM content_like c"
    order = Order("c.created_at", "created_at")
    select = Select(columns, _Like._make, order, id_column="c.account_id")
    select.where("c.content_id = ?", find_owner(call).id)
    limit = call.query.limit(least=0)
    return answer_list(call, select, lambda like: {"accountId": like.id}, limit)


@operation(
    "getPageOperations",
    "getBlogPostOperations",
    "getFolderOperations",
    "getWhiteboardOperations",
    "getDatabaseOperations",
    "getSmartLinkOperations",
    "getAttachmentOperations",
    "getFooterCommentOperations",
    "getInlineCommentOperations",
)
def list_operations(call: Call) -> Response:
    """What the caller may do with a content."""
    return json_response({"operations": permitted(find_owner(call).type)})


@operation("getSpaceOperations")
def list_space_operations(call: Call) -> Response:
    """What the caller may do with a space."""
    find_space(call, call.path_id(expected="Long"))
    return json_response({"operations": permitted("space")})
