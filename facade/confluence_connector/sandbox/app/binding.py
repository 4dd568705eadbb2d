"""How the cloud binds values: a scalar of another type is read as the one that is documented."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from confluence_connector.contract import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from confluence_connector.contract import Finding

__all__ = ["bind_body", "is_boolean"]

_STEP = re.compile(r'\.([\w-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]')
_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")
_ROOT = "request.body"
_UNBOUND = object()


def bind_body(body: bytes, findings: Iterable[Finding]) -> bytes | None:
    """Return a JSON body with the scalars bound that are of another type than documented.

    Args:
        body: The body as it was sent.
        findings: What the contract has against it.

    Returns:
        The bound body, or ``None`` where there was nothing to bind.
    """
    places = [f for f in findings if f.kind is Kind.TYPE and f.place.startswith(_ROOT)]
    if not places:
        return None
    value: Any = {"": json.loads(body)}
    changed = False
    for finding in places:
        path = [""] + [_step(match) for match in _STEP.finditer(finding.place[len(_ROOT) :])]
        holder = value
        for step in path[:-1]:
            holder = holder[step]
        bound = _bind(holder[path[-1]], finding.expected.split(" or "))
        if bound is not _UNBOUND:
            holder[path[-1]] = bound
            changed = True
    return json.dumps(value[""]).encode() if changed else None


def is_boolean(text: str) -> bool:
    """Whether a query's text is bound as a boolean, in whatever case."""
    return text.lower() in ("true", "false")


def _step(match: re.Match[str]) -> Any:
    name, index, quoted = match.groups()
    return int(index) if index else name or json.loads(quoted)


def _bind(value: object, types: list[str]) -> object:
    """Return a scalar as one of these types, or ``_UNBOUND``."""
    if isinstance(value, bool):
        return str(value).lower() if "string" in types else _UNBOUND
    if isinstance(value, int | float) and "string" in types:
        return json.dumps(value)
    if isinstance(value, float) and value.is_integer() and "integer" in types:
        return int(value)
    if isinstance(value, str):
        return _bind_text(value, types)
    return _UNBOUND


def _bind_text(text: str, types: list[str]) -> object:
    if {"integer", "number"} & set(types) and _INTEGER.fullmatch(text):
        return int(text)
    if "boolean" in types and is_boolean(text):
        return text.lower() == "true"
    return _UNBOUND
