"""ADF into storage: columns, and the page that has some.

Confluence has a page either in sections from top to bottom or not at all: what is between
sections of columns gets one of its own.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from .extras import Given
from .model import AdfNode
from .read_blocks import SECTION_WIDTHS
from .read_tables import VALIGN
from .write_nodes import write_kept
from .writing import attribute, tag

if TYPE_CHECKING:
    from .write import Writer

__all__ = ["laid_out", "write_section"]

_VALIGN = {valign: valign for valign in VALIGN}
_MODES = {mode: mode for mode in ("wide", "full-width")}


def laid_out(writer: Writer, content: list[AdfNode]) -> str:
    """Return a page's blocks, in sections if there are columns among them."""
    if not any(_is_section(node) for node in content):
        return writer.blocks(content)
    sections: list[str] = []
    for with_columns, group in groupby(content, _is_section):
        nodes = list(group)
        if with_columns:
            sections += [_section(writer, node) for node in nodes]
        else:
            cell = tag("ac:layout-cell", "", writer.blocks(nodes))
            sections.append(tag("ac:layout-section", attribute("ac:type", "fixed-width"), cell))
    return tag("ac:layout", "", "".join(sections))


def _is_section(node: AdfNode) -> bool:
    columns = node.get("content", [])
    return (
        node["type"] == "layoutSection"
        and 2 <= len(columns) <= 3
        and all(column["type"] == "layoutColumn" for column in columns)
    )


def write_section(writer: Writer, node: AdfNode) -> str:
    """Return columns that stand anywhere else than at the top of a page."""
    return (
        write_kept(node) if not _is_section(node) else tag("ac:layout", "", _section(writer, node))
    )


def _section(writer: Writer, node: AdfNode) -> str:
    columns: list[AdfNode] = node["content"]
    given = Given(node)
    kind = _type(columns)
    attributes = attribute("ac:type", kind) + (given.mark("breakout", _breakout) or "")
    attributes += attribute("ac:local-id", given.text("localId")) + given.beside()
    widths = SECTION_WIDTHS[kind]
    pairs = zip(columns, widths, strict=True)
    cells = "".join(_column(writer, column, width) for column, width in pairs)
    return tag("ac:layout-section", attributes, cells)


def _type(columns: list[AdfNode]) -> str:
    """Return the type of section whose columns are most like these."""
    widths = [_width(column) for column in columns]

    def distance(kind: str) -> float:
        pairs = zip(widths, SECTION_WIDTHS[kind], strict=True)
        return sum(abs(one - other) for one, other in pairs)

    return min((k for k, w in SECTION_WIDTHS.items() if len(w) == len(columns)), key=distance)


def _width(column: AdfNode) -> float:
    width = column.get("attrs", {}).get("width")
    return width if isinstance(width, int | float) else 0.0


def _breakout(attrs: dict[str, Any]) -> str | None:
    given = Given({"attrs": attrs})
    mode, width = given.one_of("mode", _MODES), given.number("width")
    if mode is None or given.rest:
        return None
    return attribute("ac:breakout-mode", mode) + attribute("ac:breakout-width", width)


def _column(writer: Writer, column: AdfNode, width: float) -> str:
    given = Given(column)
    if given.rest.get("width") == width:
        del given.rest["width"]
    valign = given.one_of("valign", _VALIGN)
    attributes = attribute("style", f"vertical-align: {valign};" if valign else None)
    attributes += attribute("ac:local-id", given.text("localId"))
    return tag("ac:layout-cell", attributes + given.beside(), writer.content(column))
