"""Storage that ADF has no node for: an extension whose parameter is the markup itself."""

from __future__ import annotations

from typing import Any

from ..tree import Element
from .model import KEPT_TYPE, AdfNode
from .values import object_of

__all__ = ["kept_block", "kept_inline", "kept_markup"]

_LONGEST_TEXT = 200
_EXTENSIONS = frozenset(("extension", "inlineExtension"))
# What the editor of Confluence itself calls storage that it does not know.
_UNSUPPORTED = frozenset(("confluenceUnsupportedBlock", "confluenceUnsupportedInline"))


def kept_block(element: Element) -> AdfNode:
    """Return the extension between blocks that represents an element."""
    return {"type": "extension", "attrs": _attrs(element)}


def kept_inline(element: Element) -> AdfNode:
    """Return the extension in a line that represents an element."""
    return {"type": "inlineExtension", "attrs": _attrs(element)}


def _attrs(element: Element) -> dict[str, Any]:
    attrs: dict[str, Any] = {
        "extensionType": KEPT_TYPE,
        "extensionKey": element.get("ac:name") or element.name,
        "parameters": {"cxhtml": element.raw},
    }
    text = " ".join(element.text.split())[:_LONGEST_TEXT]
    return {**attrs, "text": text} if text else attrs


def kept_markup(node: AdfNode) -> str | None:
    """Return the markup that a node represents, or ``None`` if it is any other node."""
    attrs = object_of(node.get("attrs"))
    markup: object = None
    if node["type"] in _UNSUPPORTED:
        markup = attrs.get("cxhtml")
    elif node["type"] in _EXTENSIONS and attrs.get("extensionType") == KEPT_TYPE:
        markup = object_of(attrs.get("parameters")).get("cxhtml")
    return markup if isinstance(markup, str) else None
