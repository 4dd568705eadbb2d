"""The JSON fields of commands, by type, and the JSON Schema of what a command prints."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

__all__ = ["output_schema"]

_TEXTS = {"type": "array", "items": {"type": "string"}}
_COUNTS = (
    "attachments",
    "bytes",
    "conflicts",
    "depth",
    "number",
    "pages",
    "points",
    "removed",
    "requests",
    "size",
    "unchanged",
)
_FLAGS = ("changed", "deleted", "dry_run", "ok", "purged", "truncated")
_HEADING = {
    "type": "object",
    "properties": {"level": {"type": "integer"}, "title": {"type": "string"}},
    "required": ["level", "title"],
    "additionalProperties": False,
}
# A name means the same wherever it occurs; what is not here is text.
_TYPES: dict[str, dict[str, Any]] = {
    **{name: {"type": "integer"} for name in _COUNTS},
    **{name: {"type": "boolean"} for name in _FLAGS},
    **dict.fromkeys(("actions", "changes", "failures", "labels", "missing", "scopes"), _TEXTS),
    "outline": {"type": "array", "items": _HEADING},
    "seconds": {"type": "number"},
    "usable": {"type": ["boolean", "null"]},
    "version": {"type": ["integer", "null"]},
}
_TEXT = {"type": ["string", "null"]}


def output_schema(fields: Iterable[str], *, listing: bool) -> dict[str, Any]:
    """Return the JSON Schema of what a command prints with ``--json``.

    Args:
        fields: Its fields.
        listing: Whether it prints a list of objects.
    """
    properties = {name: _TYPES.get(name, _TEXT) for name in fields}
    item = {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
    if not listing:
        return item
    return {
        "type": "object",
        "properties": {
            "items": {"type": "array", "items": item},
            "truncated": {"type": "boolean"},
            "next": _TEXT,
        },
        "required": ["items", "truncated", "next"],
        "additionalProperties": False,
    }
