"""Rules for changed operations: where they are, what they need, what they take and return."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from openapi_python_client.strings import PythonIdentifier

from spec.changes.grades import Verdict, breaking, harmless, risky
from spec.pipeline.facts import is_granular
from spec.pipeline.layout import Json
from spec.pipeline.pairs import shape_of

_JSON = ("application/json", "*/*")


def judge_operation(before: Json, after: Json) -> Verdict:
    """Judge an operation that came or went."""
    return harmless("new") if before is None else breaking("removed")


def judge_address(before: Json, after: Json) -> Verdict | None:
    """Judge an operation of the same id at another address."""
    if shape_of(before) == shape_of(after):
        return None  # reported as renamed parameters
    return breaking(f"moved to `{after}`; installed releases call the old address")


def judge_id(before: Json, after: Json) -> Verdict:
    """Judge another operationId: the function is named after it."""
    names = [PythonIdentifier(name, "") for name in (before, after)]
    return breaking(f"the function `{names[0]}` is called `{names[1]}`")


def judge_tags(before: Json, after: Json) -> Verdict | None:
    """Judge other tags: the first one names the module."""
    groups = [PythonIdentifier((tags or ["default"])[0], "tag") for tags in (before, after)]
    if groups[0] == groups[1]:
        return None
    return breaking(f"the function moves from `api.{groups[0]}` to `api.{groups[1]}`")


def judge_deprecated(before: Json, after: Json) -> Verdict:
    """Judge a deprecation."""
    return risky("deprecated") if after else harmless("no longer deprecated")


def judge_experimental(before: Json, after: Json) -> Verdict:
    """Judge whether the vendor calls it experimental."""
    return risky("experimental now") if after else harmless("no longer experimental")


def judge_security(before: Json, after: Json) -> Verdict:
    """Judge other ways to sign in; any one of them is enough."""
    if not before:
        return risky("says now that it needs a sign-in")
    if all(any(_is_enough(one, other) for other in after) for one in before) or not after:
        return harmless("takes every sign-in that was enough before")
    return breaking("a sign-in that was enough is so no longer")


def _is_enough(held: dict[str, list[str]], needed: dict[str, list[str]]) -> bool:
    return all(name in held and set(needed[name]) <= set(held[name]) for name in needed)


def judge_scopes(before: Json, after: Json) -> Verdict:
    """Judge other scopes: all of the classic ones are enough, or all of the granular ones."""
    held, needed = _alternatives(before), _alternatives(after)
    if not held:
        return harmless(f"documents its scopes: {_named(needed)}")
    if not needed:
        return risky("no longer says which scopes it needs")
    if all(any(other <= one for other in needed) for one in held):
        return harmless(f"is open to other scopes, too: {_named(needed)}")
    return breaking(f"needs {_named(needed)}, was {_named(held)}")


def _alternatives(groups: list[list[str]]) -> list[set[str]]:
    scopes = {scope for _state, *scopes in groups for scope in scopes}
    granular = {scope for scope in scopes if is_granular(scope)}
    return [family for family in (scopes - granular, granular) if family]


def _named(alternatives: Iterable[set[str]]) -> str:
    return " or ".join(" + ".join(f"`{scope}`" for scope in sorted(one)) for one in alternatives)


def judge_parameter(before: Json, after: Json) -> Verdict:
    """Judge a parameter that came or went."""
    if after is None:
        return breaking("the parameter is gone")
    return (
        breaking("a new parameter that must be given")
        if after.get("required")
        else harmless("a new parameter that may be left out")
    )


def judge_name(before: Json, after: Json) -> Verdict:
    """Judge another name of a parameter in the path: it is an argument's name."""
    names = [PythonIdentifier(name, "field_") for name in (before, after)]
    return breaking(f"the argument `{names[0]}` is called `{names[1]}`")


def judge_spelling(before: Json, after: Json) -> Verdict:
    """Judge another way to write a list into an address."""
    return risky("lists are written another way; installed releases write the old one")


def judge_status(before: Json, after: Json) -> Verdict:
    """Judge another success status with the same kind of response."""
    return risky(f"returns {after}, was {before}")


def judge_response(status: str, before: Json, after: Json) -> Verdict:
    """Judge a documented response that came or went."""
    if status.startswith(("4", "5")):
        change = "documented" if before is None else "no longer documented"
        return harmless(f"this error is {change}; errors are raised by their status either way")
    if before is None:
        return risky("a further response that callers may get")
    return (
        breaking("this response is gone")
        if after is None and before.get("content")
        else risky("this empty response is gone")
    )


def judge_media(before: Json, after: Json) -> Verdict:
    """Judge other media types; the generated code uses one of them."""
    text = f"{_types(after)}, was {_types(before)}"
    if _used(before) == _used(after):
        return harmless(text)
    # A new body that must be given is reported as required.
    return breaking(text) if before else harmless(text)


def _used(media_types: list[str]) -> str:
    plain = [name.partition(";")[0].strip() for name in media_types]
    if any(name in _JSON for name in plain):
        return "JSON"
    return "form" if "multipart/form-data" in plain else "bytes" if plain else ""


def _types(media_types: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in media_types) or "no body"


def judge_header(before: Json, after: Json) -> Verdict:
    """Judge a header of a response that came or went."""
    return harmless("a new header") if before is None else risky("the header is gone")


def judge_property(before: Json, after: Json) -> Verdict:
    """Judge a field that came or went."""
    return harmless("a new field") if before is None else breaking("the field is gone")


RULES: dict[str, Callable[[Json, Json], Verdict | None]] = {
    "operation": judge_operation,
    "address": judge_address,
    "operationId": judge_id,
    "tags": judge_tags,
    "deprecated": judge_deprecated,
    "x-experimental": judge_experimental,
    "security": judge_security,
    "scopes": judge_scopes,
    "parameter": judge_parameter,
    "name": judge_name,
    "style": judge_spelling,
    "explode": judge_spelling,
    "status": judge_status,
    "media types": judge_media,
    "header": judge_header,
    "property": judge_property,
}
