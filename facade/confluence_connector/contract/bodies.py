"""Check a body: its media type, its syntax, and its schema."""

from __future__ import annotations

import json
from typing import IO, TYPE_CHECKING, Any, Literal, NoReturn

from .explain import explain, explain_extras, step
from .findings import Findings, Kind
from .media import documented_type, header_parameters, is_json, media_type
from .multipart import Part, read_parts
from .parameters import read_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .operations import BodySpec, Pointer
    from .schema import Schemas

__all__ = ["check_request_body", "check_response_body"]


def check_request_body(
    spec: BodySpec | None,
    schemas: Schemas,
    content_type: str,
    body: bytes | IO[bytes],
    findings: Findings,
) -> None:
    """Check a request's body strictly: undocumented properties are errors."""
    place = "request.body"
    if spec is None:
        if body:
            found = f"{len(body)} bytes" if isinstance(body, bytes) else "a form"
            findings.add(Kind.UNDECLARED, place, "absent", found)
        return
    if not body:
        if spec.required:
            findings.add(Kind.MISSING, place, "present", "missing")
        return
    pointer = _schema_for(spec, content_type, "request", findings)
    if pointer is None:
        return
    if media_type(content_type) == "multipart/form-data":
        _check_form(pointer, schemas, content_type, body, findings)
    elif is_json(media_type(content_type)):
        text = body if isinstance(body, bytes) else body.read()
        value = _read_json(text, place, findings)
        if value is not _UNREADABLE:
            explain(schemas.validator(pointer, closed=True), value, place, findings)


def check_response_body(
    spec: BodySpec, schemas: Schemas, content_type: str, body: bytes, findings: Findings
) -> None:
    """Check a response's body; undocumented properties are only notes."""
    place = "response.body"
    if not body:
        if any(spec.content.values()):
            findings.add(Kind.MISSING, place, "present", "missing")
        return
    pointer = _schema_for(spec, content_type, "response", findings)
    if pointer is None or not is_json(media_type(content_type)):
        return
    value = _read_json(body, place, findings)
    if value is not _UNREADABLE:
        explain(schemas.validator(pointer, closed=False), value, place, findings)
        explain_extras(schemas.validator(pointer, closed=True), value, place, findings)


def _schema_for(
    spec: BodySpec, content_type: str, side: Literal["request", "response"], findings: Findings
) -> Pointer | None:
    sent = media_type(content_type)
    declared = documented_type(spec.content, sent)
    if declared is None:
        place = f"{side}.header.content-type"
        findings.add(Kind.MEDIA_TYPE, place, " or ".join(spec.content), sent or "missing")
        return None
    return spec.content[declared]


_UNREADABLE = object()


def _read_json(body: bytes, place: str, findings: Findings) -> object:
    try:
        value: object = json.loads(body, parse_constant=_refuse_constant)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        findings.add(Kind.SYNTAX, place, "JSON", f"unreadable ({error})")
        return _UNREADABLE
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _check_form(
    pointer: Pointer,
    schemas: Schemas,
    content_type: str,
    body: bytes | IO[bytes],
    findings: Findings,
) -> None:
    place = "request.body"
    boundary = header_parameters(content_type).get("boundary")
    if not boundary:
        missing = "without a boundary in its media type"
        findings.add(Kind.SYNTAX, place, "multipart/form-data", missing)
        return
    try:
        parts = read_parts(body, boundary)
    except ValueError as error:
        findings.add(Kind.SYNTAX, place, "multipart/form-data", str(error))
        return
    schema = schemas.at(pointer)
    sent: dict[str, list[Part]] = {}
    for part in parts:
        sent.setdefault(part.name, []).append(part)
    value: dict[str, Any] = {}
    for name, same in sent.items():
        declared = schemas.plain(schema["properties"].get(name, {}))
        if declared.get("type") == "array":
            items = schemas.plain(declared["items"])
            value[name] = [_part_value(part, items) for part in same]
            continue
        value[name] = _part_value(same[0], declared)
        if len(same) > 1:
            times = f"given {len(same)} times"
            findings.add(Kind.REPEATED, step(place, name), "given once", times)
    explain(schemas.validator(pointer, closed=True), value, place, findings)


def _part_value(part: Part, schema: Mapping[str, Any]) -> object:
    # A file's bytes are not checked: its name represents it in findings.
    if part.filename is not None:
        return part.filename
    return read_text(part.content.decode(errors="replace"), schema)
