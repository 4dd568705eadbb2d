"""ADF into storage: nodes that are macros."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...errors import InvalidInputError
from ..entities import cdata
from ..parser import parse
from .errors import AdfError
from .extras import Given, beside, compact, difference
from .kept import kept_markup
from .model import MACRO_TYPE, AdfNode
from .read_macros import CUSTOM_PANEL, PANELS, parameter_text
from .values import object_of
from .write_nodes import write_node
from .writing import attribute, tag, written_text

if TYPE_CHECKING:
    from .write import Writer

__all__ = ["macro", "parameters", "write_code", "write_expand", "write_extension", "write_panel"]

_MACROS = {panel: name for name, panel in PANELS.items()}
_BREAKOUTS = {mode: mode for mode in ("wide", "full-width")}


def macro(name: str, attributes: str, content: str) -> str:
    """Return a macro of storage."""
    opening = attribute("ac:name", name) + attribute("ac:schema-version", "1")
    return tag("ac:structured-macro", opening + attributes, content)


def parameters(texts: dict[str, str]) -> str:
    """Return parameters of a macro."""
    return "".join(_parameter(name, written_text(text)) for name, text in texts.items())


def _parameter(name: str, content: str) -> str:
    return tag("ac:parameter", attribute("ac:name", name), content)


def _plain_body(text: str) -> str:
    # A CDATA section cannot spell a carriage return.
    body = written_text(text) if "\r" in text else cdata(text)
    return f"<ac:plain-text-body>{body}</ac:plain-text-body>"


def _rich_body(writer: Writer, node: AdfNode) -> str:
    return f"<ac:rich-text-body>{writer.content(node)}</ac:rich-text-body>"


def write_panel(writer: Writer, node: AdfNode) -> str:
    """Return a panel: a macro for most types, a node for those without one."""
    given = Given(node)
    kind = given.text("panelType")
    if kind == "custom":
        name = "panel"
        found = {spelled: given.text(attr) for spelled, attr in CUSTOM_PANEL.items()}
        texts = {spelled: text for spelled, text in found.items() if text is not None}
    elif kind in _MACROS:
        name, texts = _MACROS[kind], {}
    else:
        return write_node(writer, node)
    local = attribute("ac:local-id", given.text("localId"))
    return macro(name, local + given.beside(), parameters(texts) + _rich_body(writer, node))


def _breakout(attrs: dict[str, Any]) -> dict[str, str] | None:
    given = Given({"attrs": attrs})
    mode, width = given.one_of("mode", _BREAKOUTS), given.number("width")
    if mode is None or given.rest:
        return None
    return {"breakoutMode": mode} | ({"breakoutWidth": width} if width is not None else {})


def write_expand(writer: Writer, node: AdfNode) -> str:
    """Return an expand, one in a table or in another expand included."""
    given = Given(node)
    title = given.text("title")
    texts = {"title": title} if title is not None else {}
    texts |= given.mark("breakout", _breakout) or {}
    local = attribute("ac:local-id", given.text("localId"))
    return macro("expand", local + given.beside(), parameters(texts) + _rich_body(writer, node))


def write_code(_: Writer, node: AdfNode) -> str:
    """Return a block of code."""
    given = Given(node)
    language, wrap, hidden = (
        given.text("language"),
        given.flag("wrap"),
        given.flag("hideLineNumbers"),
    )
    texts = {"language": language} if language is not None else {}
    texts |= {"linenumbers": "false" if hidden == "true" else "true"} if hidden is not None else {}
    texts |= {"wrap": wrap} if wrap is not None else {}
    texts |= given.mark("breakout", _breakout) or {}
    local = attribute("ac:local-id", given.text("localId"))
    code = "".join(map(_code_text, node.get("content", [])))
    return macro("code", local + given.beside(), parameters(texts) + _plain_body(code))


def _code_text(node: AdfNode) -> str:
    if node["type"] == "hardBreak":
        return "\n"
    text = node.get("text", node.get("attrs", {}).get("text"))
    return text if isinstance(text, str) else ""


def write_extension(writer: Writer, node: AdfNode) -> str:
    """Return an extension: the storage it represents, a macro, or a node of its own."""
    markup = kept_markup(node)
    if markup is not None:
        try:
            parse(markup)
        except InvalidInputError as error:
            path = f"{node['type']}.attrs.parameters.cxhtml"
            raise AdfError(f"not well-formed storage: {error}", path) from error
        return markup
    attrs: dict[str, Any] = node.get("attrs", {})
    key = attrs.get("extensionKey")
    if attrs.get("extensionType") != MACRO_TYPE or not isinstance(key, str) or not key:
        return write_node(writer, node)
    given = object_of(attrs.get("parameters"))
    macro_parameters = object_of(given.get("macroParams"))
    metadata = object_of(given.get("macroMetadata"))
    if node["type"] == "bodiedExtension":
        # A macro has one body; this one is kept beside it.
        macro_parameters = {k: v for k, v in macro_parameters.items() if k != "__bodyContent"}
    content, made_parameters = _written_parameters(macro_parameters)
    made: dict[str, Any] = {"extensionType": MACRO_TYPE, "extensionKey": key}
    made["parameters"] = {"macroParams": made_parameters}
    attributes = _macro_attributes(node, attrs, metadata, made)
    if node["type"] == "bodiedExtension":
        content += _rich_body(writer, node)
    kept = difference(made, attrs)
    kept |= {"marks": node["marks"]} if node.get("marks") else {}
    opening = attribute("ac:name", key) + attributes + beside(kept)
    return tag("ac:structured-macro", opening, content)


def _value(given: object) -> str | None:
    value = object_of(given).get("value")
    return value if isinstance(value, str) else None


def _macro_attributes(
    node: AdfNode, attrs: dict[str, Any], metadata: dict[str, Any], made: dict[str, Any]
) -> str:
    """Return a macro's attributes, and put what they read back as into ``made``."""
    written = ""
    read_back: dict[str, Any] = {}
    for name, spelled in (("schemaVersion", "ac:schema-version"), ("macroId", "ac:macro-id")):
        value = _value(metadata.get(name))
        if value is not None:
            written += attribute(spelled, value)
            read_back[name] = {"value": value}
    local, layout = attrs.get("localId"), attrs.get("layout")
    if isinstance(local, str) and local:
        written += attribute("ac:local-id", local)
        made["localId"] = local
    if node["type"] == "inlineExtension":
        layout = _value(metadata.get("layout"))
        read_back |= {"layout": {"value": layout}} if layout is not None else {}
    elif layout in ("wide", "full-width", "default"):
        made["layout"] = layout
    else:
        layout = None
    written += attribute("data-layout", layout)
    if read_back:
        made["parameters"]["macroMetadata"] = read_back
    return written


def _written_parameters(given: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return parameters and a plain body as storage, and what they read back as."""
    written, body = "", ""
    made: dict[str, Any] = {}
    for name, parameter in given.items():
        value = _value(parameter)
        markup = object_of(parameter).get("cxhtml")
        if name == "__bodyContent" and value is not None:
            body, made[name] = _plain_body(value), {"value": value}
        elif isinstance(markup, str) and _stands_for(markup, value):
            written += _parameter(name, markup)
            made[name] = {"value": value, "cxhtml": markup.strip()}
        else:
            # Whoever changes the value of a parameter means the value, not the old markup.
            text = value if value is not None else compact(parameter)
            written += _parameter(name, written_text(text))
            made[name] = {"value": text}
    return written + body, made


def _stands_for(markup: str, value: str | None) -> bool:
    try:
        (parameter,) = parse(f"<ac:parameter>{markup}</ac:parameter>").elements
    except (InvalidInputError, ValueError):
        return False
    return bool(parameter.elements) and parameter_text(parameter) == value
