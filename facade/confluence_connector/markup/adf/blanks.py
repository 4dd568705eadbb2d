"""What of storage shows nothing."""

from __future__ import annotations

from collections.abc import Sequence

from ..tree import CData, Element, Node, Text

__all__ = ["is_blank", "seen"]


def is_blank(node: Node) -> bool:
    """Return whether a node shows nothing: a blank of the layout, a comment, an instruction."""
    if isinstance(node, Text | CData):
        return not node.value.strip(" \t\r\n")
    return not isinstance(node, Element)


def seen(nodes: Sequence[Node]) -> list[Node]:
    """Return the nodes that show something."""
    return [node for node in nodes if not is_blank(node)]
