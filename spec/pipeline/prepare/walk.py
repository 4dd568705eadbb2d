"""Every place of a document where a schema stands, each with a name built from where it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spec.pipeline.layout import Json, JsonObject

METHODS = ("get", "put", "post", "patch", "delete", "head", "options")


@dataclass(frozen=True)
class Slot:
    """A place that holds a schema."""

    holder: Json  # the object or list
    key: str | int  # where in the holder
    name: str  # what an anonymous schema here would be called, in PascalCase
    is_field: bool = False  # a property, or a value of a map

    @property
    def schema(self) -> Json:
        """The schema that stands here now."""
        return self.holder[self.key]

    def replace(self, schema: JsonObject) -> None:
        """Put another schema here."""
        self.holder[self.key] = schema


def pascal(text: str) -> str:
    """Return text as a PascalCase word: ``footer-comment_links`` becomes ``FooterCommentLinks``."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^0-9A-Za-z]+", text))


def operations(document: JsonObject) -> Iterator[tuple[str, str, JsonObject]]:
    """Yield path, method and operation, in the document's order."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def parameters(document: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """Yield every parameter with the PascalCase name of what it belongs to; no references."""
    for name, parameter in document["components"].get("parameters", {}).items():
        yield pascal(name), parameter
    for path, item in document["paths"].items():
        for parameter in item.get("parameters", []):
            yield pascal(path), parameter
    for _path, _method, operation in operations(document):
        for parameter in operation.get("parameters", []):
            if "$ref" not in parameter:
                yield pascal(operation["operationId"]), parameter


def contents(document: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """Yield every body or response that has content, with a PascalCase name for it."""
    for name, body in document["components"].get("requestBodies", {}).items():
        yield pascal(name), body
    for name, response in document["components"].get("responses", {}).items():
        yield pascal(name), response
    for _path, _method, operation in operations(document):
        name = pascal(operation["operationId"])
        if "content" in operation.get("requestBody", {}):
            yield f"{name}Body", operation["requestBody"]
        for response in operation["responses"].values():
            if "content" in response:
                yield f"{name}Response", response


def slots(document: JsonObject) -> list[Slot]:
    """Return every place of a schema, the innermost first.

    A list and not a generator, so that the caller may replace schemas on the way.
    """
    found: list[Slot] = []
    for name in document["components"].get("schemas", {}):
        found += _inside_out(Slot(document["components"]["schemas"], name, pascal(name)))
    for owner, parameter in parameters(document):
        if "schema" in parameter:
            found += _inside_out(Slot(parameter, "schema", owner + pascal(parameter["name"])))
    for owner, holder in contents(document):
        for media in holder["content"].values():
            if "schema" in media:
                found += _inside_out(Slot(media, "schema", owner))
    return found


def _inside_out(slot: Slot) -> Iterator[Slot]:
    schema = slot.schema
    if not isinstance(schema, dict):
        return  # additionalProperties: true
    own_name = pascal(schema["x-type-name"]) if "x-type-name" in schema else slot.name
    for inner in _children(schema, own_name):
        yield from _inside_out(inner)
    yield slot


def _children(schema: JsonObject, name: str) -> Iterator[Slot]:
    for key in schema.get("properties", {}):
        yield Slot(schema["properties"], key, name + pascal(key), is_field=True)
    if "items" in schema:
        yield Slot(schema, "items", f"{name}Item")
    if "additionalProperties" in schema:
        yield Slot(schema, "additionalProperties", f"{name}Value", is_field=True)
    if "not" in schema:
        yield Slot(schema, "not", f"{name}Not")
    for combiner in ("allOf", "oneOf", "anyOf"):
        for index in range(len(schema.get(combiner, []))):
            yield Slot(schema[combiner], index, f"{name}Option")


def rewrite_schemas(document: JsonObject, change: Callable[[JsonObject], JsonObject]) -> None:
    """Replace every schema by what the function returns for it, the innermost first."""
    for slot in slots(document):
        slot.replace(change(slot.schema))
