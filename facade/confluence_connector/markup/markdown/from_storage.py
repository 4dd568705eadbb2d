"""Shows a tree of storage as the blocks and pieces of Markdown, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ..macros import INLINE
from ..parser import read_nodes, read_span
from ..tree import CData, Element, Node, Text
from .atoms import macro_fields, macro_name, stands_alone, take_label
from .model import NO_FIELDS, NOTHING, Block, Field
from .pieces import pieces_of
from .runs import is_mark, is_visible, runs_of
from .syntax import digest_of, is_attribute_name
from .tables import settle_form

__all__ = ["Unit", "blocks_of", "blocks_of_span", "units_of"]

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_MACROS = frozenset({"ac:structured-macro", "ac:macro"})
_BLOCKS = _HEADINGS | {
    *("p", "ul", "ol", "li", "blockquote", "hr", "pre", "table", "tr", "td", "th", "tbody"),
    *("thead", "tfoot", "ac:layout", "ac:layout-section", "ac:layout-cell", "ac:task-list"),
    *("ac:task", "ac:rich-text-body", "ac:adf-extension", "ac:adf-node"),
}
# Where these stand alone, only their content is shown.
_PARENTS = {
    "li": ("ul", "ol"),
    "ac:task": ("tasks",),
    "tr": ("table",),
    "td": ("row",),
    "th": ("row",),
}
# Wrappers that are not shown, and in which another block may stand.
_ROOMS = frozenset(
    {*("tbody", "thead", "tfoot", "ac:layout", "div", "section", "ac:rich-text-body", "xml")}
)
_NOT_SHOWN = frozenset({"colgroup", "col"})
_NO_LEAVES = frozenset({"li", "cell", "task"})
# A list in Markdown starts with nine digits at most, and its last item has more than its first.
_NUMBER = re.compile(r"(?:0|[1-9][0-9]{0,7})\Z")


class Unit(NamedTuple):
    """An element between others, or a run of text; it can be read without what is around it.

    Attributes:
        start: Offset in the source.
        end: Offset behind it.
        blocks: What it shows.
    """

    start: int
    end: int
    blocks: list[Block]


def units_of(source: str) -> Iterator[Unit]:
    """Yield what a body shows, one unit at a time: no more than one need be in memory."""
    reader = _Reader(source)
    for part in reader.parts(read_nodes(source)):
        nodes = [part] if isinstance(part, Element) else part
        blocks = reader.blocks(nodes, "root")
        yield Unit(nodes[0].start, nodes[-1].end, blocks)


def blocks_of(source: str) -> list[Block]:
    """Return what a body shows."""
    return [block for unit in units_of(source) for block in unit.blocks]


def blocks_of_span(source: str, start: int, end: int, inside: str = "root") -> list[Block]:
    """Return what a part of a body shows, where that is well-formed by itself.

    Args:
        source: The whole body.
        start: Offset of the part.
        end: Offset behind it.
        inside: Kind of the block that it is in.
    """
    return _Reader(source).blocks(read_span(source, start, end), inside)


class _Reader:
    """Reads one body; knows its source."""

    def __init__(self, source: str) -> None:
        self._source = source

    def blocks(self, nodes: Iterable[Node], inside: str) -> list[Block]:
        """Return the blocks that stand in a container of kind ``inside``."""
        found: list[Block] = []
        for part in self.parts(nodes):
            if isinstance(part, Element):
                found += self._block(part, inside)
            else:
                found += self._line(part, inside)
        return found

    def parts(self, nodes: Iterable[Node]) -> Iterator[Element | list[Node]]:
        """Yield the elements that stand between lines, and the lines between them."""
        line: list[Node] = []
        for node in nodes:
            if isinstance(node, Element) and self._is_block(node):
                if line:
                    yield line
                    line = []
                yield node
            elif not (isinstance(node, Element) and node.name in _NOT_SHOWN):
                line.append(node)
        if line:
            yield line

    def _is_block(self, element: Element) -> bool:
        name = element.name
        if name in _BLOCKS:
            return True
        if name in _MACROS:
            if macro_name(element) in INLINE:
                return False
            return any(
                child.name in ("ac:rich-text-body", "ac:plain-text-body")
                for child in element.elements
            )
        if is_mark(name) or name in ("a", "ac:link", "ac:image", "br"):
            return False
        return any(self._is_block(child) for child in element.elements)

    # Text between blocks

    def _line(self, nodes: list[Node], inside: str) -> list[Block]:
        """Return what inline nodes without a paragraph of their own show."""
        first, stop = 0, len(nodes)
        while first < stop and not is_visible(nodes[first]):
            first += 1
        while first < stop and not is_visible(nodes[stop - 1]):
            stop -= 1
        if first == stop:
            return []
        nodes = nodes[first:stop]
        if inside not in _NO_LEAVES and all(_is_leaf(node) for node in nodes):
            return self._leaves(nodes)
        start, end = _trimmed(nodes[0])[0], _trimmed(nodes[-1])[1]
        block = Block("p", start=start, end=end, before=start, after=end)
        return self._with_pieces(block, nodes, inside)

    def _leaves(self, nodes: list[Node]) -> list[Block]:
        return [self._macro_block(node, "leaf") for node in nodes if isinstance(node, Element)]

    def _with_pieces(self, block: Block, nodes: Sequence[Node], inside: str) -> list[Block]:
        block.nodes, block.pieces = nodes, pieces_of(runs_of(nodes))
        if block.kind == "p" and inside not in _NO_LEAVES:
            atoms = [atom for _, marks, atom in block.pieces if stands_alone(atom) and not marks]
            if atoms and len(atoms) == len(block.pieces):
                # Macros alone in a line, within some wrapper that is not shown.
                macros = [atom.element for atom in atoms if atom and atom.element]
                found = [self._macro_block(element, "leaf") for element in macros]
                found[0].before, found[-1].after = block.before, block.after
                return found
        return [block] if block.pieces else []

    # Blocks

    def _block(self, element: Element, inside: str) -> list[Block]:
        name = element.name
        if name in _HEADINGS:
            return self._leaf(element, name, inside)
        if name in _PARENTS and inside not in _PARENTS[name]:
            return self._ghost(element, element.children, inside)
        match name:
            case "p":
                return self._paragraph(element, inside)
            case "ul" | "ol":
                return [self._list(element)]
            case "ac:task-list":
                return [self._container(element, "tasks")]
            case "ac:task":
                return [self._task(element)]
            case "li":
                return [self._container(element, "li")]
            case "blockquote":
                return [self._container(element, "quote")]
            case "hr":
                return [self._at(Block("rule"), element)]
            case "pre":
                return [self._pre(element)]
            case "table":
                return [self._table(element)]
            case "tr":
                return [self._container(element, "row")]
            case "td" | "th":
                return [self._cell(element)]
            case "ac:structured-macro" | "ac:macro":
                return [self._macro(element)]
            case "ac:layout-section" | "ac:layout-cell":
                return [self._layout(element)]
            case "ac:adf-node":
                return [self._adf_node(element)]
            case "ac:adf-extension":
                shown = [child for child in element.children if not _is_fallback(child)]
                return self._ghost(element, shown, inside)
            case _:
                return self._ghost(element, element.children, inside)

    def _at(self, block: Block, element: Element) -> Block:
        block.element = element
        block.start = block.before = element.start
        block.end = block.after = element.end
        return block

    def _leaf(self, element: Element, kind: str, inside: str) -> list[Block]:
        return self._with_pieces(self._at(Block(kind), element), element.children, inside)

    def _paragraph(self, element: Element, inside: str) -> list[Block]:
        children = element.children
        holds_block = any(
            isinstance(child, Element) and self._is_block(child) for child in children
        )
        leaves = [child for child in children if is_visible(child)]
        if holds_block or (
            leaves and inside not in _NO_LEAVES and all(_is_leaf(child) for child in leaves)
        ):
            return self._ghost(element, children, inside)
        return self._leaf(element, "p", inside)

    def _ghost(self, element: Element, children: Sequence[Node], inside: str) -> list[Block]:
        """Return the blocks of a wrapper that is not shown itself."""
        found = self.blocks(children, inside)
        if found and element.name not in _ROOMS:
            # A block beside these must not land within the wrapper.
            found[0].before, found[-1].after = element.start, element.end
            if len(found) == 1:
                found[0].wrapper = element
        return found

    def _container(self, element: Element, kind: str) -> Block:
        block = self._at(Block(kind), element)
        block.body = element
        block.children = self.blocks(element.children, kind)
        return block

    def _list(self, element: Element) -> Block:
        block = self._container(element, element.name)
        start = element.get("start")
        if element.name == "ol" and _NUMBER.match(start) and start != "1":
            block.attributes = {"start": start}
        block.children = [
            child if child.kind == "li" else _wrapped("li", child) for child in block.children
        ]
        return block

    def _task(self, element: Element) -> Block:
        block = self._at(Block("task"), element)
        status, body = element.child("ac:task-status"), element.child("ac:task-body")
        done = status is not None and status.text.strip() == "complete"
        block.attributes = {"done": "true" if done else "false"}
        if status is not None:
            block.fields = {"done": Field(status.open_end, status.close_start, "text")}
        if body is not None:
            block.body = body
            block.children = self.blocks(body.children, "task")
        return block

    def _pre(self, element: Element) -> Block:
        if element.elements:
            return self._raw(element)
        block = self._at(Block("code", "pre"), element)
        block.text = element.text
        return block

    def _raw(self, element: Element) -> Block:
        block = self._at(Block("raw"), element)
        block.text = element.raw.replace("\r\n", "\n").replace("\r", "\n")
        return block

    def _table(self, element: Element) -> Block:
        block = self._container(element, "table")
        block.children = [
            child if child.kind == "row" else _wrapped("row", _wrapped("cell", child))
            for child in block.children
        ]
        for row in block.children:
            row.children = [
                cell if cell.kind == "cell" else _wrapped("cell", cell) for cell in row.children
            ]
        first: Sequence[Block] = block.children[0].children if block.children else ()
        if first and all(cell.element is not None and cell.element.name == "th" for cell in first):
            block.attributes = {"header": "true"}
        settle_form(block)
        return block

    def _cell(self, element: Element) -> Block:
        block = self._container(element, "cell")
        if element.open_end - element.start <= 4:
            return block
        attributes: dict[str, str] = {}
        fields: dict[str, Field] = {}
        for name, shown in (
            ("colspan", "colspan"),
            ("rowspan", "rowspan"),
            ("data-highlight-colour", "bg"),
        ):
            attribute = element.attributes.get(name)
            if attribute is None:
                continue
            fields[shown] = Field(attribute.start, attribute.end, "attribute")
            if attribute.value and not (shown != "bg" and attribute.value == "1"):
                attributes[shown] = attribute.value
        block.attributes, block.fields = attributes or NOTHING, fields or NO_FIELDS
        return block

    # Macros and what looks like one

    def _macro(self, element: Element) -> Block:
        bodies = [
            child
            for child in element.elements
            if child.name in ("ac:rich-text-body", "ac:plain-text-body")
        ]
        if len(bodies) != 1 or not re.match(r"[A-Za-z][\w.\-]*\Z", macro_name(element)):
            return self._raw(element)
        (body,) = bodies
        if body.name == "ac:rich-text-body":
            block = self._macro_block(element, "directive")
            block.body = body
            block.children = self.blocks(body.children, "directive")
            return block
        if body.elements:
            return self._raw(element)
        block = self._macro_block(element, "code")
        block.text = body.text
        block.fields = {**block.fields, "text": _text_field(body)}
        return block

    def _macro_block(self, element: Element, kind: str) -> Block:
        block = self._at(Block(kind, macro_name(element)), element)
        shown, fields, hidden, hint = macro_fields(element, with_body=True)
        block.fields = fields
        if kind != "code":
            block.label = take_label(block.name, shown, fields)
            block.hint = "" if block.label or not hidden else hint or block.name
        elif "" in shown:
            shown["_"], fields["_"] = shown.pop(""), fields.pop("")
        block.attributes = shown
        block.digest = digest_of(block.name, hidden) if hidden else ""
        return block

    def _layout(self, element: Element) -> Block:
        block = self._container(element, "directive")
        block.name = "layout" if element.name == "ac:layout-section" else "layout-cell"
        kind = element.attributes.get("ac:type")
        if kind is not None and block.name == "layout":
            block.attributes = {"type": kind.value}
        return block

    def _adf_node(self, element: Element) -> Block:
        block = self._at(Block("directive", f"adf-{element.get('type')}"), element)
        attributes: dict[str, str] = {}
        fields: dict[str, Field] = {}
        for child in element.elements:
            key = child.get("key")
            plain = not child.elements and is_attribute_name(key) and "\n" not in child.text
            if child.name == "ac:adf-attribute" and plain and not child.closes_itself:
                attributes[key] = child.text
                fields[key] = Field(child.open_end, child.close_start, "text")
        block.attributes, block.fields = attributes, fields
        content = element.child("ac:adf-content")
        if content is not None:
            block.body = content
            block.children = self.blocks(content.children, "directive")
        else:
            nested = [child for child in element.children if _is_adf_node(child)]
            block.children = self.blocks(nested, "directive")
        return block


def _wrapped(kind: str, block: Block) -> Block:
    """Return a block of a kind that the source lacks around one that it has."""
    return Block(
        kind,
        children=[block],
        start=block.start,
        end=block.end,
        before=block.before,
        after=block.after,
        wrapper=block.wrapper,
    )


def _is_leaf(node: Node) -> bool:
    if not isinstance(node, Element):
        return not is_visible(node)
    if node.name not in _MACROS:
        return False
    name = macro_name(node)
    return name not in INLINE and re.match(r"[A-Za-z][\w.\-]*\Z", name) is not None


def _trimmed(node: Node) -> tuple[int, int]:
    """Return a node's span without the blanks at the ends of a text."""
    if not isinstance(node, Text):
        return node.start, node.end
    raw = node.raw
    left = len(raw) - len(raw.lstrip(" \t\r\n"))
    right = len(raw) - len(raw.rstrip(" \t\r\n"))
    return node.start + left, node.end - right


def _text_field(body: Element) -> Field:
    children = body.children
    if len(children) == 1 and isinstance(children[0], CData):
        return Field(children[0].start + 9, children[0].end - 3, "cdata")
    if body.closes_itself:
        return Field(body.start, body.end, "none")
    return Field(body.open_end, body.close_start, "text")


def _is_fallback(node: Node) -> bool:
    return isinstance(node, Element) and node.name == "ac:adf-fallback"


def _is_adf_node(node: Node) -> bool:
    return isinstance(node, Element) and node.name == "ac:adf-node"
