"""Pages and blog posts: one by id, and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import includes
from ..access import VISIBLE
from ..answers import Refused
from ..bodies import LIST_FORMATS, SINGLE_FORMATS
from ..call import operation
from ..content_rows import SELECT, SELECT_WITHOUT_BODY, ContentRow
from ..content_shapes import content_links
from ..drafts import as_draft
from ..kinds import find_space, kind_of, listed_kind
from ..labels import BEARS_LABEL
from ..listing import Select, answer_list, read_order, single
from ..owners import find_owner
from ..versions import as_version

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response

_SORTS = {
    "id": ("c.id", "id"),
    "created-date": ("c.created_at", "created_at"),
    "modified-date": ("c.modified_at", "modified_at"),
    "title": ("c.title", "title"),
}
_LISTED_STATUSES = ("current", "archived", "trashed", "deleted")
_SINGLE_STATUSES = (*_LISTED_STATUSES, "historical", "draft")
_SHOWN_STATUSES = ("current", "archived", "trashed", "historical")


@operation("getPageById", "getBlogPostById")
def get_content(call: Call) -> Response:
    """One page or blog post: the current version, an older one, or its draft."""
    kind = kind_of(call)
    found = find_owner(call)
    body_format = call.query.choice("body-format", SINGLE_FORMATS)
    statuses = call.query.choices("status", _SINGLE_STATUSES)
    number = call.query.integer("version")
    row = found
    if call.query.flag("get-draft") or statuses == ["draft"]:
        row, statuses = as_draft(call, found), statuses or ["draft", *_SHOWN_STATUSES]
    elif number is not None:
        row = as_version(call, found, number)
        statuses = statuses and [*statuses, "historical"]
    if row.status not in (statuses or _SHOWN_STATUSES):
        raise Refused(404, f"Cannot find a {kind.noun} with id [{row.id}]")
    body = kind.shape(row, body_format)
    if not call.query.flag("include-version", default=True):
        del body["version"]
    body |= includes.read(call, row, body_format)
    return single(call, body, content_links(row))


@operation("getPages", "getBlogPosts")
def list_content(call: Call) -> Response:
    """Pages or blog posts of all spaces."""
    select = _select(call)
    if ids := call.query.ids("id"):
        select.where_in("c.id", ids)
    if space_ids := call.query.ids("space-id"):
        select.where_in("c.space_id", space_ids)
    if call.query.choice("subtype", ("live", "page")) == "live":
        select.where("c.subtype = 'live'")
    return _answer(call, select)


@operation("getPagesInSpace", "getBlogPostsInSpace")
def list_content_in_space(call: Call) -> Response:
    """Pages or blog posts of one space; of pages perhaps only those at its top."""
    space = find_space(call, call.path_id(expected="Long"))
    select = _select(call)
    select.where("c.space_id = ?", space.id)
    if call.query.choice("depth", ("all", "root")) == "root":
        select.where("c.parent_id IS NULL")
    return _answer(call, select)


@operation("getLabelPages", "getLabelBlogPosts")
def list_content_with_label(call: Call) -> Response:
    """Pages or blog posts that bear a label."""
    select = _select(call)
    select.where(BEARS_LABEL, call.path_id())
    if space_ids := call.query.ids("space-id"):
        select.where_in("c.space_id", space_ids)
    return _answer(call, select)


def _select(call: Call) -> Select[ContentRow]:
    """The filters that all these lists share."""
    wants_body = call.query.choice("body-format", LIST_FORMATS) is not None
    select = Select(
        SELECT if wants_body else SELECT_WITHOUT_BODY, ContentRow._make, read_order(call, _SORTS)
    )
    select.where(VISIBLE, call.account_id, call.account_id)
    statuses = call.query.choices("status", _LISTED_STATUSES)
    select.where_in("c.status", statuses or ["current", "archived"])
    type_, title = listed_kind(call).type, call.query.text("title")
    if title is None:
        select.where("c.type = ?", type_)
    else:
        # Few share a title: looking them up beats walking along the list of the type.
        same_title = "c.id IN (SELECT id FROM content WHERE title_key = ? AND type = ?)"
        select.where(same_title, title.casefold(), type_)
    return select


def _answer(call: Call, select: Select[ContentRow]) -> Response:
    body_format = call.query.choice("body-format", LIST_FORMATS)
    kind = listed_kind(call)
    return answer_list(
        call, select, lambda row: {**kind.shape(row, body_format), "_links": content_links(row)}
    )
