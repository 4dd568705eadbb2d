"""Labels, v1: add, remove, and list labelled content."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..app.context import operation
from ..app.parameters import Fields, read_json
from ..app.responses import HTTPError, json_response, no_content
from ..content.access import VISIBLE
from ..content.queries import NO_CONTENT_BARE, PARENT_TYPES, find_content_v1
from ..lists.v1 import read_limit, read_start, rows_response
from ..spaces.rules import require_space_by_key
from .rules import (
    IN_USE,
    PREFIXES,
    SELECT_LABELS,
    LabelRow,
    add_label_to_content,
    add_label_to_space,
    label_not_found,
    labels_of_content,
    labels_of_space,
    remove_label_from_content,
    remove_label_from_space,
    serialize_label_v1,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..app.context import RequestContext
    from ..content.queries import ContentRow
    from ..server.messages import JsonObject, Response
    from ..spaces.queries import SpaceRow

__all__ = [
    "add_to_content",
    "add_to_space",
    "get_label",
    "list_labels",
    "list_of_space",
    "remove_from_content",
    "remove_from_content_by_path",
    "remove_from_space",
]

_LABELLED = ("page", "blogpost", "attachment", "custom")
_MOST = 200


@operation("addLabelsToContent")
def add_to_content(context: RequestContext) -> Response:
    """Add labels to a content; the response contains all its labels."""
    row = _content(context)
    add_label_to_content(context, row.id, _read(context))
    return _respond(context, labels_of_content(context.db, row.id))


@operation("removeLabelFromContentUsingQueryParameter")
def remove_from_content(context: RequestContext) -> Response:
    """Take a label off a content."""
    remove_label_from_content(context, _content(context).id, context.query.text("name") or "")
    return no_content()


@operation("removeLabelFromContent")
def remove_from_content_by_path(context: RequestContext) -> Response:
    """Remove a label, for names without a slash."""
    remove_label_from_content(context, _content(context).id, context.path["label"])
    return no_content()


@operation("getLabelsForSpace")
def list_of_space(context: RequestContext) -> Response:
    """Labels of a space itself."""
    prefix = context.query.text("prefix")
    return _respond(context, labels_of_space(context.db, _space(context).id, prefix))


@operation("addLabelsToSpace")
def add_to_space(context: RequestContext) -> Response:
    """Add labels to a space; the response contains all its labels."""
    space = _space(context)
    add_label_to_space(context, space.id, _read(context))
    return _respond(context, labels_of_space(context.db, space.id))


@operation("deleteLabelFromSpace")
def remove_from_space(context: RequestContext) -> Response:
    """Take a label off a space."""
    query = context.query
    remove_label_from_space(
        context, _space(context).id, query.text("name") or "", query.text("prefix")
    )
    return no_content()


_BEARERS = f"""
    SELECT c.id, c.type, c.title FROM content c JOIN content_label ON content_id = c.id
    WHERE label_id = ? AND c.status = 'current' AND c.type = coalesce(?, c.type) AND {VISIBLE}
    ORDER BY c.id LIMIT ? OFFSET ?
"""  # noqa: S608 -- constants


@operation("getAllLabelContent")
def get_label(context: RequestContext) -> Response:
    """Return a label and its contents; an unused one does not exist."""
    name = context.query.text("name") or ""
    found = context.db.execute(
        f"{SELECT_LABELS} WHERE c.name = ? AND {IN_USE} ORDER BY c.id",
        (name.lower(),),
    ).fetchone()
    if found is None:
        raise label_not_found(name)
    row = LabelRow._make(found)
    start, limit = read_start(context), read_limit(context, default=_MOST, most=_MOST)
    bearers = context.db.execute(
        _BEARERS,
        (row.id, context.query.text("type"), *[context.account_id] * 2, limit, start),
    )
    results: list[JsonObject] = [
        {"contentId": id_, "contentType": type_, "title": title} for id_, type_, title in bearers
    ]
    contents = {"results": results, "start": start, "limit": limit, "size": len(results)}
    return json_response({"label": serialize_label_v1(row), "associatedContents": contents})


def _content(context: RequestContext) -> ContentRow:
    return find_content_v1(context, _LABELLED)


def _space(context: RequestContext) -> SpaceRow:
    return require_space_by_key(context, context.path["spaceKey"])


def _read(context: RequestContext) -> list[tuple[str, str]]:
    """Prefixes and names: a list of objects, or one object."""
    sent = read_json(context.request.body)
    items = cast("list[object]", sent) if isinstance(sent, list) else [sent]
    rows = Fields({"labels": items}).objects("labels")
    return [(row.text("prefix") or "global", row.text("name") or "") for row in rows]


def _respond(context: RequestContext, found: Sequence[LabelRow]) -> Response:
    return rows_response(
        context, [serialize_label_v1(row) for row in found], default=_MOST, most=_MOST
    )


_MOST_LABELS = 200


@operation("GET content/{id}/label")
def list_labels(context: RequestContext) -> Response:
    """List a content's labels; the only list that refuses a limit of 0."""
    row = find_content_v1(context, PARENT_TYPES, NO_CONTENT_BARE)
    if read_limit(context) == 0:
        raise HTTPError(400, "java.lang.IllegalArgumentException: null", java_class="", data=False)
    prefixes = context.query.many("prefix")
    if not set(prefixes) <= set(PREFIXES):
        raise HTTPError(400, f"Could not convert label prefixes :[{', '.join(prefixes)}]")
    found = labels_of_content(context.db, row.id)
    shown = [
        serialize_label_v1(label) for label in found if not prefixes or label.prefix in prefixes
    ]
    return rows_response(context, shown, default=_MOST_LABELS, most=_MOST_LABELS)
