"""v1's lists of contents: filters, a page of rows by offset, groups by type."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from ..app import links
from ..app.responses import json_response
from ..attachments.rules import find_attachment
from ..attachments.serializers import serialize_attachment_v1
from ..lists.expansion import Expansion
from ..lists.v1 import DEFAULT_LIMIT, MAX_LIMIT, offset_response, read_limit, read_start
from .access import VISIBLE
from .queries import SELECT_CONTENTS, ContentRow, wire_id
from .rules import TREE_TYPES, descendant_ids
from .serializers_v1 import Serializer

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response

    _Way: TypeAlias = Literal["child", "descendant"]

__all__ = [
    "DEEPEST",
    "ContentQuery",
    "content_below",
    "groups_response",
    "serialize_content_v1",
    "single_content",
]


_BELOW: dict[str, _Way] = {"children": "child", "descendants": "descendant"}


class ContentQuery:
    """Contents of one type that a call may see, narrowed down by filters.

    Args:
        context: The request; its ``status`` is a filter, too.
        type_: The contents' type.
    """

    def __init__(self, context: RequestContext, type_: str) -> None:
        self._call = context
        self._filters = [VISIBLE]
        self._values: list[object] = [context.account_id, context.account_id]
        self.where("c.type = ?", type_)
        statuses = context.query.many("status") or ["current"]
        if "any" not in statuses:
            self.where(f"c.status IN ({','.join('?' * len(statuses))})", *statuses)

    def where(self, condition: str, *values: object) -> None:
        """Narrow the list down."""
        self._filters.append(condition)
        self._values.extend(values)

    def answer(self, *, default: int = DEFAULT_LIMIT, most: int = MAX_LIMIT) -> Response:
        """Return the page of the list that the call asks for."""
        context = self._call
        start, limit = read_start(context), read_limit(context, default=default, most=most)
        rows = self._rows(start, limit + 1)
        shapes = [serialize_content_v1(context, row) for row in rows[:limit]]
        return offset_response(context, shapes, start, limit, more=len(rows) > limit)

    def inner(self, path: str, expand: Expansion) -> JsonObject:
        """Return the list's start, as embedded in another response.

        Args:
            path: Where the whole list is to be had, from the context on.
            expand: What is wanted of each row.
        """
        context = self._call
        start, limit = read_start(context), read_limit(context)
        rows = self._rows(start, limit + 1)
        own_links: JsonObject = {"self": f"{links.base(context.request.hosts)}{path}"}
        if len(rows) > limit:
            own_links["next"] = f"{path}?next=true&limit={limit}&start={start + limit}"
        results = [serialize_content_v1(context, row, expand) for row in rows[:limit]]
        return {
            "results": results,
            "start": start,
            "limit": limit,
            "size": len(results),
            "_links": own_links,
        }

    def _rows(self, start: int, most: int) -> list[ContentRow]:
        query = f"{SELECT_CONTENTS} WHERE {' AND '.join(self._filters)} ORDER BY c.position, c.id"
        found = self._call.db.execute(f"{query} LIMIT ? OFFSET ?", (*self._values, most, start))
        return [ContentRow._make(row) for row in found]


def serialize_content_v1(
    context: RequestContext, row: ContentRow, expand: Expansion | None = None
) -> JsonObject:
    """Write a content of any type, by default with what the call wants expanded."""
    wanted = Expansion.of(context.query) if expand is None else expand
    shape = Serializer(context.db, context.request.hosts).content(row, wanted)
    attachment = find_attachment(context.db, row.id) if row.type == "attachment" else None
    if attachment is not None:
        shape = serialize_attachment_v1(context, attachment, wanted)
    for name, way in _BELOW.items():
        if name in wanted:
            shape[name] = _groups(context, row, way, wanted.below(name))
            _expandable(shape).pop(name, None)
    return shape


def single_content(
    context: RequestContext, row: ContentRow, expand: Expansion | None = None
) -> JsonObject:
    """Write a content as a response of its own."""
    shape = serialize_content_v1(context, row, expand)
    complete = Serializer(context.db, context.request.hosts).context()
    return {**shape, "_links": {**cast("JsonObject", shape["_links"]), **complete}}


def _expandable(shape: JsonObject) -> dict[str, str]:
    return cast("dict[str, str]", shape["_expandable"])


DEEPEST = 100


def content_below(
    context: RequestContext, row: ContentRow, type_: str, *, levels: int
) -> ContentQuery:
    """Contents of one type below another one, so many levels deep."""
    selection = ContentQuery(context, type_)
    if type_ in TREE_TYPES or row.type == "comment":
        ids = json.dumps(descendant_ids(context.db, row.id, levels))
        selection.where("c.id IN (SELECT value FROM json_each(?))", ids)
        return selection
    selection.where("c.container_id = ?", row.id)
    if type_ == "comment" and levels == 1:
        selection.where("c.parent_id IS NULL")
    return selection


def groups_response(context: RequestContext, row: ContentRow, way: _Way) -> Response:
    """Everything below a content by its type; a type that is not expanded is only named."""
    shown = _groups(context, row, way, Expansion.of(context.query))
    own: JsonObject = cast("JsonObject", shown["_links"])
    outer: JsonObject = {"base": links.base(context.request.hosts), "context": "/wiki"}
    return json_response({**shown, "_links": {**outer, **own}})


def _groups(context: RequestContext, row: ContentRow, way: _Way, expand: Expansion) -> JsonObject:
    path = f"/rest/api/content/{wire_id(row)}"
    groups: JsonObject = {}
    expandable: dict[str, str] = {}
    for type_ in (*TREE_TYPES, "comment", "attachment"):
        where = f"{path}/{way}/{type_}"
        if type_ in expand:
            found = content_below(context, row, type_, levels=1 if way == "child" else DEEPEST)
            groups[type_] = found.inner(where, expand.below(type_))
        else:
            expandable[type_] = where
    own = {"self": f"{links.base(context.request.hosts)}{path}/{way}"}
    return {**groups, "_expandable": expandable, "_links": own}
