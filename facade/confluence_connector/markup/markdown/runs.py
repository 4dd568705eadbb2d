"""Reads what is in one line of storage: text, breaks and atoms, each with its place."""

from __future__ import annotations

from collections.abc import Sequence

from ..tree import CData, Comment, Element, Instruction, Node, Text
from .atoms import atom_of, hidden_atom
from .model import BREAK, NO_MARKS, Layer, Marks, Run
from .references import link_address
from .syntax import digest_of

__all__ = ["is_mark", "is_visible", "runs_of"]

_NAMES = {"b": "strong", "i": "em", "s": "del", "strike": "del"}
_MARKS: dict[str, Marks] = {
    name: frozenset({_NAMES.get(name, name)})
    for name in ("strong", "em", "del", "code", "u", "sub", "sup", *_NAMES)
}
# Elements within a line that have no look of their own here, but whose text is text.
_GHOSTS = frozenset(
    {
        "span",
        "font",
        "kbd",
        "small",
        "big",
        "tt",
        "ins",
        "var",
        "samp",
        "cite",
        "abbr",
        "q",
        "label",
    }
)


def runs_of(nodes: Sequence[Node]) -> list[Run]:
    """Return what some nodes of a line are."""
    runs: list[Run] = []
    _add_runs(nodes, NO_MARKS, (), runs)
    return runs


def is_mark(name: str) -> bool:
    """Return whether elements of a name do nothing but mark text."""
    return name in _MARKS


def _add_runs(
    nodes: Sequence[Node], marks: Marks, path: tuple[Layer, ...], runs: list[Run]
) -> None:
    for node in nodes:
        if isinstance(node, Text):
            # A text that is one line end is a blank, and no break.
            text = node.value if node.value != BREAK else " "
            runs.append(Run(text, marks, None, path, node.start, node.end, "text"))
        elif isinstance(node, CData):
            start, end = node.start + 9, node.end - 3
            text = node.value if node.value != BREAK else " "
            runs.append(Run(text, marks, None, path, start, end, "cdata"))
        elif isinstance(node, Element):
            _add_inline(node, marks, path, runs)


def _add_inline(element: Element, marks: Marks, path: tuple[Layer, ...], runs: list[Run]) -> None:
    name = element.name
    if name == "br":
        runs.append(Run(BREAK, marks, None, path, element.start, element.end, "none"))
        return
    own = _marks_of(element)
    if own is not None:
        inner = (*path, Layer(own, (element,)))
        _add_runs(element.children, _union(marks, own), inner, runs)
        return
    atom = atom_of(element)
    if atom is None and name == "ac:link":
        address = link_address(element)
        if address.startswith("user:"):
            address = ""  # a mention shows the name that the server knows
        link = address or f"hidden:{digest_of('link', _references(element))}"
        for child in element.elements:
            if not child.name.startswith("ri:"):
                own = frozenset({f"link={link}"})
                divisible = child.name == "ac:link-body"
                inner = (*path, Layer(own, (element, child), divisible))
                _add_runs(child.children, _union(marks, own), inner, runs)
        return
    atom = atom or hidden_atom(element)
    runs.append(Run("", marks, atom, path, element.start, element.end, "none"))
    caption = element.child("ac:caption") if name == "ac:image" else None
    if caption is not None:
        _add_caption(element, caption, marks, path, runs)


def _add_caption(
    image: Element,
    caption: Element,
    marks: Marks,
    path: tuple[Layer, ...],
    runs: list[Run],
) -> None:
    elements: tuple[Element, ...] = (image, caption)
    children = caption.children
    visible = [child for child in children if is_visible(child)]
    if len(visible) == 1 and isinstance(visible[0], Element) and visible[0].name == "p":
        elements, children = (*elements, visible[0]), visible[0].children
    own = frozenset({"caption"})
    _add_runs(children, _union(marks, own), (*path, Layer(own, elements, False)), runs)


def _union(marks: Marks, own: Marks) -> Marks:
    # Mostly one of the two is empty: no set of its own is needed then.
    return marks | own if marks and own else marks or own


def _marks_of(element: Element) -> Marks | None:
    """Return the marks that an element gives to its text; ``None`` when it is not about text."""
    name = element.name
    if name in _MARKS:
        return _MARKS[name]
    if name == "span":
        return _style_marks(element.get("style"))
    if name in _GHOSTS or not (element.name.startswith("ac:") or element.name in ("a", "time")):
        return NO_MARKS if element.children else None
    if name == "a":
        href = element.get("href")
        return frozenset({f"link={href}"}) if href else NO_MARKS
    if name == "ac:inline-comment-marker":
        return frozenset({f"comment={element.get('ac:ref')[:8]}"})
    return None


def _style_marks(style: str) -> Marks:
    marks: set[str] = set()
    for rule in style.split(";"):
        key, _, value = rule.partition(":")
        value = value.strip()
        if value and key.strip().lower() == "color":
            marks.add(f"color={value}")
        elif value and key.strip().lower() == "background-color":
            marks.add(f"bg={value}")
    return frozenset(marks)


def _references(link: Element) -> str:
    inner = [child.raw for child in link.elements if child.name.startswith("ri:")]
    return link.get("ac:anchor") + "".join(inner)


def is_visible(node: Node) -> bool:
    """Return whether a node shows anything: not a blank, a comment or an instruction."""
    if isinstance(node, Text):
        return bool(node.raw.strip(" \t\r\n"))
    return not isinstance(node, Comment | Instruction)
