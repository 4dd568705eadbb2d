"""Say null where a component is used, not where it is defined.

The generator makes a union of a nullable component, and cannot resolve such a union as
long as its members wait for each other. A plain component in a cycle is no problem to it.
"""

from __future__ import annotations

from spec.pipeline.layout import JsonObject
from spec.pipeline.prepare.walk import rewrite_schemas

_PREFIX = "#/components/schemas/"


def move_nullability_to_uses(document: JsonObject) -> None:
    """Make every nullable component plain, and every reference to it nullable."""
    schemas = document["components"].get("schemas", {})
    nullable = {name for name, schema in schemas.items() if schema.get("nullable")}
    for name in nullable:
        schemas[name] = {key: value for key, value in schemas[name].items() if key != "nullable"}

    def at_the_use(schema: JsonObject) -> JsonObject:
        if schema.get("$ref", "").removeprefix(_PREFIX) in nullable:
            return {"nullable": True, "allOf": [schema]}
        return schema

    rewrite_schemas(document, at_the_use)
    rewrite_schemas(document, _flatten)


def _flatten(schema: JsonObject) -> JsonObject:
    """Reduce allOf [allOf [X]] to allOf [X] where a use was nullable already."""
    parts = schema.get("allOf", [])
    if len(parts) == 1 and set(parts[0]) == {"nullable", "allOf"}:
        return {**schema, "nullable": True, "allOf": parts[0]["allOf"]}
    return schema
