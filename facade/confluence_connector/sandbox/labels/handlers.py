"""Labels, v2: of contents, of spaces, of the site. All of them are written by v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.context import operation
from ..content.kinds import ATTACHMENT, BLOG_POST, CUSTOM_CONTENT, PAGE
from ..content.queries import find_target
from ..lists.v2 import ListQuery, list_response, read_order
from ..spaces.queries import require_space
from .rules import IN_USE, SELECT_LABELS, LabelRow, serialize_label

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..server.messages import Response

__all__ = ["list_labels", "list_labels_in_space", "list_labels_of_content", "list_labels_of_space"]

# Ids are given in the order of creation.
_SORTS = {"id": ("c.id", "id"), "created-date": ("c.id", "id"), "name": ("c.name", "name")}


@operation("getPageLabels", kind=PAGE)
@operation("getBlogPostLabels", kind=BLOG_POST)
@operation("getAttachmentLabels", kind=ATTACHMENT)
@operation("getCustomContentLabels", kind=CUSTOM_CONTENT)
def list_labels_of_content(context: RequestContext) -> Response:
    """Labels of one content."""
    select = _list_query(context)
    select.where(
        "c.id IN (SELECT label_id FROM content_label WHERE content_id = ?)", _owner(context)
    )
    return list_response(context, select, serialize_label)


@operation("getSpaceLabels")
def list_labels_of_space(context: RequestContext) -> Response:
    """Labels of a space itself."""
    select = _list_query(context)
    select.where("c.id IN (SELECT label_id FROM space_label WHERE space_id = ?)", _space(context))
    return list_response(context, select, serialize_label)


@operation("getSpaceContentLabels")
def list_labels_in_space(context: RequestContext) -> Response:
    """Labels of everything in a space."""
    select = _list_query(context)
    select.where(
        "c.id IN (SELECT label_id FROM content_label JOIN content ON content.id = content_id"
        " WHERE space_id = ?)",
        _space(context),
    )
    return list_response(context, select, serialize_label)


@operation("getLabels")
def list_labels(context: RequestContext) -> Response:
    """List every label that is in use."""
    select = _list_query(context)
    select.where(IN_USE)
    if ids := context.query.ids("label-id"):
        select.where_in("c.id", ids)
    return list_response(context, select, serialize_label)


def _list_query(context: RequestContext) -> ListQuery[LabelRow]:
    select = ListQuery(SELECT_LABELS, LabelRow._make, read_order(context, _SORTS))
    if prefixes := context.query.many("prefix"):
        select.where_in("c.prefix", prefixes)
    return select


def _owner(context: RequestContext) -> int:
    return find_target(context).id


def _space(context: RequestContext) -> int:
    return require_space(context, context.path_id(expected="Long")).id
