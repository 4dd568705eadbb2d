"""ADF into storage: tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .extras import Given
from .grid import Grid, widths_at
from .model import AdfNode
from .read_tables import COLUMN_WIDTHS, TABLE_LAYOUTS, VALIGN
from .write_nodes import write_kept
from .writing import attribute, tag

if TYPE_CHECKING:
    from .write import Writer

__all__ = ["write_table"]

_LAYOUTS = {layout: layout for layout in TABLE_LAYOUTS}
_MODES = {mode: mode for mode in ("default", "fixed")}
_VALIGN = {valign: valign for valign in VALIGN}
_CELLS = {"tableCell": "td", "tableHeader": "th"}


def write_table(writer: Writer, node: AdfNode) -> str:
    """Return a table; the widths of its columns are those of the first cells that have one."""
    rows: list[AdfNode] = node.get("content", [])
    if not rows or not all(map(_is_row, rows)):
        return write_kept(node)
    given = Given(node)
    attributes = (
        attribute("data-layout", given.one_of("layout", _LAYOUTS))
        + attribute("data-table-width", given.number("width"))
        + attribute("data-table-display-mode", given.one_of("displayMode", _MODES))
        + attribute("data-number-column", given.flag("isNumberColumnEnabled"))
        + attribute("ac:local-id", given.text("localId") if given.rest.get("localId") else None)
    )
    fragments: list[str] = []
    while (fragment := given.mark("fragment", _fragment)) is not None:
        fragments.append(fragment)
    columns = _columns(rows)
    grid = Grid()
    body = "".join(_row(writer, row, grid, columns) for row in rows)
    content = "".join(fragments) + _colgroup(columns) + tag("tbody", "", body)
    return tag("table", attributes + given.beside(), content)


def _is_row(row: AdfNode) -> bool:
    return row["type"] == "tableRow" and all(c["type"] in _CELLS for c in row.get("content", []))


def _fragment(attrs: dict[str, Any]) -> str | None:
    given = Given({"attrs": attrs})
    name, local = given.text("name"), given.text("localId")
    if not local or given.rest:
        return None
    attributes = attribute("name", name) + attribute("local-id", local)
    return tag("ac:adf-fragment-mark", "", tag("ac:adf-fragment-mark-detail", attributes, ""))


def _spans(cell: AdfNode) -> tuple[int, int]:
    attrs = cell.get("attrs", {})
    spans = (attrs.get("colspan"), attrs.get("rowspan"))
    colspan, rowspan = (s if isinstance(s, int) and 0 < s < 100_000 else 1 for s in spans)
    return colspan, rowspan


def _own_widths(cell: AdfNode) -> list[float] | None:
    widths = cell.get("attrs", {}).get("colwidth")
    members = cast("list[object]", widths) if isinstance(widths, list) else []
    numbers: list[float] = [
        width
        for width in members
        if isinstance(width, int | float) and not isinstance(width, bool) and 0 <= width < 1e6
    ]
    return numbers if members and len(numbers) == len(members) else None


def _columns(rows: list[AdfNode]) -> list[float]:
    columns: dict[int, float] = {}
    grid = Grid()
    most = 0
    for row in rows:
        grid.start_row()
        for cell in row.get("content", []):
            start, count = grid.place(*_spans(cell))
            most = max(most, start + count)
            widths = _own_widths(cell) or []
            if len(widths) == count:
                for index, width in enumerate(widths):
                    columns.setdefault(start + index, width)
    return [columns.get(index, 0) for index in range(most)]


def _colgroup(columns: list[float]) -> str:
    if not any(columns):
        return ""
    styles = (attribute("style", f"width: {float(w)}px;" if w else None) for w in columns)
    return tag("colgroup", "", "".join(tag("col", style, "") for style in styles))


def _row(writer: Writer, row: AdfNode, grid: Grid, columns: list[float]) -> str:
    grid.start_row()
    given = Given(row)
    attributes = attribute("ac:local-id", given.text("localId")) + given.beside()
    return tag(
        "tr",
        attributes,
        "".join(_cell(writer, cell, grid, columns) for cell in row.get("content", [])),
    )


def _cell(writer: Writer, cell: AdfNode, grid: Grid, columns: list[float]) -> str:
    given = Given(cell)
    expected = widths_at(columns, *grid.place(*_spans(cell)))
    own = _own_widths(cell)
    override: str | None = None
    if own is not None or "colwidth" not in given.rest:
        given.rest.pop("colwidth", None)
        if (own or []) != expected:
            override = ",".join(map(repr, own or []))
    valign = given.one_of("valign", _VALIGN)
    attributes = (
        "".join(attribute(name, _span(given, name)) for name in ("colspan", "rowspan"))
        + attribute("data-highlight-colour", _background(given))
        + attribute(COLUMN_WIDTHS, override)
        + attribute("style", f"vertical-align: {valign};" if valign else None)
        + attribute("ac:local-id", given.text("localId"))
    )
    return tag(_CELLS[cell["type"]], attributes + given.beside(), writer.content(cell))


def _span(given: Given, name: str) -> str | None:
    span = given.rest.get(name)
    if isinstance(span, bool) or not isinstance(span, int) or not 0 <= span < 100_000:
        return None
    return given.number(name)


def _background(given: Given) -> str | None:
    return given.text("background") if given.rest.get("background") else None
