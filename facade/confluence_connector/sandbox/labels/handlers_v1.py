"""Labels, v1: put on and taken off, and what bears one."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from .. import labels, spaces
from ..answers import json_response, no_content
from ..call import operation
from ..fields import Fields, read_json
from ..owners import find_content_v1
from ..v1.lists import answer_rows, read_limit, read_start

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..call import Call
    from ..content_rows import ContentRow
    from ..exchange import JsonObject, Response
    from ..labels import LabelRow
    from ..space_rows import SpaceRow

_LABELLED = ("page", "blogpost", "attachment")
_MOST = 200


@operation("addLabelsToContent")
def add_to_content(call: Call) -> Response:
    """Put labels on a content; the answer holds all that it bears now."""
    row = _content(call)
    labels.add_to_content(call, row.id, _read(call))
    return _answer(call, labels.labels_of_content(call.db, row.id))


@operation("removeLabelFromContentUsingQueryParameter")
def remove_from_content(call: Call) -> Response:
    """Take a label off a content."""
    labels.remove_from_content(call, _content(call).id, call.query.text("name") or "")
    return no_content()


@operation("removeLabelFromContent")
def remove_from_content_by_path(call: Call) -> Response:
    """The same, for names without a slash."""
    labels.remove_from_content(call, _content(call).id, call.path["label"])
    return no_content()


@operation("getLabelsForSpace")
def list_of_space(call: Call) -> Response:
    """Labels of a space itself."""
    prefix = call.query.text("prefix")
    return _answer(call, labels.labels_of_space(call.db, _space(call).id, prefix))


@operation("addLabelsToSpace")
def add_to_space(call: Call) -> Response:
    """Put labels on a space; the answer holds all that it bears now."""
    space = _space(call)
    labels.add_to_space(call, space.id, _read(call))
    return _answer(call, labels.labels_of_space(call.db, space.id))


@operation("deleteLabelFromSpace")
def remove_from_space(call: Call) -> Response:
    """Take a label off a space."""
    query = call.query
    labels.remove_from_space(call, _space(call).id, query.text("name") or "", query.text("prefix"))
    return no_content()


@operation("getAllLabelContent")
def get_label(call: Call) -> Response:
    """A label and what bears it; one that nothing bears does not exist."""
    name = call.query.text("name") or ""
    found = call.db.execute(
        f"{labels.SELECT_LABELS} WHERE c.name = ? AND {labels.IN_USE} ORDER BY c.id",
        (name.lower(),),
    ).fetchone()
    if found is None:
        raise labels.no_label(name)
    row = labels.LabelRow._make(found)
    start, limit = read_start(call), read_limit(call, default=_MOST, most=_MOST)
    bearers = call.db.execute(
        "SELECT id, type, title FROM content JOIN content_label ON content_id = id"
        " WHERE label_id = ? AND status = 'current' AND type = coalesce(?, type)"
        " ORDER BY id LIMIT ? OFFSET ?",
        (row.id, call.query.text("type"), limit, start),
    )
    results: list[JsonObject] = [
        {"contentId": id_, "contentType": type_, "title": title} for id_, type_, title in bearers
    ]
    contents = {"results": results, "start": start, "limit": limit, "size": len(results)}
    return json_response({"label": labels.label_v1(row), "associatedContents": contents})


def _content(call: Call) -> ContentRow:
    return find_content_v1(call, _LABELLED)


def _space(call: Call) -> SpaceRow:
    return spaces.find_by_key(call, call.path["spaceKey"])


def _read(call: Call) -> list[tuple[str, str]]:
    """Prefixes and names: a list of objects, or one object."""
    sent = read_json(call.request.body)
    items = cast("list[object]", sent) if isinstance(sent, list) else [sent]
    rows = Fields({"labels": items}).objects("labels")
    return [(row.text("prefix") or "global", row.text("name") or "") for row in rows]


def _answer(call: Call, found: Sequence[LabelRow]) -> Response:
    return answer_rows(call, [labels.label_v1(row) for row in found], default=_MOST, most=_MOST)
