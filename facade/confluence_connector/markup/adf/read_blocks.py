"""Storage into ADF: blocks, each by the name of its element."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..tree import CData, Element, Node, Text
from . import colours
from .extras import number, restore
from .model import AdfNode, with_attrs
from .nodes import is_block_node, read_block_node
from .read_atoms import ATOMS, local_id
from .read_loose import paragraph_blocks
from .read_macros import block_macro, needs_a_block
from .read_tables import table
from .read_tasks import task_list
from .text_blocks import text_block

if TYPE_CHECKING:
    from .read import Reader

__all__ = ["BLOCKS", "SECTION_WIDTHS", "WRAPPERS", "is_block"]

WRAPPERS = frozenset(
    [
        "div",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "nav",
        "center",
        "body",
        "html",
        "xml",
        "fieldset",
    ]
)
"""Elements of HTML that only group blocks."""

SECTION_WIDTHS: dict[str, tuple[float, ...]] = {
    "two_equal": (50, 50),
    "two_left_sidebar": (33.33, 66.66),
    "two_right_sidebar": (66.66, 33.33),
    "three_equal": (33.33, 33.33, 33.33),
    "three_with_sidebars": (25, 50, 25),
    "three_left_sidebars": (25, 25, 50),
    "three_right_sidebars": (50, 25, 25),
}
_PLAIN_SECTIONS = frozenset(("single", "fixed-width"))


def is_block(element: Element) -> bool:
    """Return whether an element is between blocks wherever it is."""
    if element.name == "ac:structured-macro":
        return needs_a_block(element)
    if element.name == "ac:adf-extension":
        return is_block_node(element)
    if element.name in BLOCKS or element.name in WRAPPERS:
        return True
    # An element that is in a line, or that is unknown, is one if it holds one.
    return element.name not in ATOMS and any(map(is_block, element.elements))


def _paragraph(reader: Reader, element: Element, place: str) -> list[AdfNode] | None:
    return paragraph_blocks(reader, element, place)


def _heading(reader: Reader, element: Element, _: str) -> list[AdfNode]:
    node: AdfNode = {"type": "heading", "attrs": {"level": int(element.name[1])}}
    return [text_block(node, element, reader.inline(element.children))]


def _list(reader: Reader, element: Element, _: str) -> list[AdfNode] | None:
    if not _significant(element):
        return None
    ordered = element.name == "ol"
    start = element.get("start")
    order = int(start) if ordered and start.isdecimal() and len(start) < 10 else None
    attrs = {"order": order, "localId": local_id(element)}
    node = with_attrs({"type": "orderedList" if ordered else "bulletList"}, attrs)
    items = [_item(reader, item) for item in _significant(element)]
    return [restore(element, {**node, "content": items})]


def _significant(element: Element) -> list[Node]:
    return [
        node
        for node in element.children
        if isinstance(node, Element) or (isinstance(node, Text | CData) and node.value.strip())
    ]


def _item(reader: Reader, item: Node) -> AdfNode:
    if not isinstance(item, Element) or item.name != "li":
        # Storage of old holds lists and text straight in a list.
        return {"type": "listItem", "content": reader.filled([item], "listItem")}
    node = with_attrs({"type": "listItem"}, {"localId": local_id(item)})
    return restore(item, {**node, "content": reader.within(item, "listItem")})


def _quote(reader: Reader, element: Element, _: str) -> list[AdfNode]:
    node = with_attrs({"type": "blockquote"}, {"localId": local_id(element)})
    return [restore(element, {**node, "content": reader.filled(element.children, "blockquote")})]


def _rule(_: Reader, element: Element, __: str) -> list[AdfNode]:
    return [restore(element, with_attrs({"type": "rule"}, {"localId": local_id(element)}))]


def _preformatted(_: Reader, element: Element, __: str) -> list[AdfNode]:
    text = element.text
    node: AdfNode = {"type": "codeBlock"}
    return [{**node, "content": [{"type": "text", "text": text}]} if text else node]


def _layout(reader: Reader, element: Element, place: str) -> list[AdfNode] | None:
    if place not in ("doc", "bodiedSyncBlock") or any(
        child.name != "ac:layout-section" for child in element.elements
    ):
        return None
    blocks: list[AdfNode] = []
    for section in element.elements:
        found = _section(reader, section)
        if found is None:
            return None
        blocks += found
    return blocks


def _section(reader: Reader, section: Element) -> list[AdfNode] | None:
    cells = section.elements
    if any(cell.name != "ac:layout-cell" for cell in cells):
        return None
    kind = section.get("ac:type")
    if kind in _PLAIN_SECTIONS and len(cells) == 1:
        return reader.blocks(cells[0].children, "doc")
    if not 2 <= len(cells) <= 3:
        return None
    widths = SECTION_WIDTHS.get(kind, ())
    if len(widths) != len(cells):
        widths = SECTION_WIDTHS["two_equal" if len(cells) == 2 else "three_equal"]
    columns = [_column(reader, *pair) for pair in zip(cells, widths, strict=True)]
    node = with_attrs({"type": "layoutSection"}, {"localId": local_id(section)})
    node["content"] = columns
    mode = section.get("ac:breakout-mode")
    if mode in ("wide", "full-width"):
        attrs: dict[str, Any] = {"mode": mode}
        width = number(section.get("ac:breakout-width"))
        if width is not None:
            attrs["width"] = width
        node["marks"] = [{"type": "breakout", "attrs": attrs}]
    return [restore(section, node)]


def _column(reader: Reader, cell: Element, width: float) -> AdfNode:
    valign = colours.styles(cell.get("style")).get("vertical-align")
    attrs = {
        "width": width,
        "localId": local_id(cell),
        "valign": valign if valign in ("top", "middle", "bottom") else None,
    }
    content = reader.filled(cell.children, "layoutColumn")
    return restore(cell, {**with_attrs({"type": "layoutColumn"}, attrs), "content": content})


def _nothing(_: Reader, __: Element, ___: str) -> list[AdfNode] | None:
    """Keep it as storage."""
    return None


Block = Callable[["Reader", Element, str], "list[AdfNode] | None"]
BLOCKS: dict[str, Block] = {
    "p": _paragraph,
    **{f"h{level}": _heading for level in range(1, 7)},
    "ul": _list,
    "ol": _list,
    "blockquote": _quote,
    "hr": _rule,
    "pre": _preformatted,
    "table": table,
    "ac:layout": _layout,
    "ac:task-list": task_list,
    "ac:structured-macro": block_macro,
    "ac:adf-extension": read_block_node,
    **dict.fromkeys(("dl", "details", "form", "iframe", "object", "ac:macro"), _nothing),
}
