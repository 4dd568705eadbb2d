"""Name the members of enums by their values.

The generator names what is not a word by its position, so a new value in the middle would
rename the others.
"""

from __future__ import annotations

import re
from collections import Counter

from spec.pipeline.layout import JsonObject
from spec.pipeline.prepare.walk import rewrite_schemas


def name_enum_members(document: JsonObject) -> None:
    """Add x-enum-varnames to every enum of strings."""

    def add_names(schema: JsonObject) -> JsonObject:
        values = schema.get("enum", [])
        if not values or not all(isinstance(value, str) for value in values):
            return schema
        unique = list(dict.fromkeys(values))
        return {**schema, "enum": unique, "x-enum-varnames": member_names(unique)}

    rewrite_schemas(document, add_names)


def member_names(values: list[str]) -> list[str]:
    """Return a Python name for each value; it depends on nothing but the value."""
    names = [_member_name(value) for value in values]
    seen = Counter(names)
    return [
        name if name and seen[name] == 1 else f"VALUE_{value.encode().hex().upper()}"
        for name, value in zip(names, values, strict=True)
    ]


def _member_name(value: str) -> str:
    # The listings' sort orders: "-title" is descending.
    text = f"{value[1:]}_DESC" if re.match(r"-[A-Za-z]", value) else value
    name = "_".join(re.findall(r"[0-9A-Z]+", re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text).upper()))
    if name == "MRO" or name[:1].isdigit():
        return f"VALUE_{name}"
    return name
