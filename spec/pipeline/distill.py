"""Reduce a published document to its facts.

The vendor's sentences are not ours to carry, so this is a keep-list and not a drop-list:
"description" and "title" are also names of properties, and a key nobody thought of
stays out. What stays comes out in one order, so that two publications compare line by line.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable

from spec.pipeline.layout import Json, JsonObject, PipelineError

# What is kept of each kind of object, in the order it is written, and what each value is:
# a kind of this table, "value" (copied), "names" (an unordered list, so it is sorted),
# "map of KIND" (keys sorted) or "list of KIND" (order kept, because it can mean something).
KEEP: dict[str, dict[str, str]] = {
    "document": {
        "openapi": "value",
        "info": "info",
        "servers": "list of server",
        "paths": "map of path",
        "components": "components",
    },
    "info": {"version": "value"},
    "server": {"url": "value", "variables": "map of variable"},
    "variable": {"default": "value", "enum": "value"},
    "components": {
        "securitySchemes": "map of security scheme",
        "parameters": "map of parameter",
        "requestBodies": "map of body",
        "responses": "map of response",
        "schemas": "map of schema",
    },
    "security scheme": {
        "type": "value",
        "scheme": "value",
        "name": "value",
        "in": "value",
        "flows": "map of flow",
    },
    "flow": {
        "authorizationUrl": "value",
        "tokenUrl": "value",
        "refreshUrl": "value",
        "scopes": "scope names",
    },
    "path": {
        "parameters": "parameters",
        "get": "operation",
        "put": "operation",
        "post": "operation",
        "patch": "operation",
        "delete": "operation",
        "head": "operation",
        "options": "operation",
    },
    "operation": {
        "operationId": "value",
        "tags": "value",
        "deprecated": "value",
        "x-experimental": "value",
        "security": "list of requirement",
        "x-atlassian-oauth2-scopes": "list of scope set",
        "parameters": "parameters",
        "requestBody": "body",
        "responses": "map of response",
    },
    "scope set": {"scheme": "value", "state": "value", "scopes": "names"},
    "parameter": {
        "$ref": "value",
        "name": "value",
        "in": "value",
        "required": "value",
        "deprecated": "value",
        "style": "value",
        "explode": "value",
        "allowEmptyValue": "value",
        "schema": "schema",
        "content": "map of media",
    },
    "body": {"$ref": "value", "required": "value", "content": "map of media"},
    "response": {"$ref": "value", "headers": "map of header", "content": "map of media"},
    "header": {
        "$ref": "value",
        "required": "value",
        "deprecated": "value",
        "schema": "schema",
    },
    "media": {"schema": "schema", "encoding": "map of encoding"},
    "encoding": {"contentType": "value", "style": "value", "explode": "value"},
    "schema": {
        "$ref": "value",
        "title": "type name",
        "x-type-name": "type name",  # of a document that is distilled already
        "type": "value",
        "format": "value",
        "nullable": "value",
        "readOnly": "value",
        "writeOnly": "value",
        "deprecated": "value",
        "default": "value",
        "enum": "value",
        "const": "value",
        "minimum": "value",
        "maximum": "value",
        "exclusiveMinimum": "value",
        "exclusiveMaximum": "value",
        "multipleOf": "value",
        "minLength": "value",
        "maxLength": "value",
        "pattern": "value",
        "minItems": "value",
        "maxItems": "value",
        "uniqueItems": "value",
        "minProperties": "value",
        "maxProperties": "value",
        "required": "names",
        "properties": "map of schema",
        "additionalProperties": "schema",
        "items": "schema",
        "allOf": "list of schema",
        "oneOf": "list of schema",
        "anyOf": "list of schema",
        "not": "schema",
        "discriminator": "discriminator",
    },
    "discriminator": {"propertyName": "value", "mapping": "map of value"},
}

# OpenAPI asks for these; what the vendor wrote there is prose.
REQUIRED_BY_OPENAPI: dict[str, JsonObject] = {
    "info": {"title": ""},
    "response": {"description": ""},
}

# Without these nothing can be said about the object; a reference stands for another one.
NEEDED: dict[str, tuple[str, ...]] = {
    "document": ("openapi", "info", "servers", "paths", "components"),
    "server": ("url",),
    "operation": ("responses",),
    "scope set": ("state", "scopes"),
    "parameter": ("name", "in", "schema"),
}

_TYPE_NAME = re.compile(r"[A-Za-z]\w*(<\w+>)?")


def distill(document: Json) -> JsonObject:
    """Return the facts of a published document, or of one that is distilled already.

    Raises:
        PipelineError: It has not the structure of an OpenAPI document.
    """
    facts: JsonObject = _keep(document, "document")
    return facts


def _keep(value: Json, kind: str) -> Json:
    if kind.startswith("map of "):
        inner = kind.removeprefix("map of ")
        return {key: _keep(value[key], inner) for key in sorted(_checked(value, dict, kind))}
    if kind.startswith("list of "):
        inner = kind.removeprefix("list of ")
        return [_keep(item, inner) for item in _checked(value, list, kind)]
    if kind in _SPECIAL:
        return _SPECIAL[kind](value)
    if kind == "schema" and isinstance(value, bool):
        return value  # additionalProperties: true
    return _keep_object(_checked(value, dict, kind), kind)


def _keep_object(value: JsonObject, kind: str) -> JsonObject:
    is_reference = "$ref" in value
    if missing := [key for key in NEEDED.get(kind, ()) if key not in value and not is_reference]:
        raise PipelineError(f"this {kind} has no {missing[0]}: {_shown(value)}")
    kept = {} if is_reference else dict(REQUIRED_BY_OPENAPI.get(kind, {}))
    for key, inner in KEEP[kind].items():
        if key not in value:
            continue
        if inner != "type name":
            kept[key] = _keep(value[key], inner)
        elif _TYPE_NAME.fullmatch(str(value[key])):
            # A title is prose, unless it names a type as in Result<Page>: names are facts.
            kept["x-type-name"] = value[key]
    return kept


def _checked(value: Json, wanted: type, kind: str) -> Json:
    if not isinstance(value, wanted):
        raise PipelineError(f"this is no {kind}: {_shown(value)}")
    return value


def _shown(value: Json) -> str:
    return textwrap.shorten(str(value), 80)


def _parameter_order(parameter: JsonObject) -> tuple[str, str, str]:
    return (parameter.get("in", ""), parameter.get("name", ""), parameter.get("$ref", ""))


def _copy(value: Json) -> Json:
    return json.loads(json.dumps(value))


_SPECIAL: dict[str, Callable[[Json], Json]] = {
    "value": _copy,
    "names": lambda value: sorted(_keep(value, "list of name")),
    "name": lambda value: _checked(value, str, "name"),
    "requirement": lambda value: _keep(value, "map of names"),
    "scope names": lambda value: dict.fromkeys(_keep(value, "map of value"), ""),
    "parameters": lambda value: sorted(_keep(value, "list of parameter"), key=_parameter_order),
}
