"""What a caller may pass: ids in either form, and nothing sent that was not given."""

from __future__ import annotations

import re

from spec.pipeline.layout import JsonObject
from spec.pipeline.prepare.walk import parameters, slots

_IDENTIFIER = re.compile(r"(^|[-_])ids?$|[a-z]Ids?$")
_EITHER = {"oneOf": [{"type": "integer"}, {"type": "string"}]}


def drop_defaults(document: JsonObject) -> None:
    """Remove every default but those of headers, because the generated code would send it.

    The server knows its defaults, and an update must not write what was not given.
    """
    headers = {
        id(parameter["schema"])
        for _owner, parameter in parameters(document)
        if parameter["in"] == "header"
    }
    for slot in slots(document):
        if id(slot.schema) not in headers:
            slot.schema.pop("default", None)


def accept_numbers_and_text_as_ids(document: JsonObject) -> None:
    """Let an id be an int or a str: v2 takes numbers and returns strings."""
    for _owner, parameter in parameters(document):
        if not _is_identifier(parameter):
            continue
        schema = parameter["schema"]
        if schema.get("type") == "array":
            parameter["schema"] = {**schema, "items": _EITHER}
        else:
            parameter["schema"] = _EITHER


def _is_identifier(parameter: JsonObject) -> bool:
    name: str = parameter["name"]
    if parameter["in"] not in ("path", "query") or name in ("accountId", "userId"):
        return False
    schema = parameter["schema"]
    scalar = schema.get("items", {}) if schema.get("type") == "array" else schema
    if "enum" in scalar or scalar.get("type") not in ("integer", "string"):
        return False
    return _IDENTIFIER.search(name) is not None
