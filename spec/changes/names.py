"""Classes of the generated package that are gone: what breaks an import.

Functions and modules follow from the operations; classes do not, because an object that the
document writes out in place gets its name from where it stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from openapi_python_client.strings import ClassName

from spec.pipeline.compare import Comparison
from spec.pipeline.layout import Json, JsonObject
from spec.pipeline.prepare.walk import operations


@dataclass(frozen=True)
class ClassChange:
    """A class that the next package does not have, or has not where it was."""

    name: str
    text: str
    users: frozenset[str]
    """Ids of the operations that are reached."""


def class_changes(before: JsonObject, after: JsonObject) -> Iterator[ClassChange]:
    """Compare the classes of two prepared documents.

    A class that served removed operations only is left out: its loss is reported with theirs.
    """
    kept = {operation["operationId"] for _, _, operation in operations(after)}
    comparison = Comparison(before, after)
    users = _users(before)
    now = _classes(after)
    for name, component in _classes(before).items():
        others = comparison.schemas.successors[component]
        successors = ", ".join(sorted(f"`{ClassName(other, '')}`" for other in others))
        reached = users[component] & kept
        if name not in now and (reached or not users[component]):
            text = "the class is gone" + f"; in its place: {successors}" * bool(successors)
            yield ClassChange(name, text, frozenset(reached))
        elif name in now and successors:
            reached = set().union(*(comparison.reached(it) for it in others.values()))
            yield ClassChange(name, f"in its place: {successors}", frozenset(reached))


def _classes(document: JsonObject) -> dict[str, str]:
    return {
        str(ClassName(name, "")): name
        for name, schema in document["components"]["schemas"].items()
        if schema.get("type") == "object" or "properties" in schema or "enum" in schema
    }


def _users(document: JsonObject) -> dict[str, set[str]]:
    """Return the operations that reach each component."""
    schemas = document["components"]["schemas"]
    inside = {name: set(_references(schema)) for name, schema in schemas.items()}
    users: dict[str, set[str]] = defaultdict(set)
    for _path, _method, operation in operations(document):
        waiting = set(_references(_spelled_out(document, operation)))
        while waiting:
            name = waiting.pop()
            if operation["operationId"] not in users[name]:
                users[name].add(operation["operationId"])
                waiting |= inside.get(name, set())
    return users


def _spelled_out(document: JsonObject, operation: JsonObject) -> list[Json]:
    """Return an operation with the shared bodies, parameters and responses that it refers to."""
    shared = [
        group.get(name, {})
        for kind, group in document["components"].items()
        if kind != "schemas"
        for name in _references(operation)
    ]
    return [operation, *shared]


def _references(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"].rpartition("/")[2]
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _references(item)
