"""Compares two storage trees: the stored one may hold what a server adds, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import TypeAlias

from .tree import CData, Document, Element, Node, Text
from .verdicts import Verdict, worst

__all__ = ["compare_trees"]

_Item: TypeAlias = Element | str

# Attributes that the server writes on its own account.
_ADDED = frozenset(
    {
        *("ac:schema-version", "ac:macro-id", "ac:local-id", "local-id", "ri:local-id"),
        *("data-local-id", "ri:version-at-save", "ri:content-id"),
        *("ac:original-width", "ac:original-height"),
    }
)
_ADDED_DEFAULTS = {"data-layout": "default", "colspan": "1", "rowspan": "1"}
# The server gives these anew when it finds one twice.
_IDENTIFIERS = _ADDED | {"ac:task-id", "ac:task-uuid"}
# Attributes that come and go by an author's doing; any other could be a server's clean-up.
_MEANINGFUL = frozenset(
    {
        *("href", "src", "alt", "title", "style", "class", "id", "colspan", "rowspan", "start"),
        *("datetime", "width", "height", "align", "type", "data-highlight-colour"),
        *("data-card-appearance", "ac:name", "ac:type", "ac:width", "ac:height", "ac:align"),
        *("ac:alt", "ac:title", "ac:anchor", "ac:ref", "ac:emoji-id", "ac:emoji-shortname"),
        *("ri:content-title", "ri:space-key", "ri:filename", "ri:value", "ri:account-id", "key"),
    }
)
# References that the server may write in another way: a user's key as an account id, a link
# within a space without the space.
_REWRITTEN = frozenset({"ri:space-key", "ri:userkey", "ri:username"})
_ADDED_CHILDREN = {
    "ac:task": frozenset({"ac:task-id", "ac:task-uuid"}),
}
_SAME_NAME = {"b": "strong", "i": "em", "s": "del", "strike": "del"}
_SAME_NAME["ac:macro"] = "ac:structured-macro"
# A wrapper without a meaning of its own: its children count as the parent's.
_TRANSPARENT = "tbody"
# Around the words that somebody has commented on; it is put there without a new version.
_MARKER, _COMMENT = "ac:inline-comment-marker", "ac:ref"
# The text of these may be in a paragraph or without one.
_OPTIONAL_PARAGRAPH = frozenset({"li", "td", "th", "ac:task-body"})
# What is in these has no order.
_UNORDERED = frozenset({"ac:structured-macro", "ac:task"})
# Every character counts in these.
_EXACT = frozenset({"ac:plain-text-body", "ac:plain-text-link-body", "ac:parameter", "pre"})
_INLINE = frozenset(
    {
        *("a", "abbr", "big", "code", "del", "em", "font", "img", "ins", "kbd", "small", "span"),
        *("strong", "sub", "sup", "time", "tt", "u", "b", "i", "s", "strike"),
        *("ac:emoticon", "ac:image"),
        *("ac:inline-comment-marker", "ac:link", "ac:placeholder", "ac:structured-macro"),
    }
)
# Blanks between the elements in these are text; elsewhere they are layout of the source.
_BLANKS = re.compile(r"[ \t\n]+")
_TEXTUAL = (_INLINE - {"ac:structured-macro", "ac:link", "ac:image"}) | {
    *("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "ac:task-body"),
    *("ac:link-body", "ac:caption", "blockquote"),
}


def compare_trees(stored: Document, sent: Document) -> Verdict:
    """Return whether the stored tree is the sent one with the server's additions."""
    comments = frozenset(marker.get(_COMMENT) for marker in sent.iter(_MARKER))
    kept = _without_markers(stored.children, comments)
    verdict, pairs = _compare_children("", kept, sent.children, exact=False)
    while pairs and verdict != "different":
        # A stack instead of recursion: bodies may be nested deeper than Python's calls.
        one, other, exact = pairs.pop()
        exact = exact or other.name in _EXACT
        kept = _without_markers(one.children, comments)
        of_children, more = _compare_children(_name(other), kept, other.children, exact)
        verdict = worst(verdict, _compare_tags(one, other), of_children)
        pairs += more
    return verdict


def _without_markers(children: Sequence[Node], comments: Container[str]) -> list[Node]:
    """Return children without the markers of all but these comments, whose words stay."""
    found: list[Node] = []
    waiting = [*reversed(children)]
    while waiting:
        node = waiting.pop()
        if (
            isinstance(node, Element)
            and node.name == _MARKER
            and node.get(_COMMENT) not in comments
        ):
            waiting += reversed(node.children)
        else:
            found.append(node)
    return found


def _name(element: Element) -> str:
    return _SAME_NAME.get(element.name, element.name)


def _compare_tags(stored: Element, sent: Element) -> Verdict:
    if _name(stored) != _name(sent):
        return "different"
    kept, given = _values(stored), _values(sent)
    verdict: Verdict = "equal"
    for name, value in given.items():
        if name not in kept:
            verdict = worst(verdict, _lost(name))
        elif kept[name] != value:
            verdict = worst(verdict, "unclear" if name in _IDENTIFIERS else "different")
    for name in kept.keys() - given.keys():
        verdict = worst(verdict, _gained(name, kept[name], given))
    return verdict


def _values(element: Element) -> dict[str, str]:
    return {
        name: _style(attribute.value) if name == "style" else attribute.value
        for name, attribute in element.attributes.items()
        if not name.startswith("xmlns")
    }


def _style(value: str) -> str:
    rules = ("".join(rule.split()) for rule in value.lower().split(";"))
    return ";".join(sorted(rule for rule in rules if rule))


def _lost(name: str) -> Verdict:
    return "different" if name in _MEANINGFUL - _REWRITTEN else "unclear"


def _gained(name: str, value: str, given: dict[str, str]) -> Verdict:
    if name in _ADDED or _ADDED_DEFAULTS.get(name) == value:
        return "equal"
    if name == "ri:account-id" and given.keys() & _REWRITTEN:
        return "unclear"
    return "different" if name in _MEANINGFUL else "unclear"


def _compare_children(
    parent: str, stored: Sequence[Node], sent: Sequence[Node], exact: bool
) -> tuple[Verdict, list[tuple[Element, Element, bool]]]:
    kept, given = _items(parent, stored, exact), _items(parent, sent, exact)
    verdict: Verdict = "equal"
    if parent in _ADDED_CHILDREN:
        present = {item.name for item in given if isinstance(item, Element)}
        added = _ADDED_CHILDREN[parent] - present
        kept = [item for item in kept if isinstance(item, str) or item.name not in added]
    if parent in _OPTIONAL_PARAGRAPH and _opens(kept) != _opens(given):
        kept, given = _without_paragraph(parent, kept), _without_paragraph(parent, given)
        verdict = "unclear"
    if len(kept) != len(given):
        return "different", []
    pairs: list[tuple[Element, Element, bool]] = []
    last = len(given) - 1
    for at, (one, other) in enumerate(zip(kept, given, strict=True)):
        if isinstance(one, Element) and isinstance(other, Element):
            pairs.append((one, other, exact))
        elif isinstance(one, str) and isinstance(other, str):
            if exact and one != other:
                return "different", []
            edges = (at == 0 and parent not in _INLINE, at == last and parent not in _INLINE)
            verdict = worst(verdict, _compare_texts(parent, one, other, edges=edges))
        else:
            return "different", []
    return verdict, pairs


def _compare_texts(parent: str, stored: str, sent: str, *, edges: tuple[bool, bool]) -> Verdict:
    if stored == sent:
        return "equal"
    if parent in _IDENTIFIERS:
        return "unclear"
    # Other blanks than the no-break space could have been tidied up, if they are not all that
    # is between a word and an element in the line.
    one, other = (_BLANKS.sub(" ", text) for text in (stored, sent))
    if edges[0]:
        one, other = one.lstrip(" "), other.lstrip(" ")
    if edges[1]:
        one, other = one.rstrip(" "), other.rstrip(" ")
    return "unclear" if one == other else "different"


def _items(parent: str, children: Sequence[Node], exact: bool) -> list[_Item]:
    items: list[_Item] = []
    for node in _flat(children):
        if isinstance(node, Element):
            items.append(node)
        elif items and isinstance(items[-1], str):
            items[-1] += node.value
        else:
            items.append(node.value)
    if not exact:
        items = [item for at, item in enumerate(items) if not _is_layout(parent, items, at)]
    if parent in _UNORDERED:
        items.sort(key=_order)
    return [item for item in items if item != ""]


def _flat(children: Sequence[Node]) -> list[Element | Text | CData]:
    found: list[Element | Text | CData] = []
    for node in children:
        if isinstance(node, Element) and node.name == _TRANSPARENT:
            found += [row for row in node.children if isinstance(row, Element | Text | CData)]
        elif isinstance(node, Element | Text | CData):
            found.append(node)
    return found


def _is_layout(parent: str, items: list[_Item], at: int) -> bool:
    item = items[at]
    if not isinstance(item, str) or item.strip(" \t\n"):
        return False
    if not 0 < at < len(items) - 1:
        return True
    neighbours = (items[at - 1], items[at + 1])
    inline = _INLINE if parent in _TEXTUAL else _INLINE - {"ac:structured-macro"}
    return any(isinstance(one, Element) and one.name not in inline for one in neighbours)


def _order(item: _Item) -> tuple[str, str]:
    return ("", "") if isinstance(item, str) else (item.name, item.get("ac:name"))


def _opens(items: list[_Item]) -> bool:
    return bool(items) and isinstance(items[0], Element) and items[0].name == "p"


def _without_paragraph(parent: str, items: list[_Item]) -> list[_Item]:
    first = items[0] if items else ""
    if not isinstance(first, Element) or first.name != "p":
        return items
    return [*_items(parent, first.children, False), *items[1:]]
