"""v2 lists: rows in a stable order, a cursor to go on, the envelope around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar
from urllib.parse import urlencode

from attrs import define, field, frozen

from ..app import links
from ..app.responses import invalid_parameter, json_response
from . import cursors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

    from ..app.context import RequestContext
    from ..server.messages import JsonObject, Response
    from .cursors import Position

__all__ = [
    "ListQuery",
    "Order",
    "Row",
    "computed_list_response",
    "envelope",
    "list_response",
    "object_response",
    "read_cursor",
    "read_order",
]

Row = TypeVar("Row")
_LARGEST_INTEGER = 2**63 - 1


@frozen
class Order:
    """What a list is sorted by; the row's id decides where values tie.

    Attributes:
        column: SQL of the value.
        attribute: The row's attribute that holds the value, for the cursor.
        descending: Whether the largest comes first.
    """

    column: str
    attribute: str
    descending: bool = False


def read_order(
    context: RequestContext, columns: Mapping[str, tuple[str, str]], default: str = "id"
) -> Order:
    """Read the order asked for by ``sort``: a name, with a minus in front for descending.

    Args:
        context: The request.
        columns: SQL column and row attribute by the name of the order.
        default: The order if none is asked for.
    """
    sort = context.query.text("sort") or default
    name = sort.removeprefix("-")
    if name not in columns:
        raise invalid_parameter(f"Provided value {{{sort}}} for 'sort' is not allowed")
    return Order(*columns[name], descending=sort.startswith("-"))


@define
class ListQuery(Generic[Row]):
    """A list's query while its filters gather.

    Attributes:
        columns: ``SELECT … FROM …``, up to the filters.
        make: Turns a result row into a ``Row``, which has the attribute ``id``.
        order: How rows are sorted.
        id_column: SQL of the unique id.
        values: Values of the placeholders of ``columns``, then of the filters.
    """

    columns: str
    make: Callable[[Sequence[Any]], Row]
    order: Order
    id_column: str = "c.id"
    values: list[object] = field(factory=list[object])
    _filters: list[str] = field(factory=list[str], init=False)

    def where(self, condition: str, *values: object) -> None:
        """Narrow the list down."""
        self._filters.append(condition)
        self.values.extend(values)

    def where_in(self, column: str, values: Sequence[object]) -> None:
        """Narrow the list down to rows with one of these values."""
        self.where(f"{column} IN ({','.join('?' * len(values))})", *values)

    def rows(self, context: RequestContext, limit: int) -> list[Row]:
        """Up to ``limit`` rows after the call's cursor."""
        order = self.order
        after = read_cursor(context)
        if after is not None:
            comparison = "<" if order.descending else ">"
            self.where(f"({order.column}, {self.id_column}) {comparison} (?, ?)", *after)
        direction = "DESC" if order.descending else "ASC"
        where = f" WHERE {' AND '.join(self._filters)}" if self._filters else ""
        query = (
            f"{self.columns}{where} ORDER BY {order.column} {direction},"
            f" {self.id_column} {direction} LIMIT ?"
        )
        return [self.make(row) for row in context.db.execute(query, (*self.values, limit))]

    def position(self, row: Row) -> Position:
        """Return the position of a row in the list."""
        return [getattr(row, self.order.attribute), getattr(row, "id")]  # noqa: B009 -- generic


def list_response(
    context: RequestContext,
    select: ListQuery[Row],
    show: Callable[[Row], JsonObject],
    limit: int | None = None,
) -> Response:
    """Answer one page of a list.

    Args:
        context: The request.
        select: The query with its filters.
        show: Turns a row into its wire form.
        limit: Rows a page; by default what the call asks for.
    """
    size = context.query.limit() if limit is None else limit
    rows = select.rows(context, size + 1)
    shown = rows[:size]
    last = select.position(shown[-1]) if len(rows) > size and shown else None
    return envelope(context, map(show, shown), last)


def computed_list_response(
    context: RequestContext,
    rows: Sequence[JsonObject],
    hidden: Sequence[str] = (),
    position: str = "id",
) -> Response:
    """Return one page of a list that is made, not stored.

    Args:
        context: The request.
        rows: All rows.
        hidden: Members that are not sent.
        position: The member that holds a whole number by which the rows are sorted.
    """
    size, after = context.query.limit(), read_cursor(context)
    if after is not None:
        rows = [row for row in rows if int(str(row[position])) > int(after[1])]
    last = int(str(rows[size - 1][position])) if len(rows) > size else None
    shown = [{n: v for n, v in row.items() if n not in hidden} for row in rows[:size]]
    return envelope(context, shown, None if last is None else [last, last])


def read_cursor(context: RequestContext) -> Position | None:
    """Read the position in the call's cursor, or None at the start."""
    text = context.query.text("cursor")
    if not text:
        return None
    try:
        position = cursors.decode(text)
    except cursors.CursorError:
        raise invalid_parameter("Provided cursor is not valid") from None
    too_large = (isinstance(v, int) and abs(v) > _LARGEST_INTEGER for v in position)
    if len(position) != 2 or any(too_large):
        raise invalid_parameter("Provided cursor is not valid")
    return position


def envelope(
    context: RequestContext, results: Iterable[JsonObject], last: Position | None
) -> Response:
    """v2's list envelope; ``last`` is the position of its last row if more rows follow."""
    rows = list(results)
    page_links: JsonObject = {"base": links.base(context.request.hosts)}
    link_header = links.base_header(context.request.hosts)
    if last is not None:
        pairs = [(name, value) for name, value in context.query.pairs if name != "cursor"]
        next_page = (
            f"{context.request.path}?{urlencode([*pairs, ('cursor', cursors.encode(last))])}"
        )
        page_links["next"] = next_page
        link_header = f'<{next_page}>; rel="next", {link_header}'
    response = json_response({"results": rows, "_links": page_links}, headers={"link": link_header})
    response.objects = len(rows)
    return response


def object_response(
    context: RequestContext, body: JsonObject, own_links: JsonObject, status: int = 200
) -> Response:
    """v2's answer with one object: its links gain the base."""
    base = links.base(context.request.hosts)
    headers = {"link": links.base_header(context.request.hosts)}
    return json_response({**body, "_links": {**own_links, "base": base}}, status, headers)
