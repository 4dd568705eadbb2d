"""Storage format as a document of the editor (ADF): its blocks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .adf_inline import inline, kept, local_id
from .storage_tree import Element, parse
from .view import parameter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..server.messages import JsonObject
    from .storage_tree import Child

__all__ = ["PANELS", "to_adf"]

_TRANSPARENT = frozenset(("span", "div", "ac:layout", "ac:layout-section", "ac:layout-cell"))
PANELS = {"info": "info", "note": "note", "tip": "success", "warning": "warning"}
"""Types of panels in ADF by the macro's name."""


def to_adf(storage: str) -> str:
    """Return the document as the JSON text that travels in a body."""
    content = _blocks(parse(storage).children)
    document = {"type": "doc", "content": content or [_paragraph([])], "version": 1}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _blocks(children: Iterable[Child]) -> list[JsonObject]:
    """Blocks as they stand; what is inline between them becomes paragraphs."""
    blocks: list[JsonObject] = []
    loose: list[Child] = []

    def close() -> None:
        nodes = inline(loose, ())
        if not all(map(_is_blank, nodes)):
            blocks.append(_paragraph(nodes))
        loose.clear()

    for child in children:
        block = _block(child) if isinstance(child, Element) else None
        if block is None:
            loose.append(child)
        else:
            close()
            blocks.extend(block)
    close()
    return blocks


def _block(element: Element) -> list[JsonObject] | None:
    """Return the blocks an element makes, or None if it is inline."""
    writer = _BLOCKS.get(element.name)
    if writer is not None:
        return writer(element)
    if element.name in _TRANSPARENT and _holds_blocks(element):
        return _blocks(element.children)
    return None


def _holds_blocks(element: Element) -> bool:
    inside = (child for child in element.children if isinstance(child, Element))
    return any(c.name in _BLOCKS or c.name in _TRANSPARENT for c in inside)


def _is_blank(node: JsonObject) -> bool:
    text = node.get("text")
    return isinstance(text, str) and not text.strip()


def _paragraph(content: Sequence[JsonObject]) -> JsonObject:
    return {"type": "paragraph", "content": list(content)} if content else {"type": "paragraph"}


def _text_block(element: Element) -> list[JsonObject]:
    return [_paragraph(inline(element.children, ()))]


def _heading(element: Element) -> list[JsonObject]:
    node: JsonObject = {"type": "heading", "attrs": {"level": int(element.name[1])}}
    content = inline(element.children, ())
    return [{**node, "content": content} if content else node]


def _list(element: Element) -> list[JsonObject]:
    kind = "orderedList" if element.name == "ol" else "bulletList"
    node: JsonObject = {"type": kind}
    if kind == "orderedList":
        node["attrs"] = {"order": _number(element, "start") or 1}
    node["content"] = [
        {"type": "listItem", "content": _blocks(item.children) or [_paragraph([])]}
        for item in element.elements("li")
    ]
    return [node]


def _quote(element: Element) -> list[JsonObject]:
    return [{"type": "blockquote", "content": _blocks(element.children) or [_paragraph([])]}]


def _rule(_: Element) -> list[JsonObject]:
    return [{"type": "rule"}]


def _code(text: str, language: str) -> JsonObject:
    node: JsonObject = {"type": "codeBlock"}
    if language:
        node["attrs"] = {"language": language}
    return {**node, "content": [{"type": "text", "text": text}]} if text else node


def _preformatted(element: Element) -> list[JsonObject]:
    return [_code(element.text(), "")]


def _table(element: Element) -> list[JsonObject]:
    rows = [
        row
        for part in (element, *element.elements("thead"), *element.elements("tbody"))
        for row in part.elements("tr")
    ]
    attrs: JsonObject = {"isNumberColumnEnabled": False, "layout": "default"}
    attrs["localId"] = element.attributes.get("ac:local-id") or local_id(element)
    return [{"type": "table", "attrs": attrs, "content": [_row(row) for row in rows]}]


def _row(element: Element) -> JsonObject:
    cells = (c for c in element.children if isinstance(c, Element) and c.name in ("td", "th"))
    return {"type": "tableRow", "content": [_cell(cell) for cell in cells]}


def _cell(element: Element) -> JsonObject:
    spans = {name: _number(element, name) for name in ("colspan", "rowspan")}
    attrs: JsonObject = {name: span for name, span in spans.items() if span is not None}
    return {
        "type": "tableHeader" if element.name == "th" else "tableCell",
        "attrs": attrs,
        "content": _blocks(element.children) or [_paragraph([])],
    }


def _task_list(element: Element) -> list[JsonObject]:
    items = [_task(task) for task in element.elements("ac:task")]
    return [{"type": "taskList", "attrs": {"localId": local_id(element)}, "content": items}]


def _task(element: Element) -> JsonObject:
    task_id, status = element.first("ac:task-id"), element.first("ac:task-status")
    body = element.first("ac:task-body")
    state = "DONE" if status is not None and status.text() == "complete" else "TODO"
    node: JsonObject = {
        "type": "taskItem",
        "attrs": {"localId": task_id.text() if task_id else "", "state": state},
    }
    content = inline(body.children, ()) if body else []
    return {**node, "content": content} if content else node


def _macro(element: Element) -> list[JsonObject] | None:
    name = element.attributes.get("ac:name", "")
    plain, rich = element.first("ac:plain-text-body"), element.first("ac:rich-text-body")
    content = _blocks(rich.children) if rich else []
    if name == "status":
        return None
    if name == "code":
        return [_code(plain.text() if plain else "", parameter(element, "language"))]
    if name in PANELS:
        panel: JsonObject = {"type": "panel", "attrs": {"panelType": PANELS[name]}}
        return [{**panel, "content": content or [_paragraph([])]}]
    if name == "expand":
        expand: JsonObject = {"type": "expand", "attrs": {"title": parameter(element, "title")}}
        return [{**expand, "content": content or [_paragraph([])]}]
    parameters: JsonObject = {
        child.attributes.get("ac:name", ""): {"value": child.text()}
        for child in element.elements("ac:parameter")
    }
    if plain is not None:
        parameters["__bodyContent"] = {"value": plain.text()}
    attrs: JsonObject = {
        "extensionType": "com.atlassian.confluence.macro.core",
        "extensionKey": name,
        "parameters": {"macroParams": parameters},
        "localId": element.attributes.get("ac:macro-id") or local_id(element),
    }
    if rich is None:
        return [{"type": "extension", "attrs": attrs}]
    return [{"type": "bodiedExtension", "attrs": attrs, "content": content or [_paragraph([])]}]


def _image(element: Element) -> list[JsonObject]:
    attachment, url = element.first("ri:attachment"), element.first("ri:url")
    if attachment is not None:
        attrs: JsonObject = {
            "type": "file",
            "id": attachment.attributes.get("ri:filename", ""),
            "collection": "",
        }
    else:
        attrs = {"type": "external", "url": url.attributes.get("ri:value", "") if url else ""}
    if "ac:alt" in element.attributes:
        attrs["alt"] = element.attributes["ac:alt"]
    media: JsonObject = {"type": "media", "attrs": attrs}
    return [{"type": "mediaSingle", "attrs": {"layout": "center"}, "content": [media]}]


def _number(element: Element, name: str) -> int | None:
    text = element.attributes.get(name, "")
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else None


_BLOCKS: dict[str, Callable[[Element], list[JsonObject] | None]] = {
    "p": _text_block,
    **{f"h{level}": _heading for level in range(1, 7)},
    "ul": _list,
    "ol": _list,
    "blockquote": _quote,
    "hr": _rule,
    "pre": _preformatted,
    "table": _table,
    "ac:task-list": _task_list,
    "ac:structured-macro": _macro,
    "ac:image": _image,
    "ac:adf-extension": kept,
}
