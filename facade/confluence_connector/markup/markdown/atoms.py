"""Shows what is within a line and is not text: macros, mentions, dates, images, emoticons."""

from __future__ import annotations

import re

from ..macros import INLINE, LABELS
from ..tree import CData, Element, Text
from .model import Atom, Block, Field
from .references import address_of, link_address
from .syntax import (
    digest_of,
    directive,
    escape_label,
    format_braces,
    is_attribute_name,
)

__all__ = [
    "SHORT_NAME",
    "atom_key",
    "atom_of",
    "atom_of_leaf",
    "hidden_atom",
    "image_key",
    "label_parameter",
    "macro_fields",
    "macro_name",
    "stands_alone",
    "take_label",
    "user_key",
]

# Atoms that are not macros.
_WITHIN_LINES = frozenset({"user", "date", "link", "image", "emoticon", "x"})
SHORT_NAME = re.compile(r"[a-z0-9_+\-]+\Z")
_MACRO_NAME = re.compile(r"[A-Za-z][\w.\-]*\Z")
_LONGEST_VALUE = 90
_SHOWN_REFERENCE = ("page:", "blog:", "attachment:", "user:", "space:", "content:")
_IMAGE_SILENT = frozenset(
    {
        *("ac:alt", "ac:original-width", "ac:original-height", "ac:local-id", "local-id"),
        *("ac:src", "ac:queryparams", "ac:macro-id"),
    }
)


def atom_of(element: Element) -> Atom | None:
    """Return the atom that an element within a line is, or ``None`` if it is not an atom."""
    match element.name:
        case "ac:structured-macro" | "ac:macro":
            return _macro(element)
        case "ac:link":
            return _link(element)
        case "ac:image":
            return _image(element)
        case "ac:emoticon":
            return _emoticon(element)
        case "time":
            return _date(element)
        case _:
            return None


def atom_key(name: str, label: str, attributes: dict[str, str], digest: str, hint: str = "") -> str:
    """Return the key of an atom that is written as a directive."""
    if digest and not label:
        hint = hint or name
    return directive(":", name, label, dict(sorted(attributes.items())), digest, hint)


def atom_of_leaf(block: Block) -> Atom:
    """Return the atom that a macro between blocks is when it is within a line."""
    attributes = dict(block.attributes)
    key = atom_key(block.name, block.label, attributes, block.digest, block.hint)
    return Atom(key, block.name, block.label, attributes, block.digest, block.hint, block.element)


def stands_alone(atom: Atom | None) -> bool:
    """Return whether an atom is a macro that is between blocks when nothing is beside it."""
    return atom is not None and atom.name not in _WITHIN_LINES and atom.name not in INLINE


def hidden_atom(element: Element) -> Atom:
    """Return the atom that represents an element that Markdown cannot show."""
    name = element.name
    digest = digest_of(name, element.raw)
    return Atom(f":x[{escape_label(name)}]{{#{digest}}}", "x", name, {}, digest, element=element)


def user_key(account: str) -> str:
    """Return the key of a mention."""
    return f"[@user](user:{account})"


def image_key(alt: str, source: str, attributes: dict[str, str], digest: str) -> str:
    """Return the key of an image."""
    alt = re.sub(r"([\[\]\\`*_<&~:$!|])", r"\\\1", alt)
    return f"![{alt}]({source}){format_braces(dict(sorted(attributes.items())), digest)}"


def macro_name(element: Element) -> str:
    """Return a macro's name."""
    return element.get("ac:name")


def macro_fields(
    element: Element, *, with_body: bool
) -> tuple[dict[str, str], dict[str, Field], str, str]:
    """Return what is shown of a macro.

    Args:
        element: The macro.
        with_body: Whether its body is shown elsewhere, so that it is not among what is hidden.

    Returns:
        The parameters that are shown, where their values lie, the markup that is hidden, and a
        hint of what the hidden markup is about.
    """
    shown: dict[str, str] = {}
    fields: dict[str, Field] = {}
    hidden: list[Element] = []
    names = [child.get("ac:name") for child in element.elements if child.name == "ac:parameter"]
    for child in element.elements:
        if child.name == "ac:parameter":
            name = child.get("ac:name")
            found = _value(child) if names.count(name) == 1 else None
            if found and (is_attribute_name(name) or not name):
                shown[name], fields[name] = found
                continue
        elif with_body and child.name in ("ac:rich-text-body", "ac:plain-text-body"):
            continue
        hidden.append(child)
    markup = "".join(child.raw for child in hidden)
    return shown, fields, markup, _hint(hidden) if hidden else ""


def label_parameter(name: str) -> str:
    """Return the parameter that is shown in brackets; the one without a name, unless known."""
    return LABELS.get(name, "")


def take_label(name: str, shown: dict[str, str], fields: dict[str, Field]) -> str:
    """Take the label out of what is shown of a macro, and spell the nameless parameter."""
    parameter = label_parameter(name)
    label = shown.pop(parameter, "")
    if parameter in fields:
        fields["label"] = fields.pop(parameter)
    if "" in shown:
        shown["_"] = shown.pop("")
        fields["_"] = fields.pop("")
    return label


def _value(parameter: Element) -> tuple[str, Field] | None:
    """Return a parameter's value and its place, if it can be shown in braces."""
    children = parameter.children
    if any(isinstance(child, Element) for child in children):
        return _reference(parameter)
    if len(children) > 1 or not all(isinstance(child, Text | CData) for child in children):
        return None
    value = parameter.text
    if len(value) > _LONGEST_VALUE or value != value.strip() or "\n" in value:
        return None
    if value.startswith(_SHOWN_REFERENCE):
        return None
    if children and isinstance(children[0], CData):
        return value, Field(children[0].start + 9, children[0].end - 3, "cdata")
    if parameter.closes_itself:
        return value, Field(parameter.start, parameter.end, "none")
    return value, Field(parameter.open_end, parameter.close_start, "text")


def _reference(parameter: Element) -> tuple[str, Field] | None:
    """Return the address that is a parameter's value, in the form that is written anew."""
    if len(parameter.children) != 1:
        return None
    (child,) = parameter.elements
    if child.name == "ac:link":
        if len(child.children) != 1 or any(name != "ac:anchor" for name in child.attributes):
            return None
        address = link_address(child)
        if not address.startswith(("page:", "blog:")) or "#" in address:
            return None
    else:
        address = address_of(child)
        if not address or address.startswith(("page:", "blog:")):
            return None
    return address, Field(parameter.open_end, parameter.close_start, "reference")


def _hint(hidden: list[Element]) -> str:
    for element in hidden:
        for inner in (element, *element.iter()):
            for name in ("ri:content-title", "ri:filename", "ri:value", "ri:space-key"):
                if (text := inner.get(name)) and "\n" not in text:
                    return text[:_LONGEST_VALUE]
    return ""


def _macro(element: Element) -> Atom:
    name = macro_name(element)
    if not _MACRO_NAME.match(name) or name == "x":
        return hidden_atom(element)
    shown, fields, hidden, hint = macro_fields(element, with_body=False)
    if name == "mathinline" and set(shown) == {"body"} and not hidden:
        body = shown["body"]
        if _is_inline_math(body):
            return Atom(f"${body}$", name, "", shown, element=element, fields=fields)
    label = take_label(name, shown, fields)
    digest = digest_of(name, hidden) if hidden else ""
    key = atom_key(name, label, shown, digest, hint)
    hint = "" if label or not digest else hint or name
    return Atom(key, name, label, shown, digest, hint, element=element, fields=fields)


def _is_inline_math(body: str) -> bool:
    return bool(body) and body == body.strip() and "$" not in body and not body.endswith("\\")


def _link(element: Element) -> Atom | None:
    references = [child for child in element.elements if child.name.startswith("ri:")]
    bodies = [child for child in element.elements if not child.name.startswith("ri:")]
    if bodies:
        return None
    address = link_address(element)
    if len(references) == 1 and address.startswith("user:") and "#" not in address:
        account = references[0].attributes["ri:account-id"]
        fields = {"account": Field(account.start, account.end, "attribute")}
        return Atom(user_key(address[5:]), "user", address[5:], {}, element=element, fields=fields)
    if not address:
        return hidden_atom(element)
    if address.startswith("#"):
        label = element.get("ac:anchor")
        key = directive(":", "link", f"#{label}", {}, "")
        return Atom(key, "link", f"#{label}", {}, element=element)
    return Atom(f"<{address}>", "link", address, {}, element=element)


def _date(element: Element) -> Atom:
    value = element.attributes.get("datetime")
    if value is None or len(element.attributes) > 1 + ("local-id" in element.attributes):
        return hidden_atom(element)
    fields = {"label": Field(value.start, value.end, "attribute")}
    key = directive(":", "date", value.value, {}, "")
    return Atom(key, "date", value.value, {}, element=element, fields=fields)


def _emoticon(element: Element) -> Atom:
    short = element.get("ac:emoji-shortname").strip(":") or element.get("ac:name")
    if not SHORT_NAME.match(short):
        return hidden_atom(element)
    return Atom(f":{short}:", "emoticon", short, {}, element=element)


def _image(element: Element) -> Atom:
    attributes: dict[str, str] = {}
    fields: dict[str, Field] = {}
    for name, attribute in element.attributes.items():
        if name in _IMAGE_SILENT or not name.startswith("ac:"):
            continue
        attributes[name[3:]] = attribute.value
        fields[name[3:]] = Field(attribute.start, attribute.end, "attribute")
    alt = element.attributes.get("ac:alt")
    if alt is not None:
        fields["label"] = Field(alt.start, alt.end, "attribute")
    others = [child for child in element.elements if child.name != "ac:caption"]
    source, digest, name = "", "", "image"
    if len(others) == 1:
        source = _image_source(others[0])
        place = others[0].attributes.get("ri:filename") or others[0].attributes.get("ri:value")
        if source and place is not None:
            fields["source"] = Field(place.start, place.end, "attribute")
    if not source:
        digest = digest_of("image", "".join(child.raw for child in others))
        source = "hidden:"
    label = alt.value if alt is not None else ""
    label = " ".join(label.split())
    key = image_key(label, source, attributes, digest)
    attributes = {**attributes, "source": source}
    return Atom(key, name, label, attributes, digest, element=element, fields=fields)


def _image_source(reference: Element) -> str:
    if reference.name == "ri:url" and set(reference.attributes) <= {"ri:value"}:
        value = reference.get("ri:value")
        if not value or re.search(r"[\s<>()\\&]", value) or value.startswith("attachment:"):
            return f"<{value}>" if value and not re.search(r"[<>\\\n&]", value) else ""
        return value
    address = address_of(reference)
    return address if address.startswith("attachment:") else ""
