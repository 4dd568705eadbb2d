"""Give a component the fields that a response adds to it.

Responses are often "a page, and its links also have a base". As an allOf this would make one
more class for every operation, and code that takes a page would not take the response.
"""

from __future__ import annotations

import copy

from spec.pipeline.layout import JsonObject, PipelineError
from spec.pipeline.prepare.walk import rewrite_schemas

_PREFIX = "#/components/schemas/"


def absorb_extensions(document: JsonObject) -> None:
    """Replace allOf [$ref X, {optional properties}] by $ref X, with the properties added to X."""
    schemas = document["components"].get("schemas", {})

    def absorb(schema: JsonObject) -> JsonObject:
        parts = schema.get("allOf", [])
        if set(schema) - {"allOf", "type"} or len(parts) != 2:
            return schema
        reference, extension = parts
        if set(reference) != {"$ref"} or set(extension) - {"type", "properties"}:
            return schema
        component = schemas[reference["$ref"].removeprefix(_PREFIX)]
        _add_properties(component, extension.get("properties", {}), schemas)
        return dict(reference)

    rewrite_schemas(document, absorb)


def _add_properties(component: JsonObject, extra: JsonObject, schemas: JsonObject) -> None:
    properties = component.setdefault("properties", {})
    for name, addition in extra.items():
        present = properties.get(name)
        if present is None:
            properties[name] = copy.deepcopy(addition)
        elif "$ref" in present:
            shared = schemas[present["$ref"].removeprefix(_PREFIX)]
            _add_properties(shared, addition.get("properties", {}), schemas)
        elif present.get("type") == "object":
            _add_properties(present, addition.get("properties", {}), schemas)
        elif present != addition:
            raise PipelineError(f"a response redefines the property {name!r} of a component")
