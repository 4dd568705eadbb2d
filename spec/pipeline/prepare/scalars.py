"""Repairs of schemas that say something no reader can follow."""

from __future__ import annotations

from spec.pipeline.layout import Json, JsonObject
from spec.pipeline.prepare.walk import rewrite_schemas

_SCALARS = ("string", "integer", "number", "boolean")
_NUMBER_FORMATS = {"int32": "integer", "int64": "integer", "float": "number", "double": "number"}
_PYTHON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def repair_schemas(document: JsonObject) -> None:
    """Apply every repair of this module to every schema."""
    for repair in (
        lift_additional_properties,
        open_object,
        unwrap_reference,
        scalar_with_items,
        enum_on_array,
        format_without_type,
        format_beside_union,
        impossible_default,
    ):
        rewrite_schemas(document, repair)


def lift_additional_properties(schema: JsonObject) -> JsonObject:
    """Move an additionalProperties written among the properties to where it was meant."""
    properties = schema.get("properties", {})
    if "additionalProperties" not in properties:
        return schema
    kept = {name: value for name, value in properties.items() if name != "additionalProperties"}
    lifted = properties["additionalProperties"]
    return {**schema, "properties": kept, "additionalProperties": lifted}


def open_object(schema: JsonObject) -> JsonObject:
    """Let an object hold more than is documented: what the server adds must not be lost."""
    if schema.get("additionalProperties") is not False:
        return schema
    return {key: value for key, value in schema.items() if key != "additionalProperties"}


def unwrap_reference(schema: JsonObject) -> JsonObject:
    """Leave a $ref alone, as OpenAPI 3.0 reads it; keep a nullable beside it in a legal form."""
    if "$ref" not in schema:
        return schema
    reference = {"$ref": schema["$ref"]}
    if schema.get("nullable"):
        return {"nullable": True, "allOf": [reference]}
    return reference


def scalar_with_items(schema: JsonObject) -> JsonObject:
    """Take the items of a schema that calls itself a scalar: they say what it is."""
    if schema.get("type") in _SCALARS and "items" in schema:
        items: JsonObject = schema["items"]
        return items
    return schema


def enum_on_array(schema: JsonObject) -> JsonObject:
    """Move an enum from a list to its items."""
    if schema.get("type") != "array" or "enum" not in schema:
        return schema
    kept = {key: value for key, value in schema.items() if key != "enum"}
    items = {"type": "string", **schema.get("items", {})}
    return {**kept, "items": {**items, "enum": schema["enum"]}}


def format_without_type(schema: JsonObject) -> JsonObject:
    """Add the type that a format implies."""
    if "format" not in schema or {"type", "oneOf", "anyOf", "allOf"} & set(schema):
        return schema
    return {"type": _NUMBER_FORMATS.get(schema["format"], "string"), **schema}


def format_beside_union(schema: JsonObject) -> JsonObject:
    """Drop a format that is beside a union: it holds for one variant at most."""
    if {"oneOf", "anyOf"} & set(schema) and "format" in schema:
        return {key: value for key, value in schema.items() if key != "format"}
    return schema


def impossible_default(schema: JsonObject) -> JsonObject:
    """Drop a default that the schema itself refuses."""
    if "default" not in schema or _is_possible(schema["default"], schema):
        return schema
    return {key: value for key, value in schema.items() if key != "default"}


def _is_possible(default: Json, schema: JsonObject) -> bool:
    if "enum" in schema:
        return default in schema["enum"]
    types = _PYTHON_TYPES.get(schema.get("type", ""))
    if types is None:
        return default is not None
    if isinstance(default, bool):  # a bool is an int to Python, not to JSON
        return types == (bool,)
    return isinstance(default, types)
