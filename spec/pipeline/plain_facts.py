"""Compare what stands directly in two objects, key by key."""

from __future__ import annotations

from collections.abc import Iterator

from spec.pipeline.difference import Difference, Place
from spec.pipeline.layout import Json, JsonObject

# What is kept apart elsewhere, and what is left out on purpose. Everything else counts, also
# a key that the distiller has never heard of.
_WALKED = {"$ref", "properties", "items", "additionalProperties", "not", "allOf", "oneOf", "anyOf"}
_WALKED |= {"security", "x-atlassian-oauth2-scopes", "parameters", "requestBody", "responses"}
_WALKED |= {"name", "in", "schema", "content"}
_PROSE = {"description", "summary", "title", "example", "examples", "externalDocs", "xml"}
_LEFT_OUT = {
    "x-atlassian-connect-scope",  # of Connect apps, which are not us
    "x-atlassian-data-security-policy",
    "x-codegen-request-body-name",  # advice for another generator
    "x-type-name",  # our names, see distill and overlay
    "x-enum-varnames",
    "x-untyped-null",  # beside nullable, which counts
}


def facts(place: Place, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
    """Compare all that stands directly in two objects."""
    for what in sorted((set(before) | set(after)) - _WALKED - _PROSE - _LEFT_OUT):
        values = [type_of(side) if what == "type" else side.get(what) for side in (before, after)]
        if not any(isinstance(value, list) and what == "required" for value in values):
            yield from fact(place, what, *values)


def fact(place: Place, what: str, before: Json, after: Json) -> Iterator[Difference]:
    """Compare one fact."""
    if before != after or type(before) is not type(after):
        yield Difference(place, what, before, after)


def type_of(schema: JsonObject) -> Json:
    """Return the type, also of a schema that only implies it."""
    implied = {"properties": "object", "items": "array"}
    return schema.get("type") or next((implied[key] for key in implied if key in schema), None)


def either(before: JsonObject, after: JsonObject) -> list[str]:
    """Return the keys of both objects, those of the first in front."""
    return [*before, *(name for name in after if name not in before)]
