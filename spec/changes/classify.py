"""Give each difference its grade, for each direction in which it goes over the wire."""

from __future__ import annotations

from spec.changes import calls, values
from spec.changes.grades import Verdict, breaking, harmless, risky
from spec.changes.values import Way
from spec.pipeline.difference import Difference
from spec.pipeline.layout import Json

# What an absent key means, so that writing it out is not a change.
_ABSENT: dict[str, Json] = {
    "allowEmptyValue": False,
    "deprecated": False,
    "exclusiveMaximum": False,
    "exclusiveMinimum": False,
    "minItems": 0,
    "minLength": 0,
    "nullable": False,
    "readOnly": False,
    "required": False,
    "uniqueItems": False,
    "writeOnly": False,
    "x-experimental": False,
}
_ABSENT_EXTRA: tuple[Json, ...] = ({}, True)  # additionalProperties: anything goes


def judge(difference: Difference, way: Way) -> Verdict | None:
    """Return the verdict on a difference, or None where it is not a change for a caller.

    Args:
        difference: What is not the same.
        way: Whether we send or receive what it is about; of no meaning for operations.
    """
    what = difference.what
    before, after = (_meant(difference, side) for side in (difference.before, difference.after))
    if before == after:
        return None
    if what in calls.RULES:
        return calls.RULES[what](before, after)
    if what in values.RULES:
        return values.RULES[what](way, before, after)
    if what == "response":
        status = difference.place.path
        return calls.judge_response(status, before, after)
    if what == "schema":
        return _judge_shape(way, before, after)
    if what == "discriminator":
        return harmless("variants are marked in another way")
    return risky(f"{what} is {after!r}, was {before!r}")


def _meant(difference: Difference, value: Json) -> Json:
    if value is None and difference.what in ("style", "explode"):
        return _usual_spelling(difference)
    if difference.what == "additionalProperties" and value in _ABSENT_EXTRA:
        return None
    return _ABSENT.get(difference.what) if value is None else value


def _usual_spelling(difference: Difference) -> Json:
    in_query = difference.place.path.startswith(("query ", "cookie "))
    if difference.what == "explode":
        return in_query
    return "form" if in_query else "simple"


def _judge_shape(way: Way, before: Json, after: Json) -> Verdict:
    if before is None:
        return (
            harmless("has a documented shape now")
            if way == "received"
            else risky("has a documented shape now")
        )
    text = "no longer has a documented shape"
    return breaking(text) if way == "received" else harmless(text)
