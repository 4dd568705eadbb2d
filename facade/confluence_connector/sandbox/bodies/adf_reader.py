"""Documents of the editor (ADF) into storage format."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

from ..app.parameters import Fields
from ..app.responses import HTTPError
from .adf_writer import PANELS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["from_adf"]

_MAX_DEPTH = 100
_TAGS = {"strong": "strong", "em": "em", "underline": "u", "strike": "del", "code": "code"}
_MACROS = {panel: macro for macro, panel in PANELS.items()}
_REFUSAL = "Error converting ADF to storage format"


def from_adf(text: str) -> str:
    """Read a document's JSON text.

    Raises:
        Refused: The text is no document of the editor.
    """
    try:
        value: object = json.loads(text)
        if not isinstance(value, dict):
            raise HTTPError(400, _REFUSAL)
        document = Fields(value)  # pyright: ignore[reportUnknownArgumentType] -- JSON's keys are text
        if document.text("type") != "doc":
            raise HTTPError(400, _REFUSAL)
        return _content(document, 0)
    except (ValueError, RecursionError, HTTPError) as error:
        raise HTTPError(400, _REFUSAL) from error


def _content(node: Fields, depth: int) -> str:
    if depth > _MAX_DEPTH:
        raise HTTPError(400, _REFUSAL)
    return "".join(_node(child, depth + 1) for child in node.objects("content"))


def _node(node: Fields, depth: int) -> str:
    kind = node.text("type")
    if not kind:
        raise HTTPError(400, _REFUSAL)
    reader = _READERS.get(kind)
    if reader is not None:
        return reader(node, depth)
    # Storage has no words for it, so it is kept as it is.
    kept = json.dumps(node.values, ensure_ascii=False, separators=(",", ":"))
    return f"<ac:adf-extension>{_cdata(kept)}</ac:adf-extension>"


def _attrs(node: Fields) -> Fields:
    return node.child("attrs") or Fields({})


def _cdata(text: str) -> str:
    return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def _quoted(name: str, value: str | None) -> str:
    return f' {name}="{escape(value)}"' if value else ""


def _simple(tag: str) -> Callable[[Fields, int], str]:
    def read(node: Fields, depth: int) -> str:
        return f"<{tag}>{_content(node, depth)}</{tag}>"

    return read


def _text(node: Fields, _: int) -> str:
    written = escape(node.text("text") or "", quote=False)
    for mark in reversed(node.objects("marks")):
        written = _marked(mark, written)
    return written


def _marked(mark: Fields, written: str) -> str:
    kind, attrs = mark.text("type") or "", _attrs(mark)
    if kind == "link":
        return f"<a{_quoted('href', attrs.text('href'))}>{written}</a>"
    if kind == "subsup":
        tag = "sub" if attrs.text("type") == "sub" else "sup"
    else:
        tag = _TAGS.get(kind, "")
    return f"<{tag}>{written}</{tag}>" if tag else written


def _heading(node: Fields, depth: int) -> str:
    level = min(max(_attrs(node).integer("level") or 1, 1), 6)
    return f"<h{level}>{_content(node, depth)}</h{level}>"


def _ordered_list(node: Fields, depth: int) -> str:
    order = _attrs(node).integer("order")
    start = _quoted("start", str(order)) if order and order != 1 else ""
    return f"<ol{start}>{_content(node, depth)}</ol>"


def _empty(tag: str) -> Callable[[Fields, int], str]:
    def read(_: Fields, __: int) -> str:
        return f"<{tag} />"

    return read


def _table(node: Fields, depth: int) -> str:
    local_id = _quoted("ac:local-id", _attrs(node).text("localId"))
    return f"<table{local_id}><tbody>{_content(node, depth)}</tbody></table>"


def _cell(tag: str) -> Callable[[Fields, int], str]:
    def read(node: Fields, depth: int) -> str:
        attrs = _attrs(node)
        spans = {name: attrs.integer(name) for name in ("colspan", "rowspan")}
        written = "".join(_quoted(name, str(n)) for name, n in spans.items() if n is not None)
        return f"<{tag}{written}>{_content(node, depth)}</{tag}>"

    return read


def _task_list(node: Fields, depth: int) -> str:
    return f"<ac:task-list>{_content(node, depth)}</ac:task-list>"


def _task(node: Fields, depth: int) -> str:
    attrs = _attrs(node)
    status = "complete" if attrs.text("state") == "DONE" else "incomplete"
    return (
        f"<ac:task><ac:task-id>{escape(attrs.text('localId') or '')}</ac:task-id>"
        f"<ac:task-status>{status}</ac:task-status>"
        f"<ac:task-body>{_content(node, depth)}</ac:task-body></ac:task>"
    )


def _macro(name: str, parameters: Sequence[tuple[str, str]], body: str, macro_id: str = "") -> str:
    written = "".join(
        f'<ac:parameter ac:name="{escape(key)}">{escape(value, quote=False)}</ac:parameter>'
        for key, value in parameters
    )
    own_id = _quoted("ac:macro-id", macro_id)
    opening = f'<ac:structured-macro ac:name="{escape(name)}" ac:schema-version="1"{own_id}>'
    return f"{opening}{written}{body}</ac:structured-macro>"


def _rich_body(node: Fields, depth: int) -> str:
    return f"<ac:rich-text-body>{_content(node, depth)}</ac:rich-text-body>"


def _code_block(node: Fields, _: int) -> str:
    text = "".join(child.text("text") or "" for child in node.objects("content"))
    language = _attrs(node).text("language")
    parameters = [("language", language)] if language else []
    body = f"<ac:plain-text-body>{_cdata(text)}</ac:plain-text-body>"
    return _macro("code", parameters, body)


def _panel(node: Fields, depth: int) -> str:
    macro = _MACROS.get(_attrs(node).text("panelType") or "info", "info")
    return _macro(macro, [], _rich_body(node, depth))


def _expand(node: Fields, depth: int) -> str:
    title = _attrs(node).text("title") or ""
    return _macro("expand", [("title", title)] if title else [], _rich_body(node, depth))


def _extension(node: Fields, depth: int) -> str:
    attrs = _attrs(node)
    given = (attrs.child("parameters") or Fields({})).child("macroParams") or Fields({})
    values = {name: (given.child(name) or Fields({})).text("value") or "" for name in given.values}
    plain = values.pop("__bodyContent", None)
    body = f"<ac:plain-text-body>{_cdata(plain)}</ac:plain-text-body>" if plain is not None else ""
    if node.text("type") == "bodiedExtension":
        body += _rich_body(node, depth)
    name, macro_id = attrs.text("extensionKey") or "", attrs.text("localId") or ""
    return _macro(name, list(values.items()), body, macro_id)


def _media(node: Fields, _: int) -> str:
    attrs = _attrs(node)
    if attrs.text("type") == "external":
        source = f'<ri:url ri:value="{escape(attrs.text("url") or "")}" />'
    else:
        source = f'<ri:attachment ri:filename="{escape(attrs.text("id") or "")}" />'
    return f"<ac:image{_quoted('ac:alt', attrs.text('alt'))}>{source}</ac:image>"


def _mention(node: Fields, _: int) -> str:
    attrs = _attrs(node)
    user = f'<ri:user ri:account-id="{escape(attrs.text("id") or "")}" />'
    text = attrs.text("text")
    body = f"<ac:link-body>{escape(text, quote=False)}</ac:link-body>" if text else ""
    return f"<ac:link>{user}{body}</ac:link>"


def _status(node: Fields, _: int) -> str:
    attrs = _attrs(node)
    colour = (attrs.text("color") or "neutral").capitalize()
    parameters = [("title", attrs.text("text") or ""), ("colour", colour)]
    return _macro("status", parameters, "")


def _emoji(node: Fields, _: int) -> str:
    attrs = _attrs(node)
    name = (attrs.text("shortName") or "").strip(":")
    written = (
        _quoted("ac:name", name)
        + _quoted("ac:emoji-shortname", attrs.text("shortName"))
        + _quoted("ac:emoji-id", attrs.text("id"))
        + _quoted("ac:emoji-fallback", attrs.text("text"))
    )
    return f"<ac:emoticon{written} />"


_READERS: dict[str, Callable[[Fields, int], str]] = {
    "text": _text,
    "paragraph": _simple("p"),
    "heading": _heading,
    "bulletList": _simple("ul"),
    "orderedList": _ordered_list,
    "listItem": _simple("li"),
    "blockquote": _simple("blockquote"),
    "rule": _empty("hr"),
    "hardBreak": _empty("br"),
    "codeBlock": _code_block,
    "table": _table,
    "tableRow": _simple("tr"),
    "tableHeader": _cell("th"),
    "tableCell": _cell("td"),
    "taskList": _task_list,
    "taskItem": _task,
    "panel": _panel,
    "expand": _expand,
    "extension": _extension,
    "bodiedExtension": _extension,
    "mediaSingle": _content,
    "media": _media,
    "mention": _mention,
    "status": _status,
    "emoji": _emoji,
}
