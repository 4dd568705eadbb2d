"""ADF into storage: blocks, each by the type of its node."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .extras import Given
from .model import AdfNode
from .text_blocks import INDENT
from .write_layouts import write_section
from .write_macros import write_code, write_expand, write_extension, write_panel
from .write_media import write_media_group, write_media_single
from .write_nodes import write_kept
from .write_tables import write_table
from .write_tasks import write_task_list
from .writing import attribute, tag

if TYPE_CHECKING:
    from .write import Writer

__all__ = ["BLOCKS"]

_ALIGN = {"center": "center", "end": "right"}
_LAYOUTS_OF_CARDS = {
    layout: layout
    for layout in [
        "wide",
        "full-width",
        "center",
        "wrap-right",
        "wrap-left",
        "align-end",
        "align-start",
    ]
}


def _paragraph(writer: Writer, node: AdfNode) -> str:
    return _text_block(writer, "p", node, Given(node))


def _heading(writer: Writer, node: AdfNode) -> str:
    given = Given(node)
    return _text_block(writer, f"h{int(given.rest.pop('level'))}", node, given)


def _text_block(writer: Writer, name: str, node: AdfNode, given: Given) -> str:
    style = given.mark("alignment", _alignment) or given.mark("indentation", _indentation)
    attributes = attribute("style", style) + attribute("local-id", given.text("localId"))
    return tag(name, attributes + given.beside(), writer.line(node.get("content", [])))


def _alignment(attrs: dict[str, Any]) -> str | None:
    given = Given({"attrs": attrs})
    align = given.one_of("align", _ALIGN)
    return f"text-align: {align};" if align is not None and not given.rest else None


def _indentation(attrs: dict[str, Any]) -> str | None:
    level: Any = attrs.get("level")
    known = attrs == {"level": level} and level in (1, 2, 3, 4, 5, 6)
    return f"margin-left: {float(level * INDENT)}px;" if known else None


def _bullet_list(writer: Writer, node: AdfNode) -> str:
    return _list(writer, "ul", node, Given(node), "")


def _ordered_list(writer: Writer, node: AdfNode) -> str:
    given = Given(node)
    order = given.rest.get("order")
    whole = isinstance(order, int) and not isinstance(order, bool) and 0 <= order < 10**9
    start = attribute("start", given.number("order")) if whole else ""
    return _list(writer, "ol", node, given, start)


def _list(writer: Writer, name: str, node: AdfNode, given: Given, attributes: str) -> str:
    items: list[AdfNode] = node.get("content", [])
    if not items or any(item["type"] != "listItem" for item in items):
        return write_kept(node)
    attributes += attribute("local-id", given.text("localId")) + given.beside()
    return tag(name, attributes, "".join(_item(writer, item) for item in items))


def _item(writer: Writer, item: AdfNode) -> str:
    given = Given(item)
    attributes = attribute("local-id", given.text("localId")) + given.beside()
    return tag("li", attributes, writer.content(item))


def _quote(writer: Writer, node: AdfNode) -> str:
    given = Given(node)
    attributes = attribute("local-id", given.text("localId")) + given.beside()
    return tag("blockquote", attributes, writer.content(node))


def _rule(_: Writer, node: AdfNode) -> str:
    given = Given(node)
    return tag("hr", attribute("local-id", given.text("localId")) + given.beside(), "")


def _card(appearance: str) -> Callable[[Writer, AdfNode], str]:
    def write(writer: Writer, node: AdfNode) -> str:
        given = Given(node)
        url = given.text("url")
        if not url or (appearance == "embed" and "layout" not in given.rest):
            return write_kept(node)
        attributes = attribute("href", url) + attribute("data-card-appearance", appearance)
        if appearance == "embed":
            attributes += (
                attribute("data-layout", given.one_of("layout", _LAYOUTS_OF_CARDS))
                + attribute("data-width", given.number("width"))
                + attribute("data-original-width", given.number("originalWidth"))
                + attribute("data-original-height", given.number("originalHeight"))
            )
        attributes += attribute("data-local-id", given.text("localId")) + given.beside()
        text = writer.line([{"type": "text", "text": url}])
        return f"<p><a{attributes}>{text}</a></p>"

    return write


BLOCKS: dict[str, Callable[[Writer, AdfNode], str]] = {
    "paragraph": _paragraph,
    "heading": _heading,
    "bulletList": _bullet_list,
    "orderedList": _ordered_list,
    "blockquote": _quote,
    "rule": _rule,
    "codeBlock": write_code,
    "panel": write_panel,
    "expand": write_expand,
    "nestedExpand": write_expand,
    "table": write_table,
    "taskList": write_task_list,
    "mediaSingle": write_media_single,
    "mediaGroup": write_media_group,
    "blockCard": _card("block"),
    "embedCard": _card("embed"),
    "layoutSection": write_section,
    "extension": write_extension,
    "bodiedExtension": write_extension,
    **dict.fromkeys(("confluenceUnsupportedBlock", "confluenceUnsupportedInline"), write_extension),
}
