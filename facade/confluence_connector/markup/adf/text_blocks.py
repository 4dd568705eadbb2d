"""Storage into ADF: what a paragraph or a heading says of its place."""

from __future__ import annotations

from ..tree import Element
from . import colours
from .extras import number, restore
from .model import AdfNode, with_attrs
from .read_atoms import local_id

__all__ = ["ALIGN", "INDENT", "text_block"]

INDENT = 30
"""How many pixels one level of indentation is."""

ALIGN = {"center": "center", "right": "end", "end": "end"}
"""Alignments of ADF by those of CSS; text is aligned to the left without saying so."""


def text_block(node: AdfNode, element: Element, content: list[AdfNode]) -> AdfNode:
    """Return a paragraph or a heading with what its element says of its place."""
    css = colours.styles(element.get("style"))
    marks: list[AdfNode] = []
    align = ALIGN.get(css.get("text-align", ""))
    if align is not None:
        marks.append({"type": "alignment", "attrs": {"align": align}})
    indent = css.get("margin-left", "")
    pixels = number(indent[:-2]) if indent.endswith("px") else None
    if pixels is not None and not marks and pixels % INDENT == 0 and 1 <= pixels // INDENT <= 6:
        marks.append({"type": "indentation", "attrs": {"level": int(pixels // INDENT)}})
    node = with_attrs(node, {**node.get("attrs", {}), "localId": local_id(element)})
    node = {**node, "content": content} if content else node
    return restore(element, {**node, "marks": marks} if marks else node)
