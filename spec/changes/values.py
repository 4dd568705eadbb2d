"""Rules for changed values: what a schema takes or gives.

The direction decides. What we send must still be taken: fewer possibilities break. What we
receive must still be understood: more possibilities break.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from spec.changes.grades import Verdict, breaking, harmless, risky
from spec.pipeline.layout import Json

Way = Literal["sent", "received"]

# These formats are classes of their own in Python; all others are plain str, int and float.
_TYPED_FORMATS = {"date", "date-time", "uuid", "binary"}
_LOWER_IS_TIGHTER = {"maximum", "maxLength", "maxItems", "maxProperties"}
_HIGHER_IS_TIGHTER = {"minimum", "minLength", "minItems", "minProperties"}


def judge_type(way: Way, before: Json, after: Json) -> Verdict:
    """Judge another type; None is any type."""
    text = f"the type is {after or 'any'}, was {before or 'any'}"
    wider = after is None or (before, after) == ("integer", "number")
    narrower = before is None or (before, after) == ("number", "integer")
    if wider if way == "sent" else narrower:
        return harmless(text)
    return breaking(text)


def judge_format(way: Way, before: Json, after: Json) -> Verdict:
    """Judge another format."""
    text = f"the format is {after or 'free'}, was {before or 'free'}"
    if {before, after} & _TYPED_FORMATS:
        return breaking(f"{text}, another type in Python")
    wider = after is None or (before, after) in (("int32", "int64"), ("float", "double"))
    return harmless(text) if way == "received" or wider else risky(text)


def judge_enum(way: Way, before: Json, after: Json) -> Verdict:
    """Judge other values of an enumeration; None is a value that is not enumerated."""
    if before is None:
        text = f"takes only {_listed(after)} now"
        return breaking(text) if way == "sent" else risky("is an enumeration now, was a text")
    if after is None:
        return breaking("is not an enumeration any more: its class is gone, it is a plain text")
    lost = [value for value in before if value not in after]
    new = [value for value in after if value not in before]
    if lost:
        return breaking(f"no longer has {_listed(lost)}" + (f"; new {_listed(new)}" if new else ""))
    if not new:
        return harmless("lists its values in another order")
    return (
        harmless(f"also takes {_listed(new)}")
        if way == "sent"
        else risky(
            f"may also be {_listed(new)}; older releases keep the text, without a name for it"
        )
    )


def judge_nullable(way: Way, before: Json, after: Json) -> Verdict:
    """Judge whether null is still taken, or may come."""
    if way == "sent":
        return harmless("may be null") if after else breaking("may no longer be null")
    return breaking("may be null now") if after else harmless("is never null now")


def judge_required(way: Way, before: Json, after: Json) -> Verdict:
    """Judge whether something must be given, or is certain to come."""
    if way == "sent":
        return breaking("must be given now") if after else harmless("may be left out now")
    return harmless("is always there now") if after else breaking("may be absent now")


def judge_default(way: Way, before: Json, after: Json) -> Verdict:
    """Judge another value for what is left out."""
    if way == "received":
        return harmless(f"the default is {after!r}, was {before!r}")
    if before is None or after is None:
        return harmless(f"the documented default is {after!r}, was {before!r}")
    return risky(f"means {after!r} when left out, was {before!r}")


def judge_variant(way: Way, before: Json, after: Json) -> Verdict:
    """Judge a variant of a union that came or went."""
    what = _described(after if before is None else before)
    if before is None:
        text = f"may also be {what}"
        return harmless(text) if way == "sent" else risky(text)
    text = f"can no longer be {what}"
    return breaking(text) if way == "sent" else harmless(text)


def bound_judge(what: str) -> Callable[[Way, Json, Json], Verdict]:
    """Return the rule for one kind of bound."""

    def judge(way: Way, before: Json, after: Json) -> Verdict:
        text = f"{what} is {_or_free(after)}, was {_or_free(before)}"
        if way == "received" or after is None:
            return harmless(text)
        if before is None:
            # The vendor may only have written down what was always refused.
            return risky(text)
        if what not in _LOWER_IS_TIGHTER | _HIGHER_IS_TIGHTER:
            return risky(text)
        tighter = after < before if what in _LOWER_IS_TIGHTER else after > before
        return breaking(text) if tighter else harmless(text)

    return judge


def judge_extra_fields(way: Way, before: Json, after: Json) -> Verdict:
    """Judge what is said of fields without a name."""
    text = f"fields without a name: {_described(after)}, was {_described(before)}"
    return risky(text) if way == "sent" or isinstance(after, dict) else harmless(text)


def judge_read_only(way: Way, before: Json, after: Json) -> Verdict:
    """Judge whether a field can still be written."""
    if way == "received":
        return harmless("is read only now" if after else "can be written now")
    return breaking("can no longer be written") if after else harmless("can be written now")


def _or_free(value: Json) -> str:
    return "free" if value is None else repr(value)


def _listed(values: list[Json]) -> str:
    return ", ".join(f"`{value}`" for value in values)


def _described(schema: Json) -> str:
    if schema is None or isinstance(schema, bool):
        return "refused" if schema is False else "anything"
    name = str(schema.get("$ref", "")).rpartition("/")[2] or schema.get("type") or "anything"
    return f"`{name}`"


RULES: dict[str, Callable[[Way, Json, Json], Verdict]] = {
    "type": judge_type,
    "format": judge_format,
    "enum": judge_enum,
    "nullable": judge_nullable,
    "required": judge_required,
    "default": judge_default,
    "variant": judge_variant,
    "additionalProperties": judge_extra_fields,
    "readOnly": judge_read_only,
    **{
        what: bound_judge(what)
        for what in sorted(
            _LOWER_IS_TIGHTER | _HIGHER_IS_TIGHTER | {"pattern", "multipleOf", "uniqueItems"}
        )
    },
}
