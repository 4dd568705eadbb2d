"""Storage into ADF: macros, each as the node of its own or as an extension."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..tree import CData, Element, Text
from . import colours
from .extras import restore
from .model import MACRO_TYPE, AdfNode, with_attrs
from .read_media import file_media

if TYPE_CHECKING:
    from .read import Reader

__all__ = ["Macro", "block_macro", "inline_macro", "is_inline_macro", "needs_a_block"]

PANELS = {"info": "info", "note": "warning", "tip": "success", "warning": "error"}
"""Types of panels by the macro that stores them."""

CUSTOM_PANEL = {
    "panelIcon": "panelIcon",
    "panelIconId": "panelIconId",
    "panelIconText": "panelIconText",
    "bgColor": "panelColor",
}
"""Attributes of a custom panel by the parameter that stores them."""

STATUS_COLOURS = frozenset(["neutral", "purple", "blue", "red", "yellow", "green"])
_KNOWN = frozenset(
    ["ac:name", "ac:schema-version", "ac:macro-id", "ac:local-id", "data-layout", "data-adf"]
)
_LAYOUTS = frozenset(("wide", "full-width", "default"))
_BREAKOUTS = frozenset(("wide", "full-width"))
_FLAGS = {"true": True, "false": False}
_CHOICE = frozenset(("doc", "layoutColumn"))


@frozen
class Macro:
    """A macro taken apart.

    Attributes:
        element: The macro itself.
        name: Its name.
        parameters: Its parameters by name, in their order.
        plain: The characters of its body, if it has such a body.
        rich: The element that holds the blocks of its body, if it has such a body.
        whole: Whether that is all there is to it, so that it can be written anew.
    """

    element: Element
    name: str
    parameters: dict[str, Element]
    plain: str | None
    rich: Element | None
    whole: bool

    @classmethod
    def of(cls, element: Element) -> Macro:
        """Take a macro apart."""
        parameters: dict[str, Element] = {}
        plain: list[Element] = []
        rich: list[Element] = []
        for child in element.elements:
            if child.name == "ac:parameter" and child.get("ac:name") not in parameters:
                parameters[child.get("ac:name")] = child
            elif child.name == "ac:plain-text-body":
                plain.append(child)
            elif child.name == "ac:rich-text-body":
                rich.append(child)
        count = len(parameters) + len(plain) + len(rich)
        whole = (
            count == len(element.elements)
            and len(plain) + len(rich) <= 1
            and _names(element) <= _KNOWN
            and all(p.attributes.keys() <= {"ac:name"} for p in parameters.values())
            and not any(body.elements for body in plain)
            and not any(isinstance(n, Text | CData) and n.value.strip() for n in element.children)
        )
        name = element.get("ac:name")
        body = _characters(plain[0]) if plain else None
        return cls(element, name, parameters, body, rich[0] if rich else None, whole and bool(name))

    def texts(self) -> dict[str, str] | None:
        """Return the parameters' texts; ``None`` if one of them holds elements."""
        if any(parameter.elements for parameter in self.parameters.values()):
            return None
        return {name: parameter.text for name, parameter in self.parameters.items()}

    def local_id(self) -> str | None:
        """Return the macro's own id."""
        found = self.element.attributes.get("ac:local-id")
        return found.value if found is not None else None


def _names(element: Element) -> set[str]:
    return {name for name in element.attributes if not name.startswith("xmlns:")}


def _characters(body: Element) -> str:
    """Return a plain body; blanks around its CDATA are the source's layout."""
    texts = [n for n in body.children if isinstance(n, Text | CData)]
    if any(isinstance(n, CData) for n in texts):
        texts = [n for n in texts if isinstance(n, CData) or n.value.strip()]
    return "".join(node.value for node in texts)


def is_inline_macro(element: Element) -> bool:
    """Return whether a macro is in a line wherever it is."""
    return element.get("ac:name") == "status"


def needs_a_block(element: Element) -> bool:
    """Return whether a macro cannot be in a line: it holds blocks, or is a block of code."""
    if element.name != "ac:structured-macro":
        return False
    return element.child("ac:rich-text-body") is not None or element.get("ac:name") == "code"


def block_macro(reader: Reader, element: Element, place: str) -> list[AdfNode] | None:
    """Return the node for a macro between blocks, or ``None`` if there is none."""
    macro = Macro.of(element)
    if not macro.whole:
        return None
    texts = macro.texts()
    if macro.name == "code" and texts is not None:
        code = _code(macro, texts)
        if code is not None:
            return [code]
    if macro.rich is None:
        return _extension(macro, "extension")
    native = _container(macro, texts, place) if texts is not None else None
    return _with_body(reader, macro, macro.rich, native, place)


def inline_macro(_: Reader, element: Element) -> list[AdfNode] | None:
    """Return the node for a macro in a line, or ``None`` if there is none."""
    macro = Macro.of(element)
    if not macro.whole or macro.rich is not None:
        return None
    media = file_media(element)
    if media is not None:
        return [{**media, "type": "mediaInline"}]
    return _status(macro) or _extension(macro, "inlineExtension")


def _with_body(
    reader: Reader, macro: Macro, body: Element, native: AdfNode | None, place: str
) -> list[AdfNode] | None:
    """Return a macro with its blocks in the node that takes most of them as they are."""
    bodied = _extension(macro, "bodiedExtension") if place in _CHOICE else None
    best: AdfNode | None = None
    before = reader.misfits
    fewest = 0
    for node in (native, *(bodied or ())):
        if node is None or (best is not None and not fewest):
            continue
        reader.misfits = before
        content = reader.filled(body.children, node["type"])
        if best is None or reader.misfits - before < fewest:
            best, fewest = {**node, "content": content}, reader.misfits - before
    reader.misfits = before + fewest
    return [best] if best is not None else None


def _container(macro: Macro, texts: dict[str, str], place: str) -> AdfNode | None:
    """Return the node of its own that a macro with blocks has, without its content."""
    local = macro.local_id()
    if macro.name in PANELS and not texts:
        attrs: dict[str, Any] = {"panelType": PANELS[macro.name], "localId": local}
    elif macro.name == "panel" and texts.keys() <= CUSTOM_PANEL.keys():
        given = {CUSTOM_PANEL[name]: text for name, text in texts.items()}
        attrs = {"panelType": "custom", **given, "localId": local}
    elif macro.name == "expand":
        return _expand(macro, texts, place)
    else:
        return None
    return restore(macro.element, with_attrs({"type": "panel"}, attrs))


def _expand(macro: Macro, texts: dict[str, str], place: str) -> AdfNode | None:
    marks = _breakout(texts)
    if texts.keys() - {"title", *marks[1]}:
        return None
    nested = place in ("expand", "tableCell")
    node: AdfNode = {"type": "nestedExpand" if nested else "expand"}
    if nested:
        node["attrs"] = {}
    attrs = {"title": texts.get("title"), "localId": macro.local_id()}
    node = {**with_attrs(node, attrs), **marks[0]}
    return restore(macro.element, node)


def _breakout(texts: dict[str, str]) -> tuple[AdfNode, frozenset[str]]:
    """Return the mark for how far a block breaks out of the column, and its parameters."""
    mode = texts.get("breakoutMode")
    if mode not in _BREAKOUTS:
        return {}, frozenset()
    width = texts.get("breakoutWidth", "")
    attrs: dict[str, Any] = {"mode": mode}
    if width.isascii() and width.isdecimal():
        attrs["width"] = int(width)
    names = frozenset(("breakoutMode", *(("breakoutWidth",) if "width" in attrs else ())))
    return {"marks": [{"type": "breakout", "attrs": attrs}]}, names


def _code(macro: Macro, texts: dict[str, str]) -> AdfNode | None:
    marks = _breakout(texts)
    lines, wrap = _FLAGS.get(texts.get("linenumbers", "")), _FLAGS.get(texts.get("wrap", ""))
    known = {"language", *marks[1]}
    known |= {"linenumbers"} if lines is not None else set()
    known |= {"wrap"} if wrap is not None else set()
    if macro.plain is None or texts.keys() - known:
        return None
    attrs = {
        "language": texts.get("language"),
        "wrap": wrap,
        "hideLineNumbers": None if lines is None else not lines,
        "localId": macro.local_id(),
    }
    node = with_attrs({"type": "codeBlock"}, attrs)
    if macro.plain:
        node["content"] = [{"type": "text", "text": macro.plain}]
    return restore(macro.element, {**node, **marks[0]})


def _status(macro: Macro) -> list[AdfNode] | None:
    texts = macro.texts()
    if macro.name != "status" or texts is None or texts.keys() - {"title", "colour"}:
        return None
    colour = texts.get("colour", "")
    colour = colour if colours.is_hex(colour) else colour.lower()
    colour = "neutral" if colour in ("", "grey", "gray") else colour
    if not texts.get("title") or not (colour in STATUS_COLOURS or colours.is_hex(colour)):
        return None
    attrs = {"text": texts["title"], "color": colour, "localId": macro.local_id()}
    return [restore(macro.element, with_attrs({"type": "status"}, attrs))]


def _extension(macro: Macro, kind: str) -> list[AdfNode] | None:
    attributes = macro.element.attributes
    parameters = {name: _parameter(given) for name, given in macro.parameters.items()}
    if macro.plain is not None:
        if "__bodyContent" in parameters:
            return None
        parameters["__bodyContent"] = {"value": macro.plain}
    metadata = {
        key: {"value": attributes[name].value}
        for key, name in (("macroId", "ac:macro-id"), ("schemaVersion", "ac:schema-version"))
        if name in attributes
    }
    attrs: dict[str, Any] = {
        "extensionType": MACRO_TYPE,
        "extensionKey": macro.name,
        "parameters": {"macroParams": parameters},
        "localId": macro.local_id() or None,
    }
    layout = attributes.get("data-layout")
    if layout is not None and kind != "inlineExtension" and layout.value in _LAYOUTS:
        attrs["layout"] = layout.value
    elif layout is not None:
        metadata["layout"] = {"value": layout.value}
    if metadata:
        attrs["parameters"]["macroMetadata"] = metadata
    return [restore(macro.element, with_attrs({"type": kind}, attrs))]


def _parameter(parameter: Element) -> dict[str, str]:
    """Return a parameter; one that holds elements has its markup beside its text."""
    if not parameter.elements:
        return {"value": parameter.text}
    return {"value": parameter_text(parameter), "cxhtml": parameter.inner.strip()}


def parameter_text(parameter: Element) -> str:
    """Return what a parameter names: a page by its title, a file by its name."""
    for element in parameter.iter():
        for name in _NAMES:
            if element.get(name):
                return element.get(name)
    return parameter.text.strip()


_NAMES = (
    *("ri:content-title", "ri:filename", "ri:account-id", "ri:value", "ri:space-key"),
    *("ri:content-id", "ri:userkey", "ri:username", "ri:shortcut-name"),
)
