"""Plain text of a body in reading order, for an index or a preview."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

from attrs import frozen

from .parser import read_nodes
from .tree import CData, Element, Node, Text

__all__ = ["text_of", "to_text"]


@frozen
class _Break:
    """The edge of a block, of a cell or of a row; where some meet, the strongest counts."""

    character: str
    strength: int


@frozen
class _Verbatim:
    """Text whose blanks and line breaks count."""

    text: str


_Piece: TypeAlias = Node | _Break | _Verbatim | str

_NONE = _Break("", 0)
_BLANK = _Break(" ", 0)
_LINE = _Break("\n", 1)
_CELL = _Break("\t", 2)
_ROW = _Break("\n", 3)
_BLANKS = re.compile(r"[ \t\r\n]+")
_BLOCKS = frozenset(
    {
        *("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "blockquote"),
        *("div", "hr", "dl", "dt", "dd", "section", "details", "summary", "pre"),
        *("ac:layout", "ac:layout-section", "ac:layout-cell", "ac:task-list", "ac:task"),
        *("ac:rich-text-body", "ac:plain-text-body", "ac:caption"),
        *("ac:adf-content", "ac:adf-node"),
    }
)
_HIDDEN = frozenset(
    {
        *("ac:task-id", "ac:task-uuid", "ac:task-status", "ac:placeholder", "ac:parameter"),
        *("ac:adf-attribute", "ac:adf-mark", "ac:adf-fragment-mark", "colgroup", "script", "style"),
    }
)
_INLINE_MACROS = frozenset({"status", "mathinline", "jira", "anchor"})
# Parameters of macros that a reader sees.
_SHOWN = {"status": "title", "jira": "key", "mathinline": "body", "mathblock": "body"}
_TITLED = frozenset(
    {"info", "note", "tip", "warning", "error", "success", "panel", "expand", "code", "noformat"}
)
_LINK_BODIES = ("ac:link-body", "ac:plain-text-link-body")
_NAMES = ("ri:content-title", "ri:filename", "ri:value", "ri:space-key", "ri:content-id")


def to_text(storage: str) -> str:
    """Return the plain text of a body, in the order in which it is read.

    Each block is in a line of its own, the cells of a row are separated by tabs. Alternative
    texts of images, titles of panels, statuses, dates and the text of code are part of it; what a
    page shows only on the screen, such as a list of its children, is not.

    Args:
        storage: The body.

    Raises:
        MarkupSyntaxError: The body is not well-formed; the error says where.
    """
    return text_of(read_nodes(storage))


def text_of(nodes: Iterable[Node]) -> str:
    """Return the plain text of some nodes."""
    lines = _Lines()
    for node in nodes:
        # A stack of its own: bodies may be nested deeper than Python's calls.
        stack: list[_Piece] = [node]
        while stack:
            piece = stack.pop()
            if isinstance(piece, Element):
                stack += reversed(_inside(piece))
            elif isinstance(piece, _Break):
                lines.end(piece)
            elif isinstance(piece, _Verbatim):
                lines.add_verbatim(piece.text)
            elif isinstance(piece, Text | CData):
                lines.add(piece.value)
            elif isinstance(piece, str):
                lines.add(piece)
    return lines.text()


class _Lines:
    """Collects text, with one separator between two pieces at most."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._separator = _NONE

    def add(self, text: str) -> None:
        text = _BLANKS.sub(" ", text)
        if text.startswith(" "):
            self.end(_BLANK)
        words = text.strip(" ")
        if words:
            self._write(words)
            self._separator = _BLANK if text.endswith(" ") else _NONE

    def add_verbatim(self, text: str) -> None:
        if text.strip():
            self._write(text.strip("\r\n"))

    def end(self, separator: _Break) -> None:
        if separator.strength >= self._separator.strength:
            self._separator = separator

    def _write(self, text: str) -> None:
        if self._written:
            self._written.append(self._separator.character)
        self._written.append(text)
        self._separator = _NONE

    def text(self) -> str:
        return "".join(self._written)


def _inside(element: Element) -> list[_Piece]:
    """Return what represents an element: its children between breaks, or a text."""
    name = element.name
    if name in _HIDDEN:
        return []
    if name == "ac:adf-extension":
        return _extension(element)
    if name == "ac:structured-macro":
        return _macro(element)
    if name in ("td", "th"):
        return [*element.children, _CELL]
    if name == "tr":
        return [_ROW, *element.children, _ROW]
    if name in ("pre", "ac:plain-text-body"):
        return [_LINE, _Verbatim(element.text), _LINE]
    if name in _BLOCKS:
        return [_LINE, *element.children, _LINE]
    atom = _atom(element)
    return list(element.children) if atom is None else [atom, *_captions(element)]


def _extension(element: Element) -> list[_Piece]:
    """Return what a node of ADF shows: its content, or what is shown in its place."""
    shown = [child for child in element.elements if child.find("ac:adf-content") is not None]
    fallbacks = [child for child in element.elements if child.name == "ac:adf-fallback"]
    return [_LINE, *(shown or fallbacks), _LINE]


def _captions(element: Element) -> list[_Piece]:
    return [child for child in element.elements if child.name == "ac:caption"]


def _atom(element: Element) -> str | None:
    """Return the text of an element that represents something, else ``None``."""
    name = element.name
    if name == "br":
        return " "
    if name == "time":
        return element.get("datetime")
    if name == "ac:emoticon":
        fallback = element.get("ac:emoji-fallback") or element.get("ac:emoji-shortname")
        return fallback or f":{element.get('ac:name')}:"
    if name == "ac:image":
        return element.get("ac:alt")
    if name == "img":
        return element.get("alt")
    if name == "ac:link" and not any(
        child.name.endswith("link-body") for child in element.elements
    ):
        return _target(element)
    return None


def _target(link: Element) -> str:
    """Return what a link without a text shows."""
    for child in link.elements:
        for name in _NAMES:
            if child.get(name):
                return child.get(name)
        if child.name == "ri:user":
            return "@" + (child.get("ri:account-id") or child.get("ri:userkey"))
    return link.get("ac:anchor")


def _macro(macro: Element) -> list[_Piece]:
    name = macro.get("ac:name")
    shown = _SHOWN.get(name) or ("title" if name in _TITLED else "")
    found = (
        p.text for p in macro.elements if p.name == "ac:parameter" and p.get("ac:name") == shown
    )
    label = next(found, "") if shown else ""
    bodies = [child for child in macro.elements if child.name != "ac:parameter"]
    if name in _INLINE_MACROS:
        return [label, *(_Verbatim(body.text) for body in bodies)]
    if not bodies:
        return [label]
    return [_LINE, label, _LINE, *bodies, _LINE]
