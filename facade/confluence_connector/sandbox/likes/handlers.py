"""What hangs on contents of every kind: who likes them, what may be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..app.context import operation
from ..app.responses import json_response
from ..content.kinds import BLOG_POST, FOOTER_COMMENT, INLINE_COMMENT, PAGE
from ..content.queries import find_target
from ..lists.v2 import ListQuery, Order, list_response

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import Response

__all__ = ["count_likes", "list_likes"]


class _Like(NamedTuple):
    id: str  # the account's: each account likes a content once
    created_at: str


@operation("getPageLikeCount", kind=PAGE)
@operation("getBlogPostLikeCount", kind=BLOG_POST)
@operation("getFooterLikeCount", kind=FOOTER_COMMENT)
@operation("getInlineLikeCount", kind=INLINE_COMMENT)
def count_likes(context: RequestContext) -> Response:
    """How many people like a content."""
    (count,) = context.db.execute(
        "SELECT count(*) FROM content_like WHERE content_id = ?", (find_target(context).id,)
    ).fetchone()
    return json_response({"count": count})


@operation("getPageLikeUsers", kind=PAGE)
@operation("getBlogPostLikeUsers", kind=BLOG_POST)
@operation("getFooterLikeUsers", kind=FOOTER_COMMENT)
@operation("getInlineLikeUsers", kind=INLINE_COMMENT)
def list_likes(context: RequestContext) -> Response:
    """Who likes a content."""
    columns = "SELECT c.account_id, c.created_at FROM content_like c"
    order = Order("c.created_at", "created_at")
    select = ListQuery(columns, _Like._make, order, id_column="c.account_id")
    select.where("c.content_id = ?", find_target(context).id)
    limit = context.query.limit(least=0)
    return list_response(context, select, lambda like: {"accountId": like.id}, limit)
