"""Storage into ADF: tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..tree import CData, Element, Text
from . import colours
from .extras import number, restore
from .grid import WIDEST, Grid, widths_at
from .model import AdfNode, with_attrs
from .read_atoms import local_id
from .text_blocks import ALIGN

if TYPE_CHECKING:
    from .read import Reader

__all__ = ["COLUMN_WIDTHS", "TABLE_LAYOUTS", "VALIGN", "table"]

TABLE_LAYOUTS = frozenset(["wide", "full-width", "center", "align-end", "align-start", "default"])
VALIGN = frozenset(("top", "middle", "bottom"))
COLUMN_WIDTHS = "data-colwidth"
"""The attribute of a cell whose widths are not those of the table's columns."""

_SECTIONS = frozenset(("thead", "tbody", "tfoot"))
_PIXELS = re.compile(r"(\d+(?:\.\d+)?)px")
_PERCENT = re.compile(r"(\d+(?:\.\d+)?)%")
_PAGE_WIDTH = 760
_FLAGS = {"true": True, "false": False}


def table(reader: Reader, element: Element, _: str) -> list[AdfNode] | None:
    """Return the node for a table, or ``None`` if it holds anything but rows of cells."""
    rows: list[Element] = []
    columns: list[Element] = []
    marks: list[AdfNode] = []
    for child in element.elements:
        if child.name in _SECTIONS and not _strays(child, {"tr"}):
            rows += child.elements
        elif child.name == "tr":
            rows.append(child)
        elif child.name == "colgroup":
            columns += [col for col in child.elements if col.name == "col"]
        elif child.name == "ac:adf-fragment-mark":
            marks += _fragments(child)
        else:
            return None
    if not rows or _has_text(element) or any(_strays(row, {"td", "th"}) for row in rows):
        return None
    widths = _widths(columns, element)
    grid = Grid()
    content = [_row(reader, row, grid, widths) for row in rows]
    node = {**with_attrs({"type": "table"}, _table_attrs(element)), "content": content}
    return [restore(element, {**node, "marks": marks} if marks else node)]


def _has_text(element: Element) -> bool:
    return any(isinstance(n, Text | CData) and n.value.strip() for n in element.children)


def _strays(element: Element, names: set[str]) -> bool:
    return _has_text(element) or any(child.name not in names for child in element.elements)


def _table_attrs(element: Element) -> dict[str, Any]:
    layout = element.get("data-layout")
    mode = element.get("data-table-display-mode")
    return {
        "layout": layout if layout in TABLE_LAYOUTS else None,
        "width": number(element.get("data-table-width")),
        "displayMode": mode if mode in ("default", "fixed") else None,
        "isNumberColumnEnabled": _FLAGS.get(element.get("data-number-column")),
        "localId": local_id(element) or None,
    }


def _fragments(element: Element) -> list[AdfNode]:
    return [
        {
            "type": "fragment",
            "attrs": {
                name: detail.get(spelled)
                for name, spelled in (("localId", "local-id"), ("name", "name"))
                if spelled in detail.attributes
            },
        }
        for detail in element.elements
        if detail.get("local-id")
    ]


def _widths(columns: list[Element], element: Element) -> list[float]:
    """Return the columns' widths in pixels, 0 for one without."""
    whole = number(element.get("data-table-width")) or _PAGE_WIDTH
    widths: list[float] = []
    for column in columns[:WIDEST]:
        css = colours.styles(column.get("style")).get("width", "") or column.get("width") + "px"
        pixels, percent = _PIXELS.fullmatch(css), _PERCENT.fullmatch(css)
        width = float(pixels[1]) if pixels else float(percent[1]) * whole / 100 if percent else 0.0
        widths.append(int(width) if width == int(width) else width)
    return widths if any(widths) else []


def _row(reader: Reader, row: Element, grid: Grid, widths: list[float]) -> AdfNode:
    grid.start_row()
    node = with_attrs({"type": "tableRow"}, {"localId": local_id(row)})
    cells = [_cell(reader, cell, grid, widths) for cell in row.elements]
    return restore(row, {**node, "content": cells})


def _cell(reader: Reader, cell: Element, grid: Grid, columns: list[float]) -> AdfNode:
    attributes, css = cell.attributes, colours.styles(cell.get("style"))
    spans = {name: _span(cell.get(name)) for name in ("colspan", "rowspan")}
    widths = widths_at(columns, *grid.place(spans["colspan"] or 1, spans["rowspan"] or 1))
    if COLUMN_WIDTHS in attributes:
        own = [number(text) for text in attributes[COLUMN_WIDTHS].value.split(",")]
        widths = [width for width in own if width is not None]
    background = cell.get("data-highlight-colour") or None
    if background is None and "background-color" in css:
        background = colours.to_hex(css["background-color"])
    valign = css.get("vertical-align")
    attrs = {
        **spans,
        "background": background,
        "colwidth": widths or None,
        "valign": valign if valign in VALIGN else None,
        "localId": local_id(cell),
    }
    node = with_attrs({"type": "tableHeader" if cell.name == "th" else "tableCell"}, attrs)
    content = reader.filled(cell.children, "tableCell")
    align = ALIGN.get(css.get("text-align", ""))
    if align is not None:
        content = [_aligned(child, align) for child in content]
    return restore(cell, {**node, "content": content})


def _aligned(node: AdfNode, align: str) -> AdfNode:
    """Give a block the alignment of its cell, as Confluence does when it saves one."""
    if node["type"] not in ("paragraph", "heading") or "marks" in node:
        return node
    return {**node, "marks": [{"type": "alignment", "attrs": {"align": align}}]}


def _span(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else None
