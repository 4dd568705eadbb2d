"""Convert schema validation errors to findings."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from .findings import Findings, Kind, Level, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from jsonschema_rs import ValidationError, Validator

__all__ = ["explain", "explain_extras", "step"]

_PLAIN_NAME = re.compile(r"[\w-]+")

_EXPECTATIONS: dict[str, tuple[Kind, Callable[[Any], str]]] = {
    "type": (Kind.TYPE, lambda types: " or ".join(sorted(types, key="null".__eq__))),
    "enum": (Kind.ENUM, lambda options: "one of " + ", ".join(map(shown, options))),
    "format": (Kind.FORMAT, lambda name: f"of format {name}"),
    "pattern": (Kind.FORMAT, lambda pattern: f"matching {pattern}"),
    "minimum": (Kind.RANGE, lambda limit: f"at least {limit}"),
    "maximum": (Kind.RANGE, lambda limit: f"at most {limit}"),
    "minLength": (Kind.RANGE, lambda limit: f"at least {limit} characters long"),
    "maxLength": (Kind.RANGE, lambda limit: f"at most {limit} characters long"),
    "minItems": (Kind.RANGE, lambda limit: f"at least {limit} items long"),
    "maxItems": (Kind.RANGE, lambda limit: f"at most {limit} items long"),
    "oneOf": (Kind.SHAPE, lambda _: "exactly one of the documented alternatives"),
}


def explain(validator: Validator, value: object, place: str, findings: Findings) -> None:
    """Add a finding for each violation of a schema."""
    for leaf in _all_leaves(validator, value, place, findings):
        _add(leaf, place, findings, "error")


def explain_extras(validator: Validator, value: object, place: str, findings: Findings) -> None:
    """Add a note for each property that a closed schema does not have."""
    for leaf in _all_leaves(validator, value, place, findings):
        if leaf.kind.name == "additionalProperties":
            _add(leaf, place, findings, "note")


def step(place: str, name: str) -> str:
    """Return the place of a property."""
    return f"{place}.{name}" if _PLAIN_NAME.fullmatch(name) else f"{place}[{json.dumps(name)}]"


def _all_leaves(
    validator: Validator, value: object, place: str, findings: Findings
) -> list[ValidationError]:
    try:
        return [leaf for error in validator.iter_errors(value) for leaf in _leaves(error)]
    except ValueError as error:
        # A lone surrogate, or nesting beyond the validator's limit.
        findings.add(Kind.SYNTAX, place, "plain JSON", f"beyond checking ({error})")
        return []


def _leaves(error: ValidationError) -> Iterable[ValidationError]:
    """Replace "no alternative matches" by the errors of the nearest alternative."""
    branches: Sequence[Sequence[ValidationError]] = getattr(error.kind, "context", ())
    # If several branches of a ``oneOf`` match, these are empty here.
    if not branches or not all(branches):
        return [error]
    # The nearest one has the deepest error; among equals, the fewest.
    nearest = max(branches, key=lambda branch: (_depth(branch), -_weight(branch)))
    return [leaf for inner in nearest for leaf in _leaves(inner)]


def _depth(branch: Sequence[ValidationError]) -> int:
    return min(len(error.instance_path) for error in branch)


def _weight(branch: Sequence[ValidationError]) -> int:
    return sum(len(getattr(error.kind, "unexpected", "1")) for error in branch)


def _add(error: ValidationError, root: str, findings: Findings, level: Level) -> None:
    place = _place(root, error.instance_path)
    keyword, value = error.kind.name, error.kind.value
    if keyword == "required":
        findings.add(Kind.MISSING, step(place, value), "present", "missing", level)
    elif keyword == "additionalProperties":
        instance: Any = error.instance
        for name in getattr(error.kind, "unexpected", ()):
            found = shown(instance[name])
            findings.add(Kind.UNDECLARED, step(place, name), "absent", found, level)
    else:
        kind, expected = _EXPECTATIONS[keyword]
        findings.add(kind, place, expected(value), shown(error.instance), level)


def _place(root: str, path: Iterable[str | int]) -> str:
    place = root
    for token in path:
        place = f"{place}[{token}]" if isinstance(token, int) else step(place, token)
    return place
