"""v1's lists of contents: filters, a page of rows by offset, their wire form."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        query = f"{SELECT} WHERE {' AND '.join(self._filters)} ORDER BY c.position, c.id"
        found = call.db.execute(f"{query} LIMIT ? OFFSET ?", (*self._values, limit + 1, start))
        rows = [ContentRow._make(row) for row in found]
        shapes = [shape_of(call, row) for row in rows[:limit]]
        return offset_list(call, shapes, start, limit, more=len(rows) > limit)


def shape_of(call: Call, row: ContentRow) -> JsonObject:
    """A content of any type, with what the call wants expanded."""
    shape = Shaper(call.db, call.request.hosts).content(row, Expansion.of(call.query))
    attachment = find_attachment(call.db, row.id) if row.type == "attachment" else None
    return shape if attachment is None else {**shape, **attachment_v1(call, attachment)}
