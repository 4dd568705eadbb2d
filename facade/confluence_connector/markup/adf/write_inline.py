"""ADF into storage: one line of text.

Neighbours of equal marks share their elements, and an element that goes on behind a mention or a
line break is not closed for it: ADF has no marks on those.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import TYPE_CHECKING, Any

from . import colours
from .extras import Given, compact
from .links import link_shell
from .model import AdfNode
from .read_inline import KEPT_MARK
from .write_atoms import ATOMS
from .write_media import outer_marks
from .writing import attribute, tag, written_text

if TYPE_CHECKING:
    from .write import Writer

__all__ = ["line"]

_TAGS = {"strong": "strong", "em": "em", "underline": "u", "strike": "del", "code": "code"}


class _Item:
    """A node of a line and the marks of the elements around it, the outermost first."""

    def __init__(self, node: AdfNode) -> None:
        self.node = node
        self.marks: list[AdfNode] = []
        if node["type"] == "text":
            self.marks = node.get("marks", [])
        elif node["type"] == "mediaInline":
            self.marks = outer_marks(node)
        self.takes_marks = node["type"] in ("text", "mediaInline")


def line(writer: Writer, nodes: list[AdfNode]) -> str:
    """Return the nodes of one line of text."""
    items = [_Item(node) for node in nodes if node.get("text") != "" or node["type"] != "text"]
    _bridge(items)
    return _grouped(writer, items, 0)


def _bridge(items: list[_Item]) -> None:
    """Give what takes no marks those that go on behind it."""
    before: list[AdfNode] = []
    waiting: list[_Item] = []
    for item in items:
        if not item.takes_marks:
            waiting.append(item)
            continue
        shared = _shared(before, item.marks)
        for one in waiting:
            one.marks = shared
        before, waiting = item.marks, []


def _shared(one: list[AdfNode], other: list[AdfNode]) -> list[AdfNode]:
    shared: list[AdfNode] = []
    for mark, same in zip(one, other, strict=False):
        # The text of a link to something in Confluence holds nothing but text.
        if mark != same or (mark["type"] == "link" and link_shell(mark.get("attrs", {}))):
            break
        shared.append(mark)
    return shared


def _grouped(writer: Writer, items: list[_Item], depth: int) -> str:
    def mark_of(item: _Item) -> AdfNode | None:
        return item.marks[depth] if depth < len(item.marks) else None

    written: list[str] = []
    for mark, group in groupby(items, mark_of):
        if mark is None:
            written += [_node(writer, item.node) for item in group]
        else:
            inside = list(group)
            content = _grouped(writer, inside, depth + 1)
            written.append(_marked(mark, content, [item.node for item in inside]))
    return "".join(written)


def _node(writer: Writer, node: AdfNode) -> str:
    if node["type"] == "text":
        return written_text(node["text"])
    write = ATOMS.get(node["type"])
    return writer.block(node) if write is None else write(writer, node)


def _marked(mark: AdfNode, content: str, nodes: list[AdfNode]) -> str:
    write = _MARKS.get(mark["type"])
    if mark.keys() <= {"type", "attrs"} and write is not None:
        written = write(mark.get("attrs", {}), content, nodes)
        if written is not None:
            return written
    return f"<span{attribute(KEPT_MARK, compact(mark))}>{content}</span>"


def _simple(name: str) -> Callable[[dict[str, Any], str, list[AdfNode]], str | None]:
    def write(attrs: dict[str, Any], content: str, _: list[AdfNode]) -> str | None:
        return None if attrs else f"<{name}>{content}</{name}>"

    return write


def _subsup(attrs: dict[str, Any], content: str, _: list[AdfNode]) -> str | None:
    name = attrs.get("type")
    return f"<{name}>{content}</{name}>" if attrs == {"type": name} and name in _SUBSUP else None


_SUBSUP = ("sub", "sup")


def _coloured(style: str) -> Callable[[dict[str, Any], str, list[AdfNode]], str | None]:
    def write(attrs: dict[str, Any], content: str, _: list[AdfNode]) -> str | None:
        colour = attrs.get("color")
        if attrs.keys() != {"color"} or not colours.is_hex(colour):
            return None
        return f'<span style="{style}: {colours.from_hex(str(colour))};">{content}</span>'

    return write


def _link(attrs: dict[str, Any], content: str, nodes: list[AdfNode]) -> str | None:
    shell = link_shell(attrs)
    if shell is not None:
        return shell.filled(content, _only_text(nodes))
    given = Given({"attrs": attrs})
    href, title = given.text("href"), given.text("title")
    if href is None:
        return None
    attributes = attribute("href", href) + attribute("title", title) + given.beside()
    return f"<a{attributes}>{content}</a>"


def _only_text(nodes: list[AdfNode]) -> str | None:
    """Return the text of nodes that are text with no mark inside the link."""
    if any(node["type"] != "text" or node["marks"][-1]["type"] != "link" for node in nodes):
        return None
    return "".join(node["text"] for node in nodes)


def _comment(attrs: dict[str, Any], content: str, _: list[AdfNode]) -> str | None:
    given = Given({"attrs": attrs})
    reference = given.text("id")
    if reference is None or attrs.get("annotationType") != "inlineComment":
        return None
    del given.rest["annotationType"]
    name = "ac:inline-comment-marker"
    return tag(name, attribute("ac:ref", reference) + given.beside(), content)


_MARKS: dict[str, Callable[[dict[str, Any], str, list[AdfNode]], str | None]] = {
    **{mark: _simple(name) for mark, name in _TAGS.items()},
    "subsup": _subsup,
    "textColor": _coloured("color"),
    "backgroundColor": _coloured("background-color"),
    "link": _link,
    "annotation": _comment,
}
