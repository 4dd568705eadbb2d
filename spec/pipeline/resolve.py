"""Read a schema through references and through allOf."""

from __future__ import annotations

from spec.pipeline.layout import Json, JsonObject, PipelineError


def resolved(document: JsonObject, value: JsonObject) -> JsonObject:
    """Follow references; what is beside one wins over what it refers to."""
    followed: list[str] = []
    while "$ref" in value:
        reference = value["$ref"]
        if reference in followed:
            raise PipelineError(f"{reference} refers to itself")
        followed.append(reference)
        target: Json = document
        for step in reference.removeprefix("#/").split("/"):
            target = target[step]
        value = {**target, **{key: value[key] for key in value if key != "$ref"}}
    return value


def references(value: Json) -> set[str]:
    """Return everything that a document, or a part of one, refers to."""
    found: set[str] = set()
    waiting: list[Json] = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting += current
        elif isinstance(current, dict):
            waiting += current.values()
            # A property may be called $ref; then its value is a schema and not text.
            if isinstance(current.get("$ref"), str):
                found.add(current["$ref"])
    return found


def is_resolvable(document: JsonObject, reference: str) -> bool:
    """Return whether the document holds what a reference names, and what that refers to."""
    try:
        resolved(document, {"$ref": reference})
    except (KeyError, TypeError):
        return False
    return True


def merged(document: JsonObject, schema: JsonObject) -> JsonObject:
    """Resolve a reference, and take the parts of an allOf together."""
    schema = resolved(document, schema)
    if "allOf" not in schema:
        return schema
    whole: JsonObject = {}
    for part in [*schema["allOf"], {key: schema[key] for key in schema if key != "allOf"}]:
        _take(whole, merged(document, part))
    return whole


def _take(whole: JsonObject, part: JsonObject) -> None:
    properties = dict(whole.get("properties", {}))
    for name, schema in part.get("properties", {}).items():
        present = properties.get(name)
        properties[name] = schema if present is None else {"allOf": [present, schema]}
    required = sorted({*whole.get("required", []), *part.get("required", [])})
    whole |= part
    if properties:
        whole["properties"] = properties
    if required:
        whole["required"] = required


# Beside a reference these make another schema of it.
_STRUCTURE = {"properties", "required", "items", "additionalProperties", "oneOf", "anyOf", "not"}


def component_name(schema: JsonObject) -> str:
    """Name the one component that a schema is; "" for one that is written out in place."""
    parts = schema.get("allOf", [])
    reference = parts[0] if len(parts) == 1 else schema
    if _STRUCTURE & set(schema):
        return ""
    return str(reference.get("$ref", "")).rpartition("/")[2]


def beside_reference(schema: JsonObject) -> JsonObject:
    """Return what is beside the reference of a schema that is one."""
    return {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
