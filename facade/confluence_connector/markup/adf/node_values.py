"""Values of ADF attributes inside ``ac:adf-attribute`` and ``ac:adf-parameter``.

Confluence writes an object as parameters in each other, a list as ``ac:adf-parameter-value``, and
says the type of what is not text. What that cannot spell is JSON of the type ``json``.
"""

from __future__ import annotations

from typing import Any

from ..tree import Element
from .extras import compact, number
from .node_names import camel, has_kebab, kebab
from .values import object_of, parsed, texts_of
from .writing import attribute, tag, written_text

__all__ = ["read_value", "write_value"]

_BOOLEANS = {"true": True, "false": False}


def write_value(name: str, key: str, value: object) -> str:
    """Return an element ``name`` for one member of an object."""
    if isinstance(value, str):
        return _element(name, key, "", written_text(value))
    if isinstance(value, bool):
        return _element(name, key, "boolean", str(value).lower())
    if isinstance(value, int) and number(str(value)) == value:
        return _element(name, key, "integer", str(value))
    members, texts = object_of(value), texts_of(value)
    if members and all(map(_is_spelled, members)):
        inner = "".join(write_value("ac:adf-parameter", k, v) for k, v in members.items())
        return _element(name, key, "", inner)
    if texts:
        inner = "".join(tag("ac:adf-parameter-value", "", written_text(text)) for text in texts)
        return _element(name, key, "", inner)
    return _element(name, key, "json", written_text(compact(value)))


def _is_spelled(name: object) -> bool:
    return isinstance(name, str) and has_kebab(name)


def _element(name: str, key: str, value_type: str, content: str) -> str:
    attributes = attribute("key", kebab(key)) + attribute("type", value_type or None)
    return tag(name, attributes, content)


def read_value(element: Element) -> Any:
    """Return the value of an attribute or a parameter."""
    children = element.elements
    if any(child.name == "ac:adf-parameter-value" for child in children):
        return [c.text for c in children if c.name == "ac:adf-parameter-value"]
    if any(child.name == "ac:adf-parameter" for child in children):
        return read_members(element, "ac:adf-parameter")
    return _typed(element.get("type"), element.text)


def read_members(element: Element, name: str) -> dict[str, Any]:
    """Return the values of the children of one name by their keys."""
    found = (child for child in element.elements if child.name == name)
    return {camel(child.get("key")): read_value(child) for child in found}


def _typed(value_type: str, text: str) -> Any:
    if value_type == "boolean":
        return _BOOLEANS.get(text.strip(), text)
    if value_type in ("integer", "number"):
        value = number(text)
        return text if value is None else value
    if value_type == "json":
        return parsed(text)
    return text
