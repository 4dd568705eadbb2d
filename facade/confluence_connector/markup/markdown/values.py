"""Patches the values that a macro, an image or a cell shows: parameters and attributes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, TypeAlias

from ..entities import escape, escape_attribute
from ..tree import Element
from .atoms import label_parameter
from .compose import cell_attribute, parameter_markup
from .model import Field
from .patches import Patches
from .references import SCHEMES

__all__ = ["Spelling", "change_values", "set_attribute"]

Spelling: TypeAlias = Literal["macro", "image", "cell", "adf", "attribute"]
"""Where the values stand: in a macro's parameters, in attributes, in ``ac:adf-attribute``."""


def change_values(
    patches: Patches,
    element: Element,
    fields: Mapping[str, Field],
    old: Mapping[str, str],
    new: Mapping[str, str],
    spelling: Spelling,
) -> None:
    """Write what changed between two sets of values; the others keep their bytes."""
    added: list[str] = []
    for name in [*old, *(name for name in new if name not in old)]:
        before, after = old.get(name), new.get(name)
        if before == after:
            continue
        if after is None:
            _remove(patches, element, fields, name, spelling)
        elif name in fields:
            _replace(patches, element, fields[name], name, after)
        else:
            added.append(_spelled(element, name, after, spelling))
    if not added:
        return
    if spelling in ("macro", "adf"):
        patches.append_inside(element, "".join(added))
    else:
        patches.insert(element.start + 1 + len(element.name), "".join(added))


def set_attribute(patches: Patches, element: Element, name: str, value: str) -> None:
    """Give an attribute of an element a value; an empty one takes it away."""
    present = element.attributes.get(name)
    if present is not None and value:
        patches.replace(present.start, present.end, escape_attribute(value))
    elif present is not None:
        _cut_attribute(patches, element, Field(present.start, present.end, "attribute"))
    elif value:
        at = element.start + 1 + len(element.name)
        patches.insert(at, f' {name}="{escape_attribute(value)}"')


def _replace(patches: Patches, element: Element, field: Field, name: str, value: str) -> None:
    match field.encoding:
        case "attribute":
            patches.replace(field.start, field.end, escape_attribute(value))
        case "cdata":
            patches.replace(field.start, field.end, value.replace("]]>", "]]]]><![CDATA[>"))
        case "text" if value.partition(":")[0] not in SCHEMES:
            patches.replace(field.start, field.end, escape(value))
        case "none":
            patches.delete(field.start, field.end)
            patches.insert(field.start, _parameter(element, name, value))
        case _:
            patches.replace(field.start, field.end, parameter_markup(value))


def _remove(
    patches: Patches, element: Element, fields: Mapping[str, Field], name: str, spelling: Spelling
) -> None:
    field = fields[name]
    if spelling in ("macro", "adf"):
        for child in element.elements:
            if child.start <= field.start and field.end <= child.end:
                patches.delete(child.start, child.end)
    else:
        _cut_attribute(patches, element, field)


def _cut_attribute(patches: Patches, element: Element, field: Field) -> None:
    before = element.source[element.start : field.start]
    found = re.search(r"""\s+[^\s=]+\s*=\s*["']\Z""", before)
    if found:
        patches.delete(element.start + found.start(), field.end + 1)


def _spelled(element: Element, name: str, value: str, spelling: Spelling) -> str:
    match spelling:
        case "macro":
            return _parameter(element, name, value)
        case "adf":
            key = escape_attribute(name)
            return f'<ac:adf-attribute key="{key}">{escape(value)}</ac:adf-attribute>'
        case "image":
            shown = "alt" if name == "label" else name
            return f' ac:{shown}="{escape_attribute(value)}"'
        case "cell":
            return f' {cell_attribute(name)}="{escape_attribute(value)}"'
        case _:
            return f' {name}="{escape_attribute(value)}"'


def _parameter(element: Element, name: str, value: str) -> str:
    if name == "label":
        name = label_parameter(element.get("ac:name"))
    elif name == "_":
        name = ""
    key = escape_attribute(name)
    return f'<ac:parameter ac:name="{key}">{parameter_markup(value)}</ac:parameter>'
