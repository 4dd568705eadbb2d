"""v1's lists of contents: filters, a page of rows by offset, their wire form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import links
from ..access import VISIBLE
from ..attachment_shapes import attachment_v1
from ..attachments import find_attachment
from ..content_rows import SELECT, ContentRow
from .contents import Shaper
from .expansion import Expansion
from .lists import offset_list, read_limit, read_start

if TYPE_CHECKING:
    from ..call import Call
    from ..exchange import JsonObject, Response


class Selection:
    """Contents of one type that a call may see, narrowed down by filters.

    Args:
        call: The call; its `status` is a filter, too.
        type_: The contents' type.
    """

    def __init__(self, call: Call, type_: str) -> None:
        self._call = call
        self._filters = [VISIBLE]
        self._values: list[object] = [call.account_id, call.account_id]
        self.where("c.type = ?", type_)
        statuses = call.query.many("status") or ["current"]
        if "any" not in statuses:
            self.where(f"c.status IN ({','.join('?' * len(statuses))})", *statuses)

    def where(self, condition: str, *values: object) -> None:
        """Narrow the list down."""
        self._filters.append(condition)
        self._values.extend(values)

    def answer(self) -> Response:
        """The page of the list that the call asks for."""
        call = self._call
        start, limit = read_start(call), read_limit(call)
        rows = self._rows(start, limit + 1)
        shapes = [shape_of(call, row) for row in rows[:limit]]
        return offset_list(call, shapes, start, limit, more=len(rows) > limit)

    def inner(self, path: str, expand: Expansion) -> JsonObject:
        """The list's beginning, as it stands inside another answer.

        Args:
            path: Where the whole list is to be had, from the context on.
            expand: What is wanted of each row.
        """
        call = self._call
        start, limit = read_start(call), read_limit(call)
        rows = self._rows(start, limit + 1)
        own_links: JsonObject = {"self": f"{links.base(call.request.hosts)}{path}"}
        if len(rows) > limit:
            own_links["next"] = f"{path}?next=true&limit={limit}&start={start + limit}"
        results = [shape_of(call, row, expand) for row in rows[:limit]]
        return {
            "results": results,
            "start": start,
            "limit": limit,
            "size": len(results),
            "_links": own_links,
        }

    def _rows(self, start: int, most: int) -> list[ContentRow]:
        query = f"{SELECT} WHERE {' AND '.join(self._filters)} ORDER BY c.position, c.id"
        found = self._call.db.execute(f"{query} LIMIT ? OFFSET ?", (*self._values, most, start))
        return [ContentRow._make(row) for row in found]


def shape_of(call: Call, row: ContentRow, expand: Expansion | None = None) -> JsonObject:
    """A content of any type, by default with what the call wants expanded."""
    wanted = Expansion.of(call.query) if expand is None else expand
    shape = Shaper(call.db, call.request.hosts).content(row, wanted)
    attachment = find_attachment(call.db, row.id) if row.type == "attachment" else None
    return shape if attachment is None else {**shape, **attachment_v1(call, attachment)}
