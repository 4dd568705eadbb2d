"""Compare two OpenAPI documents fact by fact, through references.

Both sides are walked together, so a schema that stands inline on one side and behind a
reference on the other compares equal. Prose is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spec.pipeline.layout import Json, JsonObject
from spec.pipeline.prepare.walk import METHODS

# What is told apart elsewhere, and what is left out on purpose. Everything else counts, also
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
}


@dataclass(frozen=True)
class Difference:
    """One fact that is not the same on both sides; None stands for an absent one."""

    where: str
    what: str
    before: Json
    after: Json

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.before!r} -> {self.after!r}"


def compare(before: JsonObject, after: JsonObject) -> list[Difference]:
    """Return the differences of two documents, in the order of the first."""
    return list(_Comparison(before, after).run())


class _Comparison:
    def __init__(self, before: JsonObject, after: JsonObject) -> None:
        self.before = before
        self.after = after
        self.seen: set[tuple[str, str]] = set()

    def run(self) -> Iterator[Difference]:
        before, after = _operations(self.before), _operations(self.after)
        yield from _names("document", "operations", before, after)
        for key in before:
            if key in after:
                yield from self._operation(key, before[key], after[key])
        schemas = [side["components"].get("schemas", {}) for side in (self.before, self.after)]
        for name in schemas[0]:
            if name not in schemas[1]:
                yield Difference(f"#{name}", "component", name, None)
            else:
                reference = {"$ref": f"#/components/schemas/{name}"}
                yield from self._schema(f"#{name}", reference, reference)

    def _operation(self, key: str, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
        where = f"{key} {before.get('operationId')}"
        yield from _facts(where, before, after)
        yield from _fact(where, "security", _security(before), _security(after))
        yield from _fact(where, "scopes", _scopes(before), _scopes(after))
        ours = self._parameters(self.before, before), self._parameters(self.after, after)
        yield from _names(where, "parameters", *ours)
        for name in ours[0]:
            if name in ours[1]:
                yield from self._parameter(f"{where} {name}", ours[0][name], ours[1][name])
        bodies = [
            _resolved(side, operation.get("requestBody", {}))
            for side, operation in ((self.before, before), (self.after, after))
        ]
        yield from _fact(
            where, "body required", bodies[0].get("required"), bodies[1].get("required")
        )
        yield from self._content(f"{where} body", *bodies)
        yield from _names(where, "statuses", before["responses"], after["responses"])
        for status in before["responses"]:
            if status in after["responses"]:
                answers = before["responses"][status], after["responses"][status]
                yield from self._content(f"{where} {status}", *answers)
                headers = [answer.get("headers", {}) for answer in answers]
                yield from _names(f"{where} {status}", "headers", *headers)

    def _parameters(self, document: JsonObject, operation: JsonObject) -> dict[str, JsonObject]:
        resolved = [_resolved(document, item) for item in operation.get("parameters", [])]
        return {f"{item['in']} {item['name']}": item for item in resolved}

    def _parameter(self, where: str, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
        yield from _facts(where, before, after)
        yield from self._schema(where, before.get("schema", {}), after.get("schema", {}))

    def _content(self, where: str, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
        media = before.get("content", {}), after.get("content", {})
        yield from _names(where, "media types", *media)
        for name in media[0]:
            if name in media[1]:
                schemas = [_object(side[name]).get("schema") for side in media]
                yield from self._optional(where, "schema", *schemas)

    def _optional(self, where: str, what: str, before: Json, after: Json) -> Iterator[Difference]:
        """Compare what may be absent, or a bool in place of a schema."""
        if isinstance(before, dict) and isinstance(after, dict):
            yield from self._schema(where, before, after)
        else:
            yield from _fact(where, what, before, after)

    def _schema(self, where: str, before: Json, after: Json) -> Iterator[Difference]:
        ours = _merged(self.before, before), _merged(self.after, after)
        pair = _identity(before), _identity(after)
        if pair in self.seen:
            return
        if all(pair) or "allOf" in before:  # a cycle goes through one of these
            self.seen.add(pair)
        yield from _facts(where, *ours)
        properties = [side.get("properties", {}) for side in ours]
        yield from _names(where, "properties", *properties)
        for name in properties[0]:
            if name in properties[1]:
                yield from self._optional(
                    f"{where}.{name}", "schema", properties[0][name], properties[1][name]
                )
        for part in ("items", "additionalProperties", "not"):
            sides = [side.get(part) for side in ours]
            yield from self._optional(f"{where}.{part}", part, *sides)
        for combiner in ("oneOf", "anyOf"):
            lists = [side.get(combiner, []) for side in ours]
            yield from _fact(where, combiner, len(lists[0]) or None, len(lists[1]) or None)
            for number, (one, other) in enumerate(zip(*lists, strict=False)):
                yield from self._schema(f"{where}.{combiner}[{number}]", one, other)


def _operations(document: JsonObject) -> dict[str, JsonObject]:
    return {
        f"{method.upper()} {path}": item[method]
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    }


def _resolved(document: JsonObject, value: JsonObject) -> JsonObject:
    while "$ref" in value:
        target: Json = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        siblings = {key: item for key, item in value.items() if key != "$ref"}
        value = {**target, **siblings}
    return value


def _merged(document: JsonObject, schema: JsonObject) -> JsonObject:
    """Resolve a reference, and take the parts of an allOf together."""
    schema = _resolved(document, schema)
    if "allOf" not in schema:
        return schema
    merged: JsonObject = {}
    for part in [*schema["allOf"], {key: schema[key] for key in schema if key != "allOf"}]:
        _take(document, merged, _merged(document, part))
    return merged


def _take(document: JsonObject, merged: JsonObject, part: JsonObject) -> None:
    properties = dict(merged.get("properties", {}))
    for name, schema in part.get("properties", {}).items():
        present = properties.get(name)
        properties[name] = schema if present is None else {"allOf": [present, schema]}
    required = sorted({*merged.get("required", []), *part.get("required", [])})
    merged |= part
    if properties:
        merged["properties"] = properties
    if required:
        merged["required"] = required


def _identity(schema: JsonObject) -> str:
    """Name what a schema refers to; an inline one has no name, unless it puts parts together."""
    parts = schema.get("allOf", [])
    if len(parts) > 1:
        return repr(schema)
    return str((parts[0] if parts else schema).get("$ref", ""))


def _object(value: Json) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _security(operation: JsonObject) -> list[str]:
    return sorted(
        repr({name: sorted(scopes) for name, scopes in requirement.items()})
        for requirement in operation.get("security", [])
    )


def _scopes(operation: JsonObject) -> list[tuple[str, list[str]]]:
    groups = operation.get("x-atlassian-oauth2-scopes", [])
    return [(group["state"], sorted(group["scopes"])) for group in groups]


def _facts(where: str, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
    """Compare all that stands directly in two objects."""
    for what in sorted((set(before) | set(after)) - _WALKED - _PROSE - _LEFT_OUT):
        values = [side.get(what) for side in (before, after)]
        if what == "required":
            values = [sorted(value) if isinstance(value, list) else value for value in values]
        yield from _fact(where, what, *values)


def _fact(where: str, what: str, before: Json, after: Json) -> Iterator[Difference]:
    if before != after or type(before) is not type(after):
        yield Difference(where, what, before, after)


def _names(where: str, what: str, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
    if set(before) != set(after):
        lost = sorted(set(before) - set(after))
        added = sorted(set(after) - set(before))
        yield Difference(where, what, lost, added)
