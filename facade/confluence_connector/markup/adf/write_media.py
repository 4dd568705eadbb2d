"""ADF into storage: images and files."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Any

from ...errors import InvalidInputError
from ..parser import parse
from .extras import Given, beside
from .model import AdfNode
from .read_media import BORDER, LAYOUTS
from .write_nodes import write_kept
from .writing import attribute, tag

if TYPE_CHECKING:
    from .write import Writer

__all__ = ["media_inline", "outer_marks", "write_media_group", "write_media_single"]

_LAYOUTS = {layout: layout for layout in LAYOUTS}
_AROUND = frozenset(("link", "annotation"))
_ALIGN = {"align-start": "left", "align-end": "right", "center": "center"}


def write_media_single(writer: Writer, node: AdfNode) -> str:
    """Return an image with its caption and the link around it."""
    content: list[AdfNode] = node.get("content", [])
    shape = [child["type"] for child in content]
    if shape not in (["media"], ["media", "caption"]):
        return write_kept(node)
    media, single = Given(content[0]), Given(node)
    target = _target(media)
    if target is None:
        return write_kept(node)
    layout = single.one_of("layout", _LAYOUTS)
    width = single.number("width") if single.rest.get("widthType") == "pixel" else None
    if width is not None:
        del single.rest["widthType"]
    attributes = (
        attribute("ac:align", _ALIGN.get(layout or ""))
        + attribute("ac:layout", layout)
        + attribute("ac:width", width)
        + attribute("ac:local-id", single.text("localId"))
        + _shown(media)
    )
    href = media.mark("link", _href)
    border = media.mark("border", _border)
    caption = _caption(writer, content[1]) if len(content) == 2 else ""
    kept: dict[str, Any] = {"media": media.kept(), "mediaSingle": single.kept()}
    if not node.get("attrs"):
        kept["mediaSingle"]["without"] = ["layout"]
    attributes += beside({name: value for name, value in kept.items() if value})
    if border is not None and border.startswith(" "):
        attributes, border = attributes + border, None
    image = tag("ac:image", attributes, target + caption + (border or ""))
    return f"<a{href}>{image}</a>" if href is not None else image


def _href(attrs: dict[str, Any]) -> str | None:
    href = attrs.get("href")
    return (
        attribute("href", href)
        if attrs == {"href": href} and isinstance(href, str) and href
        else None
    )


def _border(attrs: dict[str, Any]) -> str | None:
    """Return a border as an attribute of the image, or as an element in it."""
    if attrs == BORDER["attrs"]:
        return attribute("ac:border", "true")
    given = Given({"attrs": attrs})
    size, colour = given.number("size"), given.text("color")
    if size is None or colour is None or given.rest:
        return None
    attributes = attribute("key", "border") + attribute("size", size) + attribute("color", colour)
    return tag("ac:adf-mark", attributes, "")


def _shown(media: Given) -> str:
    return (
        attribute("ac:original-height", media.number("height"))
        + attribute("ac:original-width", media.number("width"))
        + attribute("ac:alt", media.text("alt"))
    )


def _target(media: Given) -> str | None:
    """Return the element that names the file or the address, or ``None`` without either."""
    kind = media.rest.pop("type", None)
    if kind == "external":
        url = media.text("url")
        return None if url is None else tag("ri:url", attribute("ri:value", url), "")
    if kind not in ("file", "image"):
        return None
    return _attachment(media)


def _attachment(media: Given) -> str | None:
    media_id, collection = media.text("id"), media.text("collection")
    if not media_id or collection is None:
        return None
    name = media.text("__fileName") or media_id
    attributes = attribute("ri:filename", name)
    attributes += attribute("data-media-id", None if name == media_id else media_id)
    page = collection if _is_page(collection) else ""
    if collection != page:
        attributes += attribute("data-media-collection", collection)
    return tag("ri:attachment", attributes, page)


def _is_page(collection: str) -> bool:
    """Return whether a collection is the page that has the attachment, as storage names it."""
    if not collection.startswith("<ri:"):
        return False
    try:
        return all(e.name.startswith("ri:") for e in parse(collection).elements)
    except InvalidInputError:
        return False


def _caption(writer: Writer, caption: AdfNode) -> str:
    given = Given(caption)
    local = attribute("ac:local-id", given.text("localId"))
    content = writer.line(caption.get("content", []))
    return tag("ac:caption", local, tag("p", "", content) if content else "")


def outer_marks(node: AdfNode) -> list[AdfNode]:
    """Return the marks of an image in a line that are elements around it."""
    return list(takewhile(lambda mark: mark["type"] in _AROUND, node.get("marks", [])))


def media_inline(_: Writer, node: AdfNode) -> str:
    """Return an image or a file in a line; the link around it is written with the line."""
    node = {**node, "marks": node.get("marks", [])[len(outer_marks(node)) :]}
    if not node["marks"]:
        del node["marks"]
    kind = node.get("attrs", {}).get("type")
    written = _image(node) if kind == "image" else _file(node) if kind == "file" else None
    return write_kept(node) if written is None else written


def _image(node: AdfNode) -> str | None:
    given = Given(node)
    target = _target(given)
    if target is None:
        return None
    attributes = (
        attribute("ac:inline", "true")
        + attribute("ac:height", given.number("height"))
        + attribute("ac:width", given.number("width"))
        + attribute("ac:alt", given.text("alt"))
    )
    border = given.mark("border", _border)
    kept = given.kept()
    attributes += beside({"mediaInline": kept} if kept else {})
    if border is not None and border.startswith(" "):
        attributes, border = attributes + border, None
    return tag("ac:image", attributes, target + (border or ""))


def write_media_group(_: Writer, node: AdfNode) -> str:
    """Return files, a macro for each."""
    files = [_file(child) for child in node.get("content", [])]
    found = [file for file in files if file is not None]
    if not files or len(found) < len(files):
        return write_kept(node)
    macros = "".join(found)
    return macros if len(found) == 1 else tag("p", attribute("class", "media-group"), macros)


def _file(media: AdfNode) -> str | None:
    given = Given(media)
    if media["type"] not in ("media", "mediaInline") or given.rest.get("type") != "file":
        return None
    target = _target(given)
    if target is None:
        return None
    name = tag("ac:parameter", attribute("ac:name", "name"), target)
    opening = attribute("ac:name", "view-file") + attribute("ac:schema-version", "1")
    local = attribute("ac:local-id", given.text("localId"))
    return tag("ac:structured-macro", opening + local + given.beside(), name)
