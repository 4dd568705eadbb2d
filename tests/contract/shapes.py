"""Compares two JSON documents by their fields and types, whatever the values. Pure."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

_TYPES = {dict: "object", list: "array", str: "string", bool: "boolean", type(None): "null"}


def shape(value: Any) -> dict[str, set[str]]:
    """Return the types that stand at each place; the items of a list are one place."""
    found: dict[str, set[str]] = defaultdict(set)

    def walk(place: str, node: Any) -> None:
        found[place].add(_TYPES.get(type(node), "number"))
        if isinstance(node, dict):
            for key, inner in node.items():
                walk(f"{place}.{key}", inner)
        elif isinstance(node, list):
            for inner in node:
                walk(f"{place}[]", inner)

    walk("body", value)
    return dict(found)


def differences(real: Any, stand_in: Any) -> list[str]:
    """Say where a stand-in's response has other fields or other types than the real one.

    What is null, absent below a null, or inside an empty list on either side has no shape to
    compare.
    """
    expected, found = shape(real), shape(stand_in)
    hollow = [
        place
        for place in expected.keys() & found.keys()
        if "null" in expected[place] | found[place]
        or _is_empty_list(place, expected)
        or _is_empty_list(place, found)
    ]

    def counts(place: str) -> bool:
        return not any(place.startswith((f"{outer}.", f"{outer}[")) for outer in hollow)

    missing = [f"{place} is missing" for place in expected.keys() - found.keys() if counts(place)]
    extra = [f"{place} is added" for place in found.keys() - expected.keys() if counts(place)]
    other = [
        f"{place} is {'/'.join(sorted(found[place]))}, not {'/'.join(sorted(expected[place]))}"
        for place in expected.keys() & found.keys()
        if place not in hollow and expected[place] != found[place]
    ]
    return sorted(missing + extra + other)


def _is_empty_list(place: str, types: dict[str, set[str]]) -> bool:
    return "array" in types[place] and f"{place}[]" not in types
