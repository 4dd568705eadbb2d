"""Convert OpenAPI 3.0 schemas to JSON Schema, and compile them on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

try:
    from jsonschema_rs import Draft202012Validator
except ModuleNotFoundError:
    raise ModuleNotFoundError(
        "the sandbox and the contract need an extra: pip install 'confluence-connector[sandbox]'"
    ) from None

from .operations import Pointer, resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Schemas"]

_LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")
_COPIED = frozenset(("type", "enum", "required", "format", "pattern", *_LIMITS))
_TRANSLATED = frozenset(
    ("anyOf", "oneOf", "items", "properties", "additionalProperties", "nullable")
)
# These do not restrict values.
_SILENT = frozenset(("default", "deprecated", "readOnly", "writeOnly"))
_KNOWN = _COPIED | _TRANSLATED | _SILENT
_INTEGER_BOUNDS = {
    "int32": {"minimum": -(2**31), "maximum": 2**31 - 1},
    "int64": {"minimum": -(2**63), "maximum": 2**63 - 1},
}


class Schemas:
    """The schemas of one document, each compiled on first use.

    There are two variants of a schema. The open one allows undocumented properties, which the
    vendor sends in responses. The closed one does not; it also distinguishes alternatives whose
    properties are all optional.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._validators: dict[tuple[Pointer, bool], Draft202012Validator] = {}

    def validator(self, pointer: Pointer, *, closed: bool) -> Draft202012Validator:
        """Return the compiled schema at a pointer.

        Raises:
            ValueError: If the document uses a keyword that is not translated yet.
        """
        key = (pointer, closed)
        if key not in self._validators:
            self._validators[key] = self._compile(pointer, closed)
        return self._validators[key]

    def plain(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow a schema's reference, if it is one."""
        while "$ref" in schema:
            schema = resolve(self._document, schema["$ref"])
        return schema

    def at(self, pointer: Pointer) -> Mapping[str, Any]:
        """Return the schema at a pointer as the document has it, reference followed."""
        return self.plain(resolve(self._document, pointer))

    def _compile(self, pointer: Pointer, closed: bool) -> Draft202012Validator:
        translation = _Translation(self, closed)
        root: dict[str, Any] = translation.schema(resolve(self._document, pointer))
        # References keep their names: their targets are translated one by one, so that recursive
        # schemas terminate and small ones stay small.
        definitions: dict[str, Any] = {}
        while open_references := translation.references - definitions.keys():
            for reference in open_references:
                definitions[reference] = translation.schema(self.at(reference))
        root["$defs"] = {_definition(name): schema for name, schema in definitions.items()}
        return Draft202012Validator(root, validate_formats=True)


class _Translation:
    """The translation of a schema and of those it refers to."""

    def __init__(self, schemas: Schemas, closed: bool) -> None:
        self._schemas = schemas
        self._closed = closed
        self.references: set[Pointer] = set()

    def schema(self, source: Mapping[str, Any]) -> dict[str, Any]:
        if "$ref" in source:
            # In OpenAPI 3.0, siblings of a reference are ignored.
            self.references.add(source["$ref"])
            return {"$ref": f"#/$defs/{_definition(source['$ref'])}"}
        if "allOf" in source:
            return self.schema(self._merged(source))
        _refuse_unknown(source)
        result = {key: value for key, value in source.items() if key in _COPIED}
        for key in ("anyOf", "oneOf"):
            if key in source:
                result[key] = [self.schema(branch) for branch in source[key]]
        for key in ("items", "additionalProperties"):
            if isinstance(source.get(key), dict):
                result[key] = self.schema(source[key])
        if "properties" in source:
            result["properties"] = {
                name: self.schema(schema) for name, schema in source["properties"].items()
            }
        self._close(result, source)
        _bound(result)
        if source.get("nullable"):
            _admit_null(result)
        return result

    def _close(self, result: dict[str, Any], source: Mapping[str, Any]) -> None:
        declared = source.get("additionalProperties", not source.get("properties"))
        if self._closed and declared is False:
            result["additionalProperties"] = False

    def _merged(self, source: Mapping[str, Any]) -> dict[str, Any]:
        """Merge ``allOf`` into one object: separate closed parts would refuse each other."""
        rest = {key: value for key, value in source.items() if key != "allOf"}
        merged: dict[str, Any] = {}
        for part in (*source["allOf"], rest):
            plain = self._schemas.plain(part)
            _merge(merged, self._merged(plain) if "allOf" in plain else plain)
        return merged


def _refuse_unknown(schema: Mapping[str, Any]) -> None:
    unknown = [key for key in schema if key not in _KNOWN and not key.startswith("x-")]
    if unknown:
        raise ValueError(f"schema keywords are not supported: {', '.join(unknown)}")


def _merge(whole: dict[str, Any], part: Mapping[str, Any]) -> None:
    properties = whole.setdefault("properties", {})
    required = _union(whole.get("required", ()), part.get("required", ()))
    for name, schema in part.get("properties", {}).items():
        known = properties.get(name)
        properties[name] = schema if known in (None, schema) else {"allOf": [known, schema]}
    whole.update({key: part[key] for key in part if key != "properties"})
    whole["required"] = required


def _union(first: Iterable[str], second: Iterable[str]) -> list[str]:
    return list(dict.fromkeys([*first, *second]))


def _bound(schema: dict[str, Any]) -> None:
    bounds = _INTEGER_BOUNDS.get(schema.get("format", ""))
    if bounds and schema.get("type") == "integer":
        for key, limit in bounds.items():
            schema.setdefault(key, limit)


def _admit_null(schema: dict[str, Any]) -> None:
    if "type" in schema:
        schema["type"] = [schema["type"], "null"]
    if "enum" in schema:
        schema["enum"] = [*schema["enum"], None]


def _definition(reference: Pointer) -> str:
    return reference.rsplit("/", 1)[1]
