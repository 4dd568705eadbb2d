"""Which part of a composed schema is which of another: variants of unions, parts of allOf."""

from __future__ import annotations

from collections.abc import Callable

from spec.pipeline.layout import Json, JsonObject
from spec.pipeline.resolve import component_name

# What a schema says about the place where it is used, not about the values.
OF_THE_USE = {"nullable", "default", "deprecated", "readOnly", "writeOnly"}


def is_union(schema: JsonObject) -> bool:
    """Return whether a merged schema has variants."""
    return "oneOf" in schema or "anyOf" in schema


def variants(written: JsonObject, whole: JsonObject) -> list[JsonObject]:
    """Return the variants of a schema, given as written and merged; other schemas are one."""
    if is_union(whole):
        return [*whole.get("oneOf", []), *whole.get("anyOf", [])]
    if component_name(written):
        return [written]
    return [{key: whole[key] for key in whole if key not in OF_THE_USE}]


def beside_variants(schema: JsonObject) -> JsonObject:
    """Return what a schema says beside its variants."""
    return {key: schema[key] for key in schema if is_union(schema) or key in OF_THE_USE}


def paired(
    before: list[JsonObject], after: list[JsonObject]
) -> tuple[list[tuple[JsonObject, JsonObject]], list[JsonObject], list[JsonObject]]:
    """Pair variants by name, then by equality, by type, and if as many are left by position."""
    pairs: list[tuple[JsonObject, JsonObject]] = []
    marks: tuple[Callable[[JsonObject], Json], ...] = (
        component_name,
        lambda schema: schema,
        lambda schema: schema.get("type"),
    )
    lost, new = list(before), list(after)
    for mark in marks:
        for one in list(lost):
            other = next((it for it in new if mark(one) and mark(it) == mark(one)), None)
            if other is not None:
                pairs.append((one, other))
                lost.remove(one)
                new.remove(other)
    if len(lost) == len(new):
        return pairs + list(zip(lost, new, strict=True)), [], []
    return pairs, lost, new


def same_additions(before: JsonObject, after: JsonObject) -> list[tuple[JsonObject, JsonObject]]:
    """Pair the references of two allOf lists that differ in nothing else.

    What changed is then in the components, and is reported there, once.
    """
    sides = before.get("allOf", []), after.get("allOf", [])
    rest = [
        [{**side, "allOf": 0}, *(part for part in side["allOf"] if not component_name(part))]
        for side in (before, after)
        if "allOf" in side
    ]
    if len(rest) < 2 or rest[0] != rest[1] or len(sides[0]) != len(sides[1]):
        return []
    pairs = list(zip(*sides, strict=True))
    return [pair for pair in pairs if all(component_name(part) for part in pair)]
