"""Publishing a draft that was made from a blueprint, v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..app.parameters import Fields
from ..app.responses import HTTPError, json_response
from ..lists.expansion import Expansion
from .drafts import check_draft_version, publish_draft
from .lists_v1 import single_content
from .queries import check_may_update, content_id_v1, find_content, require_content_v1
from .rules import check_new_title, move_under

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import Response

__all__ = ["publish"]

_EXPANDED = frozenset(("body.storage", "version", "space", "ancestors", "history", "container"))


@operation("publishSharedDraft", "publishLegacyDraft")
def publish(context: RequestContext) -> Response:
    """Make a draft current, under the title and the parent that are given; its text stays."""
    content_id = content_id_v1(context.path["draftId"])
    row = require_content_v1(context, content_id, ("page",))
    check_may_update(context, row.id)
    if row.status != "draft":
        raise HTTPError(409, f"Content is not a draft : ContentId{{id={row.id}}}")
    fields = context.body
    check_draft_version((fields.child("version") or Fields({})).integer("number"))
    space = fields.child("space")
    if space is not None and (space.text("key") or "").casefold() != row.space_key.casefold():
        raise HTTPError(400, "A draft can be published in its own space only")
    title = fields.title() or row.title
    check_new_title(context, row, title)
    ancestors = fields.objects("ancestors")
    parent_id = ancestors[-1].id("id") if ancestors else None
    if parent_id is not None and parent_id != row.parent_id:
        move_under(context, row, parent_id)
    publish_draft(context, row, title, row.body, "")
    published = find_content(context.db, row.id, ("page",))
    assert published is not None  # noqa: S101 -- written in this transaction
    expand = Expansion(_EXPANDED | Expansion.of(context.query).paths)
    return json_response(single_content(context, published, expand))
