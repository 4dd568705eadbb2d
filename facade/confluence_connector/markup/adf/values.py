"""Values of JSON by their kind, for those who do not know which one they have."""

from __future__ import annotations

import json
from typing import Any, cast

__all__ = ["is_node", "object_of", "parsed", "texts_of"]


def object_of(value: object) -> dict[str, Any]:
    """Return an object as it is, and an empty one for anything else."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def texts_of(value: object) -> list[str] | None:
    """Return a list that holds nothing but texts, else ``None``."""
    members = cast("list[object]", value) if isinstance(value, list) else [None]
    texts = [member for member in members if isinstance(member, str)]
    return texts if len(texts) == len(members) else None


def parsed(text: str) -> object:
    """Return what a text says in JSON, and ``None`` if it says nothing."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def is_node(value: object) -> bool:
    """Return whether a value is an object with a type, as nodes and marks are."""
    return isinstance(object_of(value).get("type"), str)
