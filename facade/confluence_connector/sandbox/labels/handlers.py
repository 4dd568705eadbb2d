"""Labels, v2: of contents, of spaces, of the site. All of them are written by v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..call import operation
from ..kinds import find_space
from ..labels import IN_USE, SELECT_LABELS, LabelRow, label
from ..listing import Select, answer_list, read_order
from ..owners import find_owner

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import Response

# Ids are given in the order of creation.
_SORTS = {"id": ("c.id", "id"), "created-date": ("c.id", "id"), "name": ("c.name", "name")}


@operation("getPageLabels", "getBlogPostLabels", "getAttachmentLabels")
def list_labels_of_content(call: Call) -> Response:
    """Labels of one content."""
    select = _select(call)
    select.where("c.id IN (SELECT label_id FROM content_label WHERE content_id = ?)", _owner(call))
    return answer_list(call, select, label)


@operation("getSpaceLabels")
def list_labels_of_space(call: Call) -> Response:
    """Labels of a space itself."""
    select = _select(call)
    select.where("c.id IN (SELECT label_id FROM space_label WHERE space_id = ?)", _space(call))
    return answer_list(call, select, label)


@operation("getSpaceContentLabels")
def list_labels_in_space(call: Call) -> Response:
    """Labels of everything in a space."""
    select = _select(call)
    select.where(
        "c.id IN (SELECT label_id FROM content_label JOIN content ON content.id = content_id"
        " WHERE space_id = ?)",
        _space(call),
    )
    return answer_list(call, select, label)


@operation("getLabels")
def list_labels(call: Call) -> Response:
    """Every label that something bears."""
    select = _select(call)
    select.where(IN_USE)
    if ids := call.query.ids("label-id"):
        select.where_in("c.id", ids)
    return answer_list(call, select, label)


def _select(call: Call) -> Select[LabelRow]:
    select = Select(SELECT_LABELS, LabelRow._make, read_order(call, _SORTS))
    if prefixes := call.query.many("prefix"):
        select.where_in("c.prefix", prefixes)
    return select


def _owner(call: Call) -> int:
    return find_owner(call).id


def _space(call: Call) -> int:
    return find_space(call, call.path_id(expected="Long")).id
