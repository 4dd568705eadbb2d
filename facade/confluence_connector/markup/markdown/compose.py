"""Composes storage for blocks that are new."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..entities import cdata, escape, escape_attribute
from ..parser import parse
from .atoms import atom_of_leaf, label_parameter
from .emoticons import emoticon_markup
from .instances import Instances
from .model import BREAK, NO_MARKS, Atom, Block, Marks, Piece
from .references import SCHEMES, reference_markup
from .syntax import unquote_part

__all__ = ["Composer", "macro_markup", "mark_markup"]

_ELEMENTS = frozenset({"strong", "em", "del", "code", "u", "sub", "sup"})
_ORDER = ("comment", "link", "bg", "color", "strong", "em", "del", "u", "sub", "sup", "code")
_RANK = {name: rank for rank, name in enumerate(_ORDER)}
_LISTS = frozenset({"ul", "ol"})


class Composer:
    """Composes storage; takes what Markdown does not show from the page that is edited.

    Args:
        instances: What the page holds.
        missing: Returns the error for something that the page does not hold, by its key.
        reuse: Returns the storage of a block that the page holds elsewhere, and that moves.
    """

    def __init__(
        self,
        instances: Instances,
        missing: Callable[[str], Exception],
        reuse: Callable[[Block], str | None] = lambda _: None,
    ) -> None:
        self._instances = instances
        self._missing = missing
        self._reuse = reuse

    def blocks(self, blocks: Sequence[Block], inside: str = "") -> str:
        """Return the storage of blocks that stand in a container of kind ``inside``."""
        parts: list[str] = []
        in_layout = False
        for block in blocks:
            section = block.kind == "directive" and block.name == "layout" and inside == "root"
            if section != in_layout:
                parts.append("<ac:layout>" if section else "</ac:layout>")
                in_layout = section
            parts.append(self.block(block, inside))
        if in_layout:
            parts.append("</ac:layout>")
        return "".join(parts)

    def block(self, block: Block, inside: str = "") -> str:
        """Return the storage of one block."""
        moved = self._reuse(block)
        if moved is not None:
            return moved
        kind = block.kind
        match kind:
            case "p":
                return f"<p>{self.line(block.pieces)}</p>"
            case "ul":
                return f"<ul>{self.blocks(block.children, 'list')}</ul>"
            case "ol":
                start = block.attributes.get("start")
                number = f' start="{escape_attribute(start)}"' if start else ""
                return f"<ol{number}>{self.blocks(block.children, 'list')}</ol>"
            case "li":
                return f"<li>{self._content(block)}</li>"
            case "tasks":
                return f"<ac:task-list>{self.blocks(block.children)}</ac:task-list>"
            case "task":
                return self._task(block)
            case "quote":
                return f"<blockquote>{self._content(block)}</blockquote>"
            case "rule":
                return "<hr />"
            case "code":
                return self._code(block)
            case "raw":
                parse(block.text)
                return block.text
            case "leaf" | "directive":
                return self._macro(block, inside)
            case "table":
                rows = (self.row(row, at, block) for at, row in enumerate(block.children))
                return f"<table><tbody>{''.join(rows)}</tbody></table>"
            case _:
                return f"<{kind}>{self.line(block.pieces)}</{kind}>"

    def _content(self, block: Block) -> str:
        return self.blocks(block.children, block.kind) or "<p />"

    def _task(self, block: Block) -> str:
        status = "complete" if block.attributes.get("done") == "true" else "incomplete"
        children = list(block.children)
        line = ""
        if children and children[0].kind == "p":
            line = self.line(children.pop(0).pieces)
        body = line + self.blocks(children, "task")
        return (
            f"<ac:task><ac:task-status>{status}</ac:task-status>"
            f"<ac:task-body>{body}</ac:task-body></ac:task>"
        )

    # Tables

    def row(self, row: Block, at: int, table: Block) -> str:
        """Return the storage of a table's row."""
        header = at == 0 and table.attributes.get("header") == "true"
        names = ["th" if header else "td"] * len(row.children)
        return self.row_of(row, names)

    def row_of(self, row: Block, names: Sequence[str]) -> str:
        """Return the storage of a row whose cells have these element names."""
        cells = (self.cell(cell, name) for cell, name in zip(row.children, names, strict=True))
        return f"<tr>{''.join(cells)}</tr>"

    def cell(self, cell: Block, name: str) -> str:
        """Return the storage of a cell."""
        attributes = "".join(
            f' {cell_attribute(key)}="{escape_attribute(value)}"'
            for key, value in cell.attributes.items()
        )
        content = self._content(cell)
        if cell.hint:
            content = content.replace("<p>", f'<p style="text-align: {cell.hint};">', 1)
        return f"<{name}{attributes}>{content}</{name}>"

    # Macros

    def _code(self, block: Block) -> str:
        if block.name == "pre":
            return f"<pre>{escape(block.text)}</pre>"
        if block.digest:
            raise self._missing(f"```{{{block.name}}} #{block.digest}")
        body = f"<ac:plain-text-body>{cdata(block.text)}</ac:plain-text-body>"
        return macro_markup(block.name, "", block.attributes, body)

    def _macro(self, block: Block, inside: str) -> str:
        if block.kind == "leaf":
            return self.atom(atom_of_leaf(block))
        if block.digest:
            raise self._missing(f"{block.name}{{#{block.digest}}}")
        if block.name == "layout":
            kind = block.attributes.get("type")
            shape = f' ac:type="{escape_attribute(kind)}"' if kind else ""
            cells = self.blocks(block.children, "layout")
            return f"<ac:layout-section{shape}>{cells}</ac:layout-section>"
        if block.name == "layout-cell":
            return f"<ac:layout-cell>{self._content(block)}</ac:layout-cell>"
        if block.name.startswith("adf-"):
            return self._adf_node(block, inside)
        body = f"<ac:rich-text-body>{self._content(block)}</ac:rich-text-body>"
        return macro_markup(block.name, block.label, block.attributes, body)

    def _adf_node(self, block: Block, inside: str) -> str:
        attributes = "".join(
            f'<ac:adf-attribute key="{escape_attribute(key)}">{escape(value)}</ac:adf-attribute>'
            for key, value in block.attributes.items()
        )
        nested = [child for child in block.children if child.name.startswith("adf-")]
        if nested and len(nested) == len(block.children):
            content = self.blocks(nested, "adf")
        else:
            content = f"<ac:adf-content>{self._content(block)}</ac:adf-content>"
        kind = escape_attribute(block.name.removeprefix("adf-"))
        node = f'<ac:adf-node type="{kind}">{attributes}{content}</ac:adf-node>'
        return node if inside == "adf" else f"<ac:adf-extension>{node}</ac:adf-extension>"

    # Within a line

    def line(self, pieces: Sequence[Piece], opened: Marks = NO_MARKS) -> str:
        """Return the storage of what a line shows, where the marks ``opened`` hold already."""
        parts: list[str] = []
        self._write(list(pieces), 0, len(pieces), opened, parts)
        return "".join(parts)

    def _write(
        self, pieces: list[Piece], start: int, end: int, opened: Marks, parts: list[str]
    ) -> None:
        at = start
        while at < end:
            text, own, atom = pieces[at]
            marks = own - opened
            if not marks:
                at += 1
                if atom is None:
                    parts.append("<br />" if text == BREAK else escape(text))
                    continue
                stop = at
                while atom.name == "image" and stop < end and "caption" in pieces[stop][1]:
                    stop += 1
                caption = [(text, own - {"caption"}, inner) for text, own, inner in pieces[at:stop]]
                parts.append(self.atom(atom, self.line(caption) if caption else ""))
                at = stop
                continue
            mark, stop = _outermost(pieces, marks, at, end)
            opening, closing = self.mark(mark)
            parts.append(opening)
            self._write(pieces, at, stop, opened | {mark}, parts)
            parts.append(closing)
            at = stop

    def mark(self, mark: str) -> tuple[str, str]:
        """Return what opens and what closes a mark."""
        known = self._instances.mark(mark)
        if known is not None:
            return known
        markup = mark_markup(mark)
        if markup is None:
            raise self._missing(mark)
        return markup

    def atom(self, atom: Atom, caption: str = "") -> str:
        """Return the storage of an atom: that of the page, if it has one of this key to spare."""
        known = None if caption else self._instances.atom(atom.key)
        if known is not None:
            return known
        if atom.digest or atom.name == "x":
            raise self._missing(atom.key)
        return atom_markup(atom, caption)


def cell_attribute(shown: str) -> str:
    """Return the attribute of a cell that is shown under this name."""
    return "data-highlight-colour" if shown == "bg" else shown


def _outermost(pieces: list[Piece], marks: Marks, at: int, end: int) -> tuple[str, int]:
    best, farthest = "", at
    for mark in sorted(marks, key=lambda one: _RANK.get(one.partition("=")[0], 99)):
        stop = at
        while stop < end and mark in pieces[stop][1]:
            stop += 1
        if stop > farthest and not (best and mark == "code"):
            best, farthest = mark, stop
    return best, farthest


def mark_markup(mark: str) -> tuple[str, str] | None:
    """Return what opens and what closes a new mark; ``None`` when the page must supply it."""
    kind, _, value = mark.partition("=")
    if kind in _ELEMENTS:
        return f"<{kind}>", f"</{kind}>"
    if kind == "color":
        return f'<span style="color: {escape_attribute(value)};">', "</span>"
    if kind == "bg":
        return f'<span style="background-color: {escape_attribute(value)};">', "</span>"
    if kind == "caption":
        return "", ""
    if kind != "link" or value.startswith("hidden:"):
        return None
    opened = link_markup(value)
    if opened is not None:
        return f"{opened}<ac:link-body>", "</ac:link-body></ac:link>"
    return f'<a href="{escape_attribute(value)}">', "</a>"


def link_markup(address: str) -> str | None:
    """Return the start of the link that leads to an address within Confluence."""
    target, hash_sign, fragment = address.partition("#")
    anchor = f' ac:anchor="{escape_attribute(unquote_part(fragment))}"' if hash_sign else ""
    if not target:
        return f"<ac:link{anchor}>" if fragment else None
    if target.partition(":")[0] not in SCHEMES:
        return None
    reference = reference_markup(target)
    return f"<ac:link{anchor}>{reference}" if reference else None


def atom_markup(atom: Atom, caption: str) -> str:
    """Return the storage of a new atom."""
    match atom.name:
        case "user":
            return f"<ac:link>{reference_markup(f'user:{atom.label}')}</ac:link>"
        case "date":
            return f'<time datetime="{escape_attribute(atom.label)}" />'
        case "emoticon":
            return emoticon_markup(atom.label)
        case "link":
            return f"{link_markup(atom.label) or '<ac:link>'}</ac:link>"
        case "image":
            return image_markup(atom, caption)
        case _:
            return macro_markup(atom.name, atom.label, atom.attributes, "")


def image_markup(atom: Atom, caption: str) -> str:
    """Return the storage of a new image."""
    source = atom.attributes.get("source", "").removeprefix("<").removesuffix(">")
    attributes = {key: value for key, value in atom.attributes.items() if key != "source"}
    if atom.label:
        attributes["alt"] = atom.label
    values = "".join(f' ac:{key}="{escape_attribute(value)}"' for key, value in attributes.items())
    reference = reference_markup(source) if source.startswith("attachment:") else ""
    reference = reference or f'<ri:url ri:value="{escape_attribute(source)}" />'
    below = f"<ac:caption><p>{caption}</p></ac:caption>" if caption else ""
    return f"<ac:image{values}>{reference}{below}</ac:image>"


def macro_markup(name: str, label: str, attributes: Mapping[str, str], body: str) -> str:
    """Return the storage of a new macro."""
    values = {label_parameter(name): label} if label else {}
    values |= {"" if key == "_" else key: value for key, value in attributes.items()}
    parameters = "".join(
        f'<ac:parameter ac:name="{escape_attribute(key)}">{parameter_markup(value)}</ac:parameter>'
        for key, value in values.items()
    )
    inner = parameters + body
    opening = f'<ac:structured-macro ac:name="{escape_attribute(name)}"'
    return f"{opening}>{inner}</ac:structured-macro>" if inner else f"{opening} />"


def parameter_markup(value: str) -> str:
    """Return the storage of a parameter's value: a reference, or text."""
    reference = reference_markup(value) if value.partition(":")[0] in SCHEMES else ""
    if not reference:
        return escape(value)
    linked = value.startswith(("page:", "blog:"))
    return f"<ac:link>{reference}</ac:link>" if linked else reference
