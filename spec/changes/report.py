"""Everything that changed between two versions, each change with whom it reaches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from openapi_python_client.strings import ClassName, PythonIdentifier

from spec.changes.classify import judge
from spec.changes.facade import Facade
from spec.changes.grades import Grade
from spec.changes.names import class_changes
from spec.changes.values import Way
from spec.changes.versions import Version
from spec.pipeline.compare import Comparison
from spec.pipeline.difference import Difference, operation_id
from spec.pipeline.layout import Api, Json, JsonObject
from spec.pipeline.resolve import component_name

_WAYS: tuple[Way, ...] = ("sent", "received")


@dataclass(frozen=True)
class Change:
    """One change for callers."""

    api: Api
    where: str
    what: str
    direction: str
    """``sent``, ``received``, or "" for what is about the operation itself."""
    grade: Grade
    text: str
    operations: tuple[str, ...]
    """Ids of the operations that it reaches."""
    name: str
    """What changed, alone: of a field, parameter, operation or class."""
    methods: tuple[str, ...] = ()
    """Facade methods that call one of them."""
    named_at: tuple[str, ...] = ()
    """Lines of the facade that use what changed by its name."""
    before: Json = None
    after: Json = None


@dataclass(frozen=True)
class Report:
    """The changes of one document."""

    before: Version
    after: Version
    changes: tuple[Change, ...]

    @property
    def notes(self) -> tuple[str, ...]:
        """What the reader has to know about the two versions."""
        return (*self.before.notes, *self.after.notes)


def changes_between(before: Version, after: Version, facade: Facade) -> Report:
    """Compare, classify, and find whom each change reaches."""
    comparison = Comparison(before.repaired, after.repaired)
    found = [
        change
        for difference in comparison.differences
        for change in _changes(before.api, comparison, difference)
    ]
    found += _class_changes(before, after)
    changes = [_reaching(change, facade) for change in found]
    return Report(before, after, tuple(changes))


def _changes(api: Api, comparison: Comparison, difference: Difference) -> Iterator[Change]:
    users = comparison.schemas.users(difference.place)
    # What is about an operation itself is not a matter of direction.
    ways: list[Way] = ["sent"] if "" in users else [way for way in _WAYS if way in users]
    for way in ways:
        verdict = judge(difference, way)
        if verdict is None:
            continue
        text = verdict.text
        if way == "sent" and (names := _required_beside(difference, comparison.differences)):
            text += f"; new and required beside it: {', '.join(f'`{name}`' for name in names)}"
        yield Change(
            api=api,
            where=difference.where.removeprefix("#"),
            what=difference.what,
            direction="" if "" in users else way,
            grade=verdict.grade,
            text=text,
            operations=tuple(sorted(map(operation_id, users.get("") or users[way]))),
            name=difference.place.name or operation_id(difference.place.owner),
            before=difference.before,
            after=difference.after,
        )


def _required_beside(gone: Difference, differences: list[Difference]) -> list[str]:
    """Name what is new, must be given and takes the same: perhaps another name for it."""
    if gone.what not in ("property", "parameter") or gone.after is not None:
        return []
    beside = [
        other
        for other in differences
        if (other.place.owner, other.place.around) == (gone.place.owner, gone.place.around)
    ]
    required = {it.place.name for it in beside if it.what == "required" and it.after}
    return [
        other.place.name
        for other in beside
        if other.what == gone.what
        and other.before is None
        and (other.place.name in required or other.after.get("required") is True)
        and _taken(other.after) == _taken(gone.before)
    ]


def _taken(schema_or_parameter: JsonObject) -> tuple[str, Json]:
    schema = schema_or_parameter.get("schema", schema_or_parameter)
    return component_name(schema), schema.get("type")


def _class_changes(before: Version, after: Version) -> list[Change]:
    if before.prepared is None or after.prepared is None:
        return []
    return [
        Change(
            api=before.api,
            where=change.name,
            what="class",
            direction="",
            grade=Grade.BREAKING,
            text=change.text,
            operations=tuple(sorted(change.users)),
            name=change.name,
            before=change.name,
        )
        for change in class_changes(before.prepared, after.prepared)
    ]


def _reaching(change: Change, facade: Facade) -> Change:
    methods = {
        method
        for operation in change.operations
        for method in facade.calling(change.api, operation)
    }
    if not methods:
        return change
    return replace(change, methods=tuple(sorted(methods)), named_at=_named_at(change, facade))


_KINDS = {"sent": "passed", "received": "named", "": "named"}


def _named_at(change: Change, facade: Facade) -> tuple[str, ...]:
    name = change.name if change.what == "class" else PythonIdentifier(change.name, "field_")
    component = re.split(r"[. ]", change.where)[0]
    near = {str(PythonIdentifier(operation, "")) for operation in change.operations}
    return facade.naming(name, _KINDS[change.direction], near | {str(ClassName(component, ""))})
