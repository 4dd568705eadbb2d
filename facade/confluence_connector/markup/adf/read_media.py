"""Storage into ADF: images and files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..tree import Element
from .extras import number, restore
from .model import AdfNode, with_attrs
from .nodes import read_mark

if TYPE_CHECKING:
    from .read import Reader

__all__ = ["BORDER", "LAYOUTS", "file_media", "media_group", "media_inline", "media_single"]

LAYOUTS = frozenset(
    ["wide", "full-width", "center", "wrap-right", "wrap-left", "align-end", "align-start"]
)
_ALIGNED = {"left": "align-start", "right": "align-end", "center": "center"}
BORDER: AdfNode = {"type": "border", "attrs": {"size": 1, "color": "#091e4224"}}
"""What ``ac:border="true"`` represents."""


def media_single(reader: Reader, element: Element, link: AdfNode | None = None) -> AdfNode | None:
    """Return the node for an image between blocks; ``link`` is the one around it."""
    media = _media(element)
    if media is None:
        return None
    attributes = element.attributes
    layout = element.get("ac:layout") or _ALIGNED.get(element.get("ac:align"), "center")
    width = number(element.get("ac:width"))
    attrs: dict[str, Any] = {"layout": layout if layout in LAYOUTS else "center"}
    if width is not None and width >= 0:
        attrs |= {"width": width, "widthType": "pixel"}
    if "ac:local-id" in attributes:
        attrs["localId"] = attributes["ac:local-id"].value
    media = restore(element, _marked(element, media, link), "media")
    node: AdfNode = {"type": "mediaSingle", "attrs": attrs, "content": [media]}
    caption = element.child("ac:caption")
    if caption is not None:
        content = reader.inline(_lines(caption))
        caption_node = with_attrs({"type": "caption"}, _caption_id(caption))
        if any(child["type"] not in _IN_CAPTION for child in content):
            return None
        node["content"].append({**caption_node, "content": content} if content else caption_node)
    return restore(element, node, "mediaSingle")


_IN_CAPTION = frozenset(
    ["text", "hardBreak", "mention", "emoji", "date", "placeholder", "inlineCard", "status"]
)


def _lines(caption: Element) -> Sequence[Any]:
    """Return a caption's nodes; a paragraph of its own around them is not shown."""
    elements = caption.elements
    return (
        elements[0].children if len(elements) == 1 and elements[0].name == "p" else caption.children
    )


def _caption_id(caption: Element) -> dict[str, Any]:
    found = caption.attributes.get("ac:local-id")
    return {"localId": found.value if found is not None else None}


def _media(element: Element) -> AdfNode | None:
    targets = [e for e in element.elements if e.name not in ("ac:caption", "ac:adf-mark")]
    if len(targets) != 1:
        return None
    target, attributes = targets[0], element.attributes
    attrs: dict[str, Any]
    if target.name == "ri:attachment" and target.get("ri:filename"):
        attrs = file_attrs(target)
    elif target.name == "ri:url":
        attrs = {"type": "external", "url": target.get("ri:value")}
    else:
        return None
    if "ac:alt" in attributes:
        attrs["alt"] = attributes["ac:alt"].value
    for name in ("width", "height"):
        size = number(element.get(f"ac:original-{name}"))
        if size is not None:
            attrs[name] = size
    return {"type": "media", "attrs": attrs}


def file_attrs(attachment: Element) -> dict[str, Any]:
    """Return the attributes of a medium that is an attachment.

    Storage knows a file by its name, ADF by an id. Without an id the name represents it; the page
    that has the attachment, if it is another one, is the collection.
    """
    attributes = attachment.attributes
    name = attachment.get("ri:filename")
    media_id = attributes.get("data-media-id")
    collection = attributes.get("data-media-collection")
    attrs: dict[str, Any] = {
        "type": "file",
        "id": media_id.value if media_id is not None else name,
        "collection": collection.value if collection is not None else attachment.inner.strip(),
    }
    return attrs if media_id is None else {**attrs, "__fileName": name}


def _marked(element: Element, media: AdfNode, link: AdfNode | None) -> AdfNode:
    marks = [link] if link is not None else []
    marks += [read_mark(child) for child in element.elements if child.name == "ac:adf-mark"]
    if element.get("ac:border") == "true":
        marks.append(BORDER)
    return {**media, "marks": marks} if marks else media


def media_inline(_: Reader, element: Element) -> list[AdfNode] | None:
    """Return the node for an image in a line, or ``None`` if there is none."""
    media = _media(element)
    if media is None or media["attrs"]["type"] != "file" or element.child("ac:caption") is not None:
        return None
    attrs = {**media["attrs"], "type": "image"}
    for name in ("width", "height"):
        size = number(element.get(f"ac:{name}"))
        if size is not None:
            attrs[name] = size
    node = _marked(element, {"type": "mediaInline", "attrs": attrs}, None)
    return [restore(element, node, "mediaInline")]


def media_group(files: list[Element]) -> AdfNode | None:
    """Return the node for macros that show a file each, or ``None`` if they hold more."""
    media = [file_media(macro) for macro in files]
    found = [one for one in media if one is not None]
    return {"type": "mediaGroup", "content": found} if len(found) == len(media) > 0 else None


def file_media(macro: Element) -> AdfNode | None:
    """Return the medium that a ``view-file`` macro shows, or ``None`` if it holds more."""
    children = macro.elements
    if macro.get("ac:name") != "view-file" or len(children) != 1:
        return None
    targets = children[0].elements
    if children[0].get("ac:name") != "name" or len(targets) != 1:
        return None
    if targets[0].name != "ri:attachment" or not targets[0].get("ri:filename"):
        return None
    attrs = file_attrs(targets[0])
    local = macro.attributes.get("ac:local-id")
    if local is not None:
        attrs["localId"] = local.value
    return restore(macro, {"type": "media", "attrs": attrs})
