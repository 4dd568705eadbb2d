"""Compare two schemas through references, each pair of components once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from spec.pipeline.difference import Difference, Direction, Place
from spec.pipeline.layout import Json, JsonObject
from spec.pipeline.parts import beside_variants, is_union, paired, same_additions, variants
from spec.pipeline.plain_facts import fact, facts, type_of
from spec.pipeline.resolve import beside_reference, component_name, merged


class SchemaComparison:
    """The traversal of the schemas of two documents, and who uses which component."""

    def __init__(self, before: JsonObject, after: JsonObject) -> None:
        """Begin; ``schema`` and ``content`` are called with the places where a walk begins.

        ``successors`` holds, for a component, those that are in one of its places now.
        """
        self._before = before
        self._after = after
        self._owners: dict[str, set[Place]] = defaultdict(set)
        self._open: list[tuple[JsonObject, JsonObject]] = []
        self.successors: dict[str, dict[str, Place]] = defaultdict(dict)

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

    def unused(self) -> Iterator[Difference]:
        """Compare the components that no walk has reached, and tell those that are gone."""
        ours, theirs = (
            side["components"].get("schemas", {}) for side in (self._before, self._after)
        )
        for name in ours:
            if name not in theirs:
                yield Difference(Place(f"#{name}"), "component", name, None)
            elif f"#{name}" not in self._owners:
                self._owners[f"#{name}"] = set()
                yield from self.schema(Place(f"#{name}"), ours[name], theirs[name])

    def content(self, place: Place, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
        """Compare bodies by media type."""
        media = before.get("content", {}), after.get("content", {})
        yield from fact(place, "media types", sorted(media[0]), sorted(media[1]))
        for name in media[0]:
            if name in media[1]:
                schemas = [_object(side[name]).get("schema") for side in media]
                yield from self._optional(place, "schema", *schemas)

    def _optional(self, place: Place, what: str, before: Json, after: Json) -> Iterator[Difference]:
        """Compare what may be absent, or a bool in place of a schema."""
        if isinstance(before, dict) and isinstance(after, dict):
            yield from self.schema(place, before, after)
        else:
            yield from fact(place, what, before, after)

    def schema(self, place: Place, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
        """Compare two schemas; what differs inside a component is reported once."""
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
            yield from facts(place, *whole)
        label = f"#{names[0]}"
        if names[0] != names[1]:
            label = f"#{names[0]} -> {names[1]}"
            self.successors[names[0]][names[1]] = Place(label)
        is_new = label not in self._owners
        self._owners[label].add(replace(place, path=""))
        if is_new:
            yield from self.schema(
                Place(label),
                self._before["components"]["schemas"][names[0]],
                self._after["components"]["schemas"][names[1]],
            )

    def _shape(self, place: Place, before: JsonObject, after: JsonObject) -> Iterator[Difference]:
        """Compare two schemas that are not both a component."""
        if parts := same_additions(before, after):
            for one, other in parts:
                yield from self.schema(place, one, other)
            return
        if (before, after) in self._open:
            return  # a component that holds itself, with something added
        self._open.append((before, after))
        ours, theirs = merged(self._before, before), merged(self._after, after)
        if is_union(ours) or is_union(theirs):
            yield from self._variants(place, variants(before, ours), variants(after, theirs))
            ours, theirs = beside_variants(ours), beside_variants(theirs)
        yield from facts(place, ours, theirs)
        if type_of(ours) != type_of(theirs):
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
                yield from fact(inside, "required", *(name in names for names in required))

    def _variants(
        self, place: Place, before: list[JsonObject], after: list[JsonObject]
    ) -> Iterator[Difference]:
        pairs, lost, new = paired(before, after)
        for one, other in pairs:
            yield from self.schema(place, one, other)
        for variant in lost:
            yield Difference(place, "variant", variant, None)
        for variant in new:
            yield Difference(place, "variant", None, variant)


def _object(value: Json) -> JsonObject:
    return value if isinstance(value, dict) else {}
