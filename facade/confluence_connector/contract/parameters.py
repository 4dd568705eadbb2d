"""Parse parameters by their schemas, and check them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .explain import explain, step
from .findings import Findings, Kind, shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .operations import OperationSpec, ParameterSpec
    from .schema import Schemas

__all__ = ["check_parameters", "read_text"]

# Longer ones match no documented format, and Python refuses to parse very long ones.
_INTEGER = re.compile(r"-?[0-9]{1,19}")


def check_parameters(
    operation: OperationSpec,
    schemas: Schemas,
    *,
    path: Mapping[str, str],
    query: Sequence[tuple[str, str]],
    headers: Mapping[str, str],
    findings: Findings,
) -> None:
    """Check every parameter of a request; header names are expected in lower case."""
    texts: dict[tuple[str, str], list[str]] = {}
    for name, text in query:
        texts.setdefault(("query", name), []).append(text)
    texts |= {("path", name): [text] for name, text in path.items()}
    for spec in operation.parameters:
        if spec.location == "header":
            _check_header(spec, headers, findings)
        else:
            sent = texts.pop((spec.location, spec.name), [])
            _check_parameter(spec, sent, schemas, findings)
    for (location, name), sent in texts.items():
        place = step(f"request.{location}", name)
        findings.add(Kind.UNDECLARED, place, "absent", shown(sent[0]))


def read_text(text: str, schema: Mapping[str, Any]) -> object:
    """Parse one value by the type in its schema; an invalid value stays a string.

    Then the schema's type error becomes the finding.
    """
    match schema.get("type"):
        case "integer" if _INTEGER.fullmatch(text):
            return int(text)
        case "boolean" if text in ("true", "false"):
            return text == "true"
        case _:
            return text


def _check_header(spec: ParameterSpec, headers: Mapping[str, str], findings: Findings) -> None:
    # Presence only: a value may be a secret, and findings show values.
    if spec.required and spec.name.lower() not in headers:
        findings.add(Kind.MISSING, step("request.header", spec.name), "present", "missing")


def _check_parameter(
    spec: ParameterSpec, texts: list[str], schemas: Schemas, findings: Findings
) -> None:
    place = step(f"request.{spec.location}", spec.name)
    if not texts:
        if spec.required:
            findings.add(Kind.MISSING, place, "present", "missing")
        return
    schema = schemas.at(spec.schema)
    is_list = schema.get("type") == "array"
    if len(texts) > 1 and not (is_list and spec.explode):
        findings.add(Kind.REPEATED, place, "given once", f"given {len(texts)} times")
        return
    value: object
    if is_list:
        items = schemas.plain(schema["items"])
        value = [read_text(text, items) for text in _listed(texts, spec)]
    else:
        value = read_text(texts[0], schema)
    explain(schemas.validator(spec.schema, closed=True), value, place, findings)


def _listed(texts: list[str], spec: ParameterSpec) -> list[str]:
    if spec.explode:
        return texts
    return texts[0].split(",") if texts[0] else []
