"""Name every inline object: it becomes a component.

The generator names inline objects by itself, twice in some places and over an existing
name in others. Here a name is either free, or shared by equal shapes, or an error that
asks for a name in the overlay: a number at its end would change with the next publication.
"""

from __future__ import annotations

from spec.pipeline.layout import JsonObject, PipelineError
from spec.pipeline.prepare.walk import Slot, pascal, slots


class NameClashError(PipelineError):
    """Two different shapes would get one class name."""


def name_clashes_by_place(document: JsonObject) -> None:
    """Drop a type name that several shapes share, so that each is named by its place.

    For documents of another time than the overlay, which has no names for their clashes.
    """
    schemas = document["components"].get("schemas", {})
    shapes: dict[str, list[JsonObject]] = {}
    for name, schema in schemas.items():
        shapes.setdefault(pascal(name), []).append(schema)
    named = [
        slot
        for slot in slots(document)
        if slot.holder is not schemas and "x-type-name" in (_inline_part(slot.schema) or {})
    ]
    for slot in named:
        shape = _without(_without(slot.schema, "x-type-name"), "nullable")
        known = shapes.setdefault(pascal(slot.schema["x-type-name"]), [])
        if shape not in known:
            known.append(shape)
    for slot in named:
        if len(shapes[pascal(slot.schema["x-type-name"])]) > 1:
            slot.replace(_without(slot.schema, "x-type-name"))


def hoist_inline_objects(document: JsonObject) -> None:
    """Replace every inline object by a reference to a named component."""
    schemas = document["components"].setdefault("schemas", {})
    taken = {pascal(name): schema for name, schema in schemas.items()}
    if len(taken) != len(schemas):
        raise NameClashError("two components differ only in case or punctuation")
    clashes: list[str] = []
    for slot in slots(document):
        inline = None if slot.holder is schemas else _inline_part(slot.schema)
        if inline is None:
            continue
        name, shape = _named(inline, slot)
        if taken.setdefault(name, shape) != shape:
            clashes.append(f"{name} (the one at {slot.name}, with {_fields(shape)})")
        schemas[name] = shape
        reference = {"$ref": f"#/components/schemas/{name}"}
        nullable = slot.schema.get("nullable")
        slot.replace({"nullable": True, "allOf": [reference]} if nullable else reference)
    if clashes:
        raise NameClashError(
            "one name for two shapes; name one of them with x-type-name in the overlay: "
            + "; ".join(clashes)
        )
    for name in sorted(schemas):
        schemas[name] = _without(schemas.pop(name), "x-type-name")


def _inline_part(schema: JsonObject) -> JsonObject | None:
    """Return what of a schema needs a name of its own."""
    plain = _without(schema, "nullable")
    if plain.get("type") == "object" or "properties" in plain:
        return plain
    # The generator forgets null at an inline enum, but not at a reference.
    if "enum" in plain and (schema.get("nullable") or "x-type-name" in schema):
        return plain
    return None


def _named(schema: JsonObject, slot: Slot) -> tuple[str, JsonObject]:
    shape = _without(schema, "x-type-name")
    if "x-type-name" in schema:
        return pascal(schema["x-type-name"]), shape
    is_free_form = "enum" not in shape and not shape.get("properties")
    if is_free_form and shape.get("additionalProperties", True) in (True, {}):
        return "JsonObject", {"type": "object", "additionalProperties": True}
    return slot.name, shape


def _fields(shape: JsonObject) -> str:
    return ", ".join(shape.get("properties", {})) or "no fields"


def _without(schema: JsonObject, key: str) -> JsonObject:
    return {name: value for name, value in schema.items() if name != key}
