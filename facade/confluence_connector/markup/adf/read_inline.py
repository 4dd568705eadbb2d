"""Storage into ADF: one line of text with its marks and what is in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ..entities import decode
from ..errors import MarkupSyntaxError
from ..tree import CData, Element, Node, Text
from . import colours
from .extras import restore
from .kept import kept_inline
from .model import AdfNode, merge_text
from .read_atoms import ATOMS
from .values import is_node, object_of, parsed

if TYPE_CHECKING:
    from .read import Reader

__all__ = ["KEPT_MARK", "PHRASES", "inline", "trimmed"]

KEPT_MARK = "data-adf-mark"
"""The attribute of a ``span`` that keeps a mark which storage has no element for."""

_DEEPEST = 200
# A break of the source's layout represents a blank, and nothing at the edge of a line. It is
# distinguished from a written &#10; by a character that storage cannot hold.
_SOFT = "\0"
_BLANKS = re.compile(r"[ \t\r\n]+")
_SOFT_RUN = re.compile(" ?\0+ ?")

# Elements without a mark of their own whose text is read on.
_PHRASES = frozenset(
    [
        "abbr",
        "acronym",
        "address",
        "big",
        "bdi",
        "bdo",
        "center",
        "cite",
        "dfn",
        "div",
        "font",
        "ins",
        "kbd",
        "label",
        "mark",
        "p",
        "q",
        "samp",
        "small",
        "tt",
        "var",
    ]
)
_SIMPLE = {
    "strong": "strong",
    "b": "strong",
    "em": "em",
    "i": "em",
    "u": "underline",
    "s": "strike",
    "del": "strike",
    "strike": "strike",
    "code": "code",
}
_NEEDS_TEXT = frozenset(("a", "ac:inline-comment-marker"))
_WITH_CODE = frozenset(("code", "link", "annotation"))


def inline(
    reader: Reader,
    children: Sequence[Node],
    marks: tuple[AdfNode, ...],
    nodes: list[AdfNode],
    depth: int = 0,
) -> None:
    """Append the inline nodes for some children, each text with the marks of all around it."""
    for child in children:
        if isinstance(child, Text):
            _append_text(nodes, decode(_BLANKS.sub(_layout, child.raw)), marks)
        elif isinstance(child, CData):
            _append_text(nodes, child.value, marks)
        elif isinstance(child, Element):
            if depth == _DEEPEST:
                problem = f"more than {_DEEPEST} elements stand in each other in a line of text"
                raise MarkupSyntaxError.at(child.source, child.start, problem)
            _element(reader, child, marks, nodes, depth + 1)


def _layout(found: re.Match[str]) -> str:
    """Return a run of blanks as it is, or what represents a break of the source's layout."""
    blanks = found[0]
    return _SOFT if blanks.strip(" ") else blanks


def _element(
    reader: Reader,
    element: Element,
    marks: tuple[AdfNode, ...],
    nodes: list[AdfNode],
    depth: int,
) -> None:
    read_marks = _MARKS.get(element.name)
    own = read_marks(element) if read_marks is not None else None
    if own is not None:
        before = len(nodes)
        inline(reader, element.children, _joined(marks, own), nodes, depth)
        if element.name in _NEEDS_TEXT and not _has_text(nodes[before:]):
            # A link or a comment's place that no text carries would be lost.
            del nodes[before:]
            nodes.append(kept_inline(element))
        return
    if element.name in _PHRASES or element.name == "span":
        inline(reader, element.children, marks, nodes, depth)
        return
    atom = ATOMS.get(element.name)
    found = atom(reader, element) if atom is not None else None
    for node in found if found is not None else [kept_inline(element)]:
        if node["type"] == "text":
            own_marks = _joined(marks, node.get("marks", []))
            _append_text(nodes, node["text"], own_marks)
        else:
            nodes.append(_linked(node, marks))


def _linked(node: AdfNode, marks: tuple[AdfNode, ...]) -> AdfNode:
    """Give an image in a line the marks that it may have."""
    if node["type"] != "mediaInline":
        return node
    own = [mark for mark in marks if mark["type"] in ("link", "annotation")]
    return {**node, "marks": [*own, *node.get("marks", [])]} if own else node


def _append_text(nodes: list[AdfNode], text: str, marks: Sequence[AdfNode]) -> None:
    if not text:
        return
    node: AdfNode = {"type": "text", "text": text}
    nodes.append({**node, "marks": list(marks)} if marks else node)


def _has_text(nodes: list[AdfNode]) -> bool:
    return any(node["type"] in ("text", "mediaInline") for node in nodes)


def _joined(marks: Sequence[AdfNode], more: Sequence[AdfNode]) -> tuple[AdfNode, ...]:
    """Return marks with some more inside them: of one kind, the innermost counts."""
    joined = list(marks)
    for mark in more:
        if mark["type"] == "annotation":
            joined = [other for other in joined if other != mark]
        else:
            joined = [other for other in joined if other["type"] != mark["type"]]
        joined.append(mark)
    if any(mark["type"] == "code" for mark in joined):
        joined = [m for m in joined if m["type"] in _WITH_CODE or m["type"] not in KNOWN_MARKS]
    return tuple(joined)


def trimmed(nodes: list[AdfNode]) -> list[AdfNode]:
    """Return a line's nodes with each break of the source's layout made a blank or nothing."""
    merged = merge_text(nodes)
    lines: list[AdfNode] = []
    for index, node in enumerate(merged):
        if node["type"] != "text" or _SOFT not in node["text"]:
            lines.append(node)
            continue
        text = node["text"]
        if index == 0 or merged[index - 1]["type"] == "hardBreak":
            text = text.lstrip(_SOFT)
        if index + 1 == len(merged) or merged[index + 1]["type"] == "hardBreak":
            text = text.rstrip(_SOFT)
        text = _SOFT_RUN.sub(" ", text)
        if text:
            lines.append({**node, "text": text})
    return merge_text(lines)


def _simple(name: str) -> Callable[[Element], list[AdfNode]]:
    def read(element: Element) -> list[AdfNode]:
        return [restore(element, {"type": name})]

    return read


def _subsup(element: Element) -> list[AdfNode]:
    return [{"type": "subsup", "attrs": {"type": element.name}}]


def _span(element: Element) -> list[AdfNode] | None:
    kept = parsed(element.get(KEPT_MARK))
    if is_node(kept):
        return [object_of(kept)]
    marks: list[AdfNode] = []
    for name, value in colours.styles(element.get("style")).items():
        mark = _styled(name, value)
        if mark is not None:
            marks.append(mark)
    return marks or None


def _styled(name: str, value: str) -> AdfNode | None:
    if name in ("color", "background-color", "background"):
        colour = colours.to_hex(value)
        kind = "textColor" if name == "color" else "backgroundColor"
        return {"type": kind, "attrs": {"color": colour}} if colour is not None else None
    kind = _STYLES.get((name, value.lower()), "")
    return {"type": kind} if kind else None


_STYLES = {
    ("font-weight", "bold"): "strong",
    ("font-weight", "700"): "strong",
    ("font-style", "italic"): "em",
    ("text-decoration", "underline"): "underline",
    ("text-decoration", "line-through"): "strike",
    ("text-decoration-line", "underline"): "underline",
    ("text-decoration-line", "line-through"): "strike",
    ("font-family", "monospace"): "code",
}


def _anchor(element: Element) -> list[AdfNode] | None:
    attributes = element.attributes
    if "href" not in attributes or "data-card-appearance" in attributes:
        return None
    attrs = {"href": attributes["href"].value}
    if "title" in attributes:
        attrs["title"] = attributes["title"].value
    return [restore(element, {"type": "link", "attrs": attrs})]


def _comment(element: Element) -> list[AdfNode]:
    attrs = {"id": element.get("ac:ref"), "annotationType": "inlineComment"}
    return [restore(element, {"type": "annotation", "attrs": attrs})]


_MARKS: dict[str, Callable[[Element], list[AdfNode] | None]] = {
    **{name: _simple(mark) for name, mark in _SIMPLE.items()},
    "sub": _subsup,
    "sup": _subsup,
    "span": _span,
    "a": _anchor,
    "ac:inline-comment-marker": _comment,
}
PHRASES = _PHRASES.union(_MARKS) - {"p", "div"}
"""Elements that stand in a line; around blocks, which HTML does not allow, they only group."""

KNOWN_MARKS = frozenset(
    [
        "strong",
        "em",
        "underline",
        "strike",
        "code",
        "subsup",
        "textColor",
        "backgroundColor",
        "link",
        "annotation",
    ]
)
