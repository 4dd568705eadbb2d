"""Compare two OpenAPI documents fact by fact, through references.

Both sides are walked together, so a schema that stands inline on one side and behind a
reference on the other compares equal. Prose is not looked at. A component is compared once,
whoever uses it; ``SchemaComparison.users`` tells who does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from spec.pipeline.compare_schemas import SchemaComparison
from spec.pipeline.difference import Difference, Place, operation_id
from spec.pipeline.layout import JsonObject
from spec.pipeline.pairs import Endpoint, pair_operations
from spec.pipeline.plain_facts import either, fact, facts
from spec.pipeline.resolve import resolved


def compare(before: JsonObject, after: JsonObject) -> list[Difference]:
    """Return the differences of two documents, in the order of the first."""
    return Comparison(before, after).differences


class Comparison:
    """The differences of two documents, and who uses the components they are in."""

    def __init__(self, before: JsonObject, after: JsonObject) -> None:
        """Compare; both documents stay as they are."""
        self._before = before
        self._after = after
        self.schemas = SchemaComparison(before, after)
        self.pairs = pair_operations(before, after)
        self.differences = list(self._run())

    def reached(self, place: Place) -> set[str]:
        """Return the ids of the operations that a fact at this place reaches."""
        users = self.schemas.users(place)
        return {operation_id(user) for direction in users for user in users[direction]}

    def _run(self) -> Iterator[Difference]:
        for call in self.pairs.removed:
            yield Difference(Place(_title(call)), "operation", call.address, None)
        for call in self.pairs.added:
            yield Difference(Place(_title(call)), "operation", None, call.address)
        for before, after in self.pairs.both:
            yield from self._operation(before, after)
        yield from self.schemas.unused()

    def _operation(self, before: Endpoint, after: Endpoint) -> Iterator[Difference]:
        place = Place(_title(before))
        ours, theirs = before.operation, after.operation
        yield from fact(place, "address", before.address, after.address)
        yield from facts(place, ours, theirs)
        yield from fact(place, "security", _security(ours), _security(theirs))
        yield from fact(place, "scopes", _scopes(ours), _scopes(theirs))
        yield from self._parameters(replace(place, direction="sent"), before, after)
        bodies = [
            resolved(side, operation.get("requestBody", {}))
            for side, operation in ((self._before, ours), (self._after, theirs))
        ]
        body = Place(place.owner, "body", "sent")
        yield from fact(body, "required", bodies[0].get("required"), bodies[1].get("required"))
        yield from self.schemas.content(body, *bodies)
        responses = [
            {
                status: resolved(side, response)
                for status, response in operation["responses"].items()
            }
            for side, operation in ((self._before, ours), (self._after, theirs))
        ]
        yield from self._responses(replace(place, direction="received"), *responses)

    def _parameters(self, place: Place, before: Endpoint, after: Endpoint) -> Iterator[Difference]:
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
        for key in either(ours, theirs):
            inside = place.into(key)
            one, other = ours.get(key), theirs.get(key)
            if one is None or other is None:
                yield Difference(inside, "parameter", one, other)
                continue
            yield from fact(inside, "name", one["name"], other["name"])
            yield from facts(inside, one, other)
            yield from self.schemas.content(inside, one, other)
            yield from self.schemas.schema(inside, one.get("schema", {}), other.get("schema", {}))

    def _responses(
        self, place: Place, before: JsonObject, after: JsonObject
    ) -> Iterator[Difference]:
        lost = [status for status in before if status not in after]
        new = [status for status in after if status not in before]
        moved = _only_success(lost), _only_success(new)
        for status in either(before, after):
            inside = place.into(status)
            if status in before and status in after:
                yield from self._response(inside, before[status], after[status])
            elif all(moved) and status == moved[0]:
                yield Difference(inside, "status", *moved)
                yield from self._response(inside, before[status], after[moved[1]])
            elif not all(moved) or status != moved[1]:
                yield Difference(inside, "response", before.get(status), after.get(status))

    def _response(
        self, place: Place, before: JsonObject, after: JsonObject
    ) -> Iterator[Difference]:
        yield from self.schemas.content(place, before, after)
        headers = before.get("headers", {}), after.get("headers", {})
        for name in either(*headers):
            sides = [side.get(name) for side in headers]
            if None in sides:
                yield Difference(place.into(f" {name}"), "header", *sides)


def _title(call: Endpoint) -> str:
    return f"{call.address} {call.id}"


def _only_success(statuses: list[str]) -> str:
    successes = [status for status in statuses if status.startswith("2")]
    return successes[0] if len(successes) == 1 else ""


def _path_names(call: Endpoint) -> list[str]:
    return re.findall(r"{([^}]*)}", call.path)


def _security(operation: JsonObject) -> list[dict[str, list[str]]]:
    alternatives = [
        {name: sorted(requirement[name]) for name in sorted(requirement)}
        for requirement in operation.get("security", [])
    ]
    return sorted(alternatives, key=repr)


def _scopes(operation: JsonObject) -> list[list[str]]:
    groups = operation.get("x-atlassian-oauth2-scopes", [])
    return [[group["state"], *sorted(group["scopes"])] for group in groups]
