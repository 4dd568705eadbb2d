"""Storage into ADF: what stands loose between blocks, and blocks inside of a paragraph.

Much of storage stands without a paragraph, ``<td>text</td>``, and a macro or an image may be in
a line or alone. It is a block of its own if nothing but its like is beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..tree import Element, Node
from .blanks import is_blank
from .extras import number, restore
from .kept import kept_block
from .model import AdfNode, block
from .nodes import read_block_node
from .read_macros import block_macro, is_inline_macro
from .read_media import LAYOUTS, file_media, media_group, media_single
from .text_blocks import text_block

if TYPE_CHECKING:
    from .read import Reader

__all__ = ["loose_blocks", "paragraph_blocks"]

_ALONE = frozenset(("ac:image", "ac:structured-macro", "ac:adf-extension"))
_CARDS = {"block": "blockCard", "embed": "embedCard"}


def loose_blocks(reader: Reader, loose: list[Node], place: str) -> list[AdfNode]:
    """Return the blocks for nodes that stand loose in a place."""
    seen = [node for node in loose if not is_blank(node)]
    if not seen:
        return []
    if all(_stands_alone(node) for node in seen):
        blocks: list[AdfNode] = []
        for node in seen:
            assert isinstance(node, Element)  # noqa: S101 -- text does not stand alone
            blocks += _alone(reader, node, place)
        return blocks
    content = reader.inline(loose)
    if content and content[0]["type"] == "text":
        content = _stripped(content, 0)
    if content and content[-1]["type"] == "text":
        content = _stripped(content, -1)
    return [block("paragraph", content)] if content else []


def _stripped(content: list[AdfNode], index: int) -> list[AdfNode]:
    """Return a line without the blanks at one end."""
    text = content[index]["text"]
    text = text.lstrip(" ") if index == 0 else text.rstrip(" ")
    changed = [{**content[index], "text": text}] if text else []
    return changed + content[1:] if index == 0 else content[:-1] + changed


def _stands_alone(node: Node) -> bool:
    if not isinstance(node, Element):
        return False
    if node.name in ("a", "ac:link"):
        return _card_type(node) is not None or _linked_image(node) is not None
    if node.name == "ac:structured-macro":
        return not is_inline_macro(node)
    return node.name in _ALONE


def _alone(reader: Reader, element: Element, place: str) -> list[AdfNode]:
    nodes = _nodes_alone(reader, element, place)
    if nodes is None:
        return [kept_block(element)]
    return reader.fit(nodes, place, element)


def _nodes_alone(reader: Reader, element: Element, place: str) -> list[AdfNode] | None:
    if element.name == "ac:adf-extension":
        return read_block_node(reader, element, place)
    if element.name == "ac:structured-macro":
        group = media_group([element]) if file_media(element) is not None else None
        return [group] if group is not None else block_macro(reader, element, place)
    node: AdfNode | None
    if element.name == "ac:image":
        node = media_single(reader, element)
    elif _card_type(element) is not None:
        node = _card(element)
    else:
        image = _linked_image(element)
        attrs = {"href": element.get("href")}
        link = restore(element, {"type": "link", "attrs": attrs})
        node = media_single(reader, image, link) if image is not None else None
    return [node] if node is not None else None


def _card_type(element: Element) -> str | None:
    if element.name != "a" or not element.get("href"):
        return None
    return _CARDS.get(element.get("data-card-appearance"))


def _card(element: Element) -> AdfNode | None:
    kind = _card_type(element)
    if kind is None:
        return None
    attrs: dict[str, Any] = {"url": element.get("href")}
    if kind == "embedCard":
        layout = element.get("data-layout")
        attrs["layout"] = layout if layout in LAYOUTS else "center"
        for name, spelled in _EMBED_SIZES.items():
            size = number(element.get(spelled))
            if size is not None:
                attrs[name] = size
    local = element.attributes.get("data-local-id")
    if local is not None:
        attrs["localId"] = local.value
    return restore(element, {"type": kind, "attrs": attrs})


_EMBED_SIZES = {
    "width": "data-width",
    "originalWidth": "data-original-width",
    "originalHeight": "data-original-height",
}


def _linked_image(element: Element) -> Element | None:
    """Return the image that is all an ordinary link holds."""
    seen = [node for node in element.children if not is_blank(node)]
    if element.name != "a" or not element.get("href") or len(seen) != 1:
        return None
    image = seen[0]
    return image if isinstance(image, Element) and _is_block_image(image) else None


def paragraph_blocks(reader: Reader, element: Element, place: str) -> list[AdfNode] | None:
    """Return the blocks for a paragraph, which may hold an image, a card, even a table."""
    seen = [node for node in element.children if not is_blank(node)]
    if element.get("class") == "media-group" and seen:
        group = media_group([node for node in seen if isinstance(node, Element)])
        if group is not None:
            return [group]
    alone = seen[0] if len(seen) == 1 else None
    if isinstance(alone, Element) and _is_hoisted(alone):
        nodes = _nodes_alone(reader, alone, place)
        if nodes is not None:
            return reader.fit(nodes, place, alone)
    if any(map(reader.is_block, seen)):
        return reader.blocks(element.children, place)
    return [text_block({"type": "paragraph"}, element, reader.inline(element.children))]


def _is_hoisted(element: Element) -> bool:
    """Return whether an element is a block though it is alone in a paragraph."""
    return _is_block_image(element) or (element.name == "a" and _stands_alone(element))


def _is_block_image(element: Element) -> bool:
    return element.name == "ac:image" and element.get("ac:inline") != "true"
