"""Compare two OpenAPI documents fact by fact, through references.

Both sides are walked together, so a schema that stands inline on one side and behind a
reference on the other compares equal. Prose is not looked at. A component is compared once,
whoever uses it; `Comparison.users` tells who does.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from spec.pipeline.difference import Difference, Direction, Place, operation_id
from spec.pipeline.layout import Json, JsonObject
from spec.pipeline.pairs import Call, pair_operations
from spec.pipeline.parts import beside_variants, is_union, paired, same_additions, variants
from spec.pipeline.resolve import beside_reference, component_name, merged, resolved

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


def compare(before: JsonObject, after: JsonObject) -> list[Difference]:
    """Return the differences of two documents, in the order of the first."""
    return Comparison(before, after).differences


class Comparison:
    """The differences of two documents, and who uses the components they are in."""

    def __init__(self, before: JsonObject, after: JsonObject) -> None:
        """Compare; both documents stay as they are.

        `successors` holds, for a component, those that stand in one of its places now.
        """
        self._before = before
        self._after = after
        self._owners: dict[str, set[Place]] = defaultdict(set)
        self._open: list[tuple[JsonObject, JsonObject]] = []
        self.successors: dict[str, dict[str, Place]] = defaultdict(dict)
        self.pairs = pair_operations(before, after)
        self.differences = list(self._run())

    def users(self, place: Place) -> dict[Direction, set[str]]:
        """Return the operations that a fact at this place reaches, by direction."""
        found: dict[Direction, set[str]] = defaultdict(set)
        waiting, seen = [place], {place}
        while waiting:
            user = waiting.pop()
            if not user.owner.startswith("#"):
                found[user.direction].add(user.owner)
                continue
            news = self._owners[user.owner] - seen
            seen |= news
            waiting += news
        return found

    def operations(self, place: Place) -> set[str]:
        """Return the ids of the operations that a fact at this place reaches."""
        return {operation_id(user) for users in self.users(place).values() for user in users}

    def _run(self) -> Iterator[Difference]:
        for call in self.pairs.removed:
            yield Difference(Place(_title(call)), "operation", call.address, None)
        for call in self.pairs.added:
            yield Difference(Place(_title(call)), "operation", None, call.address)
        for before, after in self.pairs.both:
            yield from self._operation(before, after)
        ours, theirs = (
            side["components"].get("schemas", {}) for side in (self._before, self._after)
        )
        for name in ours:
            if name not in theirs:
                yield Difference(Place(f"#{name}"), "component", name, None)
            elif f"#{name}" not in self._owners:
                self._owners[f"#{name}"] = set()
                yield from self._schema(Place(f"#{name}"), ours[name], theirs[name])

    def _operation(self, before: Call, after: Call) -> Iterator[Difference]:
        place = Place(_title(before))
        ours, theirs = before.operation, after.operation
        yield from _fact(place, "address", before.address, after.address)
        yield from _facts(place, ours, theirs)
        yield from _fact(place, "security", _security(ours), _security(theirs))
        yield from _fact(place, "scopes", _scopes(ours), _scopes(theirs))
        yield from self._parameters(replace(place, direction="sent"), before, after)
        bodies = [
            resolved(side, operation.get("requestBody", {}))
            for side, operation in ((self._before, ours), (self._after, theirs))
        ]
        body = Place(place.owner, "body", "sent")
        yield from _fact(body, "required", bodies[0].get("required"), bodies[1].get("required"))
        yield from self._content(body, *bodies)
        answers = [
            {status: resolved(side, answer) for status, answer in operation["responses"].items()}
            for side, operation in ((self._before, ours), (self._after, theirs))
        ]
        yield from self._answers(replace(place, direction="received"), *answers)

    def _parameters(self, place: Place, before: Call, after: Call) -> Iterator[Difference]:
        # Those in the path go together by where they stand: their names are free.
        if before.shape == after.shape:
            names = zip(_path_names(before), _path_names(after), strict=True)
            renamed = {theirs: ours for ours, theirs in names}
        else:
            renamed = {}
        ours = {
            f"{item['in']} {item['name']}": item
            for item in (resolved(self._before, p) for p in before.operation["parameters"])
        }
        theirs: dict[str, JsonObject] = {}
        for written in after.operation["parameters"]:
            item = resolved(self._after, written)
            name = renamed.get(item["name"], item["name"]) if item["in"] == "path" else item["name"]
            theirs[f"{item['in']} {name}"] = item
        for key in _either(ours, theirs):
            inside = place.into(key)
            one, other = ours.get(key), theirs.get(key)
            if one is None or other is None:
                yield Difference(inside, "parameter", one, other)
                continue
            yield from _fact(inside, "name", one["name"], other["name"])
            yield from _facts(inside, one, other)
            yield from self._content(inside, one, other)
            yield from self._schema(inside, one.get("schema", {}), other.get("schema", {}))

    def _answers(self, place: Place, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
        lost = [status for status in before if status not in after]
        new = [status for status in after if status not in before]
        moved = _only_success(lost), _only_success(new)
        for status in _either(before, after):
            inside = place.into(status)
            if status in before and status in after:
                yield from self._answer(inside, before[status], after[status])
            elif all(moved) and status == moved[0]:
                yield Difference(inside, "status", *moved)
                yield from self._answer(inside, before[status], after[moved[1]])
            elif not all(moved) or status != moved[1]:
                yield Difference(inside, "answer", before.get(status), after.get(status))

    def _answer(self, place: Place, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
        yield from self._content(place, before, after)
        headers = before.get("headers", {}), after.get("headers", {})
        for name in _either(*headers):
            sides = [side.get(name) for side in headers]
            if None in sides:
                yield Difference(place.into(f" {name}"), "header", *sides)

    def _content(self, place: Place, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
        media = before.get("content", {}), after.get("content", {})
        yield from _fact(place, "media types", sorted(media[0]), sorted(media[1]))
        for name in media[0]:
            if name in media[1]:
                schemas = [_object(side[name]).get("schema") for side in media]
                yield from self._optional(place, "schema", *schemas)

    def _optional(self, place: Place, what: str, before: Json, after: Json) -> Iterator[Difference]:
        """Compare what may be absent, or a bool in place of a schema."""
        if isinstance(before, dict) and isinstance(after, dict):
            yield from self._schema(place, before, after)
        else:
            yield from _fact(place, what, before, after)

    def _schema(self, place: Place, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
        names = component_name(before), component_name(after)
        if not all(names):
            yield from self._shape(place, before, after)
            return
        beside = beside_reference(before), beside_reference(after)
        if beside != beside[::-1]:
            whole = [
                {key: side.get(key) for key in {**beside[0], **beside[1]} if key in side}
                for side in (merged(self._before, before), merged(self._after, after))
            ]
            yield from _facts(place, *whole)
        label = f"#{names[0]}"
        if names[0] != names[1]:
            label = f"#{names[0]} -> {names[1]}"
            self.successors[names[0]][names[1]] = Place(label)
        is_new = label not in self._owners
        self._owners[label].add(replace(place, path=""))
        if is_new:
            yield from self._schema(
                Place(label),
                self._before["components"]["schemas"][names[0]],
                self._after["components"]["schemas"][names[1]],
            )

    def _shape(self, place: Place, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
        """Compare two schemas that are not both a component."""
        if parts := same_additions(before, after):
            for one, other in parts:
                yield from self._schema(place, one, other)
            return
        if (before, after) in self._open:
            return  # a component that holds itself, with something added
        self._open.append((before, after))
        ours, theirs = merged(self._before, before), merged(self._after, after)
        if is_union(ours) or is_union(theirs):
            yield from self._variants(place, variants(before, ours), variants(after, theirs))
            ours, theirs = beside_variants(ours), beside_variants(theirs)
        yield from _facts(place, ours, theirs)
        if _type(ours) != _type(theirs):
            self._open.pop()
            return  # what was inside is gone with the type
        yield from self._properties(place, ours, theirs)
        for part in ("items", "additionalProperties", "not"):
            sides = [side.get(part) for side in (ours, theirs)]
            yield from self._optional(place.into(f".{part}"), part, *sides)
        self._open.pop()

    def _properties(
        self, place: Place, before: JsonObject, after: JsonObject
    ) -> Iterator[Difference]:
        ours, theirs = before.get("properties", {}), after.get("properties", {})
        required = [side.get("required", []) for side in (before, after)]
        for name in dict.fromkeys([*ours, *theirs, *required[0], *required[1]]):
            inside = place.into(f".{name}")
            if name in ours and name in theirs:
                yield from self._optional(inside, "schema", ours[name], theirs[name])
            elif name in ours or name in theirs:
                yield Difference(inside, "property", ours.get(name), theirs.get(name))
            if name in theirs or name not in ours:
                yield from _fact(inside, "required", *(name in names for names in required))

    def _variants(
        self, place: Place, before: list[JsonObject], after: list[JsonObject]
    ) -> Iterator[Difference]:
        pairs, lost, new = paired(before, after)
        for one, other in pairs:
            yield from self._schema(place, one, other)
        for variant in lost:
            yield Difference(place, "variant", variant, None)
        for variant in new:
            yield Difference(place, "variant", None, variant)


def _title(call: Call) -> str:
    return f"{call.address} {call.id}"


def _only_success(statuses: list[str]) -> str:
    successes = [status for status in statuses if status.startswith("2")]
    return successes[0] if len(successes) == 1 else ""


def _type(schema: JsonObject) -> Json:
    """Return the type, also of a schema that only implies it."""
    implied = {"properties": "object", "items": "array"}
    return schema.get("type") or next((implied[key] for key in implied if key in schema), None)


def _path_names(call: Call) -> list[str]:
    return re.findall(r"{([^}]*)}", call.path)


def _either(before: JsonObject, after: JsonObject) -> list[str]:
    return [*before, *(name for name in after if name not in before)]


def _object(value: Json) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _security(operation: JsonObject) -> list[dict[str, list[str]]]:
    alternatives = [
        {name: sorted(requirement[name]) for name in sorted(requirement)}
        for requirement in operation.get("security", [])
    ]
    return sorted(alternatives, key=repr)


def _scopes(operation: JsonObject) -> list[list[str]]:
    groups = operation.get("x-atlassian-oauth2-scopes", [])
    return [[group["state"], *sorted(group["scopes"])] for group in groups]


def _facts(place: Place, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
    """Compare all that stands directly in two objects."""
    for what in sorted((set(before) | set(after)) - _WALKED - _PROSE - _LEFT_OUT):
        values = [_type(side) if what == "type" else side.get(what) for side in (before, after)]
        if not any(isinstance(value, list) and what == "required" for value in values):
            yield from _fact(place, what, *values)


def _fact(place: Place, what: str, before: Json, after: Json) -> Iterator[Difference]:
    if before != after or type(before) is not type(after):
        yield Difference(place, what, before, after)
