"""ADF into storage: nodes that storage has no element for, as ``ac:adf-extension``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..entities import cdata, escape
from .extras import compact
from .model import ALLOWED, INLINE, TYPES, AdfNode
from .node_names import has_kebab, kebab
from .node_values import write_value
from .nodes import SPELLED
from .values import object_of, texts_of
from .writing import attribute, tag, written_text

if TYPE_CHECKING:
    from .write import Writer

__all__ = ["write_kept", "write_node"]

# An empty id is what the schema demands where storage has none.
_NAMED = frozenset(("decisionList", "decisionItem"))
_PLACED = INLINE.union(*ALLOWED.values())


def write_node(writer: Writer, node: AdfNode) -> str:
    """Return a node the way Confluence stores one that it has no element for."""
    if (node["type"] in TYPES and node["type"] not in SPELLED) or not _is_spelled(node):
        return write_kept(node)
    return tag("ac:adf-extension", "", _node(writer, node) + _fallback(node))


def write_kept(node: AdfNode) -> str:
    """Return a node as JSON, for one that cannot even be spelled so."""
    return tag("ac:adf-extension", "", cdata(compact(node)) + _fallback(node))


def _is_spelled(node: AdfNode) -> bool:
    if not node.keys() <= {"type", "attrs", "content", "marks"} or not has_kebab(node["type"]):
        return False
    if not all(map(has_kebab, node.get("attrs", {}))) or node.get("attrs") == {}:
        return False
    if not all(map(_is_spelled_mark, node.get("marks", []))) or node.get("marks") == []:
        return False
    if node["type"] == "decisionList":
        items = node.get("content", [])
        return bool(items) and all(one["type"] == "decisionItem" and _is_item(one) for one in items)
    content = node.get("content", [])
    lines = [child["type"] in INLINE for child in content]
    if any(c["type"] in TYPES and c["type"] not in _PLACED for c in content):
        return False
    return not any(lines) if node["type"] in ALLOWED else all(lines) or not any(lines)


def _is_item(node: AdfNode) -> bool:
    lines = all(child["type"] in INLINE for child in node.get("content", []))
    return (
        lines
        and node.keys() <= {"type", "attrs", "content"}
        and _is_spelled({**node, "content": []})
    )


def _is_spelled_mark(mark: AdfNode) -> bool:
    sources = texts_of(object_of(mark.get("attrs")).get("sources"))
    return sources is not None and mark == {"type": "dataConsumer", "attrs": {"sources": sources}}


def _node(writer: Writer, node: AdfNode) -> str:
    attrs: dict[str, Any] = node.get("attrs", {})
    if node["type"] in _NAMED:
        attrs = {name: value for name, value in attrs.items() if (name, value) != ("localId", "")}
    written = "".join(write_value("ac:adf-attribute", k, v) for k, v in attrs.items())
    written += "".join(map(_mark, node.get("marks", [])))
    content: list[AdfNode] = node.get("content", [])
    if node["type"] == "decisionList":
        written += "".join(_node(writer, item) for item in content)
    elif node["type"] == "decisionItem" or (content and content[0]["type"] in INLINE):
        written += tag("ac:adf-content", "", writer.line(content)) if content else ""
    elif "content" in node:
        written += tag("ac:adf-content", "", writer.blocks(content))
    return tag("ac:adf-node", attribute("type", kebab(node["type"])), written)


def _mark(mark: AdfNode) -> str:
    sources = "".join(
        tag("ac:adf-data-consumer-source", "", written_text(source))
        for source in mark["attrs"]["sources"]
    )
    return tag("ac:adf-mark", attribute("key", kebab(mark["type"])), sources)


def _fallback(node: AdfNode) -> str:
    """Return what is shown by who does not know the node: its text."""
    if node["type"] in TYPES and node["type"] not in INLINE:
        return ""
    text = escape(" ".join(" ".join(_texts(node)).split()))
    text = text if node["type"] in INLINE or not text else f"<p>{text}</p>"
    return tag("ac:adf-fallback", "", text) if text else ""


def _texts(node: AdfNode) -> list[str]:
    text = node.get("text")
    texts = [text] if isinstance(text, str) else []
    for child in node.get("content", []):
        texts += _texts(child)
    return texts
