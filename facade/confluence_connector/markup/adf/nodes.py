"""ADF nodes that storage has no element for: ``ac:adf-extension`` into ADF."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..tree import CData, Element
from .extras import number
from .model import ALLOWED, INLINE, TYPES, AdfNode, with_attrs
from .node_names import camel
from .node_values import read_members
from .values import is_node, object_of, parsed

if TYPE_CHECKING:
    from .read import Reader

__all__ = ["SPELLED", "is_block_node", "read_block_node", "read_inline_node", "read_mark"]

_PANELS = frozenset(["info", "note", "tip", "warning", "error", "success", "custom"])
_KEYS = ("extensionType", "extensionKey")
SPELLED: dict[str, tuple[str, ...]] = {
    "panel": ("panelType",),
    "decisionList": (),
    "extension": _KEYS,
    "bodiedExtension": _KEYS,
    "inlineExtension": _KEYS,
    "syncBlock": (),
    "bodiedSyncBlock": (),
}
"""Nodes of the schema that are stored in this way, and what they must have."""

_WITH_BODY = frozenset(("ac:adf-content", "ac:adf-node"))


def is_block_node(extension: Element) -> bool:
    """Return whether what it holds can be between blocks only."""
    node = extension.child("ac:adf-node")
    if node is None:
        kept = _kept_json(extension)
        return kept is not None and _is_block(kept)
    kind = camel(node.get("type"))
    return kind in TYPES and kind not in INLINE


def read_block_node(reader: Reader, extension: Element, _: str) -> list[AdfNode] | None:
    """Return the node that is between blocks, or ``None`` if there is none."""
    node = _read(reader, extension)
    return None if node is None or node["type"] in INLINE else [node]


def read_inline_node(reader: Reader, extension: Element) -> list[AdfNode] | None:
    """Return the node that is in a line, or ``None`` if there is none."""
    node = _read(reader, extension)
    return None if node is None or _is_block(node) else [node]


def _is_block(node: AdfNode) -> bool:
    return node["type"] in TYPES and node["type"] not in INLINE


def _read(reader: Reader, extension: Element) -> AdfNode | None:
    node = extension.child("ac:adf-node")
    if node is not None:
        return _node(reader, node)
    return _kept_json(extension)


def _kept_json(extension: Element) -> AdfNode | None:
    kept = [child.value for child in extension.children if isinstance(child, CData)]
    node = parsed("".join(kept)) if kept else None
    return object_of(node) if is_node(node) else None


def _node(reader: Reader, element: Element) -> AdfNode | None:
    kind = camel(element.get("type"))
    attrs = read_members(element, "ac:adf-attribute")
    if not kind or (kind in TYPES and not _is_whole(kind, attrs)):
        return None
    if kind == "decisionList":
        return _decisions(reader, element, attrs)
    node: AdfNode = {"type": kind, **({"attrs": attrs} if attrs else {})}
    if any(child.name in _WITH_BODY for child in element.elements):
        node["content"] = _content(reader, element, kind)
        if kind in ALLOWED:
            node["content"] = node["content"] or [{"type": "paragraph"}]
    marks = [read_mark(child) for child in element.elements if child.name == "ac:adf-mark"]
    return {**node, "marks": marks} if marks else node


def _is_whole(kind: str, attrs: dict[str, Any]) -> bool:
    """Tell whether a node of the schema has what it must have, and is stored in this way at all."""
    needed = SPELLED.get(kind)
    if needed is None or not all(attrs.get(name) for name in needed):
        return False
    return kind != "panel" or attrs["panelType"] in _PANELS


def _content(reader: Reader, element: Element, kind: str) -> list[AdfNode]:
    content: list[AdfNode] = []
    for child in element.elements:
        if child.name == "ac:adf-node":
            node = _node(reader, child)
            content += [node] if node is not None else []
        elif (
            child.name == "ac:adf-content"
            and kind not in ALLOWED
            and not any(map(reader.is_block, child.children))
        ):
            content += reader.inline(child.children)
        elif child.name == "ac:adf-content":
            content += reader.blocks(child.children, kind if kind in ALLOWED else "doc")
    return content


def _decisions(reader: Reader, element: Element, attrs: dict[str, Any]) -> AdfNode | None:
    items: list[AdfNode] = []
    for child in element.elements:
        if child.name == "ac:adf-node" and camel(child.get("type")) == "decisionItem":
            given = read_members(child, "ac:adf-attribute")
            body = child.child("ac:adf-content")
            content = reader.inline(body.children) if body is not None else []
            item: AdfNode = {
                "type": "decisionItem",
                "attrs": {"localId": "", "state": "DECIDED", **given},
            }
            items.append({**item, "content": content} if content else item)
    if not items:
        return None
    return {"type": "decisionList", "attrs": {"localId": "", **attrs}, "content": items}


def read_mark(element: Element) -> AdfNode:
    """Return the mark that an ``ac:adf-mark`` represents."""
    kind = camel(element.get("key"))
    if kind == "dataConsumer":
        found = (c for c in element.elements if c.name == "ac:adf-data-consumer-source")
        return {"type": kind, "attrs": {"sources": [source.text for source in found]}}
    attrs: dict[str, Any] = {
        camel(name): attribute.value
        for name, attribute in element.attributes.items()
        if name not in ("key", "type")
    }
    if "size" in attrs:
        size = number(attrs["size"])
        attrs["size"] = attrs["size"] if size is None else size
    return with_attrs({"type": kind}, attrs)
