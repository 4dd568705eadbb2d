"""Reduce a published document to its facts.

The vendor's sentences are not ours to carry, so this is a keep-list and not a drop-list:
"description" and "title" are also names of properties, and an unforeseen key
stays out. What stays comes out in one order, so that two publications compare line by line.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable

from spec.pipeline.layout import Json, JsonObject, PipelineError

# What is kept of each kind of object, in the order it is written, and what each value is:
# a kind of this table, a plain one ("text", "flag", "number", "value" for any), "names" (an
# unordered list, so it is sorted), "map of KIND" (keys sorted) or "list of KIND" (order kept,
# because it can mean something).
KEEP: dict[str, dict[str, str]] = {
    "document": {
        "openapi": "text",
        "info": "info",
        "servers": "list of server",
        "paths": "map of path",
        "components": "components",
    },
    "info": {"version": "text"},
    "server": {"url": "text", "variables": "map of variable"},
    "variable": {"default": "value", "enum": "list of value"},
    "components": {
        "securitySchemes": "map of security scheme",
        "parameters": "map of parameter",
        "requestBodies": "map of body",
        "responses": "map of response",
        "schemas": "map of schema",
    },
    "security scheme": {
        "type": "text",
        "scheme": "text",
        "name": "text",
        "in": "text",
        "flows": "map of flow",
    },
    "flow": {
        "authorizationUrl": "text",
        "tokenUrl": "text",
        "refreshUrl": "text",
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
        "operationId": "text",
        "tags": "list of text",
        "deprecated": "flag",
        "x-experimental": "flag",
        "security": "list of requirement",
        "x-atlassian-oauth2-scopes": "list of scope set",
        "parameters": "parameters",
        "requestBody": "body",
        "responses": "map of response",
    },
    "scope set": {"scheme": "text", "state": "text", "scopes": "names"},
    "parameter": {
        "$ref": "text",
        "name": "text",
        "in": "text",
        "required": "flag",
        "deprecated": "flag",
        "style": "text",
        "explode": "flag",
        "allowEmptyValue": "flag",
        "schema": "schema",
        "content": "map of media",
    },
    "body": {"$ref": "text", "required": "flag", "content": "map of media"},
    "response": {"$ref": "text", "headers": "map of header", "content": "map of media"},
    "header": {
        "required": "flag",
        "deprecated": "flag",
        "schema": "schema",
    },
    "media": {"schema": "schema", "encoding": "map of encoding"},
    "encoding": {"contentType": "text", "style": "text", "explode": "flag"},
    "schema": {
        "$ref": "text",
        "title": "type name",
        "x-type-name": "type name",  # of a document that is distilled already
        "type": "text",
        "format": "text",
        "nullable": "flag",
        "readOnly": "flag",
        "writeOnly": "flag",
        "deprecated": "flag",
        "default": "value",
        "enum": "list of value",
        "const": "value",
        "minimum": "number",
        "maximum": "number",
        "exclusiveMinimum": "value",
        "exclusiveMaximum": "value",
        "multipleOf": "number",
        "minLength": "number",
        "maxLength": "number",
        "pattern": "text",
        "minItems": "number",
        "maxItems": "number",
        "uniqueItems": "flag",
        "minProperties": "number",
        "maxProperties": "number",
        "required": "names",
        "properties": "map of schema",
        "additionalProperties": "schema or flag",
        "items": "schema",
        "allOf": "list of schema",
        "oneOf": "list of schema",
        "anyOf": "list of schema",
        "not": "schema",
        "discriminator": "discriminator",
    },
    "discriminator": {"propertyName": "text", "mapping": "map of text"},
}

# OpenAPI asks for these; what the vendor wrote there is prose.
REQUIRED_BY_OPENAPI: dict[str, JsonObject] = {
    "info": {"title": ""},
    "response": {"description": ""},
}

# Without these nothing can be said about the object; a reference represents another one.
NEEDED: dict[str, tuple[str, ...]] = {
    "document": ("openapi", "info", "servers", "paths", "components"),
    "server": ("url",),
    "operation": ("responses",),
    "scope set": ("state", "scopes"),
    "parameter": ("name", "in", "schema"),
}

# What may be a reference, and the group of components that it names; no other is followed.
REFERENCES = {
    "parameter": "parameters",
    "body": "requestBodies",
    "response": "responses",
    "schema": "schemas",
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
    if kind == "schema or flag":
        return value if isinstance(value, bool) else _keep(value, "schema")
    if kind in _PLAIN:
        return _checked(value, _PLAIN[kind], kind)
    return _keep_object(_checked(value, dict, kind), kind)


def _keep_object(value: JsonObject, kind: str) -> JsonObject:
    is_reference = kind in REFERENCES and "$ref" in value
    if is_reference:
        _check_reference(value["$ref"], kind)
    elif missing := [key for key in NEEDED.get(kind, ()) if key not in value]:
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


def _check_reference(reference: Json, kind: str) -> None:
    own = f"#/components/{REFERENCES[kind]}/"
    name = str(reference).removeprefix(own)
    if name == reference or "/" in name:
        raise PipelineError(f"it refers to {reference}; only {own}… is followed")


def _checked(value: Json, wanted: type | tuple[type, ...], kind: str) -> Json:
    if not isinstance(value, wanted):
        raise PipelineError(f"this is not a {kind}: {_shown(value)}")
    return value


def _shown(value: Json) -> str:
    return textwrap.shorten(str(value), 80)


def _parameter_order(parameter: JsonObject) -> tuple[str, str, str]:
    return (parameter.get("in", ""), parameter.get("name", ""), parameter.get("$ref", ""))


def _copy(value: Json) -> Json:
    return json.loads(json.dumps(value))


_PLAIN: dict[str, type | tuple[type, ...]] = {"text": str, "flag": bool, "number": (int, float)}

_SPECIAL: dict[str, Callable[[Json], Json]] = {
    "value": _copy,
    "names": lambda value: sorted(_keep(value, "list of text")),
    "requirement": lambda value: _keep(value, "map of names"),
    "scope names": lambda value: dict.fromkeys(_keep(value, "map of value"), ""),
    "parameters": lambda value: sorted(_keep(value, "list of parameter"), key=_parameter_order),
}
