"""What storage has no word for, kept beside it: the attribute ``data-adf`` of an element.

A browser and Confluence ignore it; ``to_adf`` puts its members back where they were.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeVar, cast

from ..tree import Element
from .model import AdfNode
from .values import is_node, object_of, parsed, texts_of
from .writing import attribute

__all__ = [
    "EXTRAS",
    "Given",
    "beside",
    "compact",
    "difference",
    "kept_beside",
    "number",
    "restore",
]

EXTRAS = "data-adf"
_T = TypeVar("_T")


class Given:
    """The attributes and marks of an ADF node; what no one takes is kept beside the element."""

    def __init__(self, node: AdfNode) -> None:
        self.rest: dict[str, Any] = dict(node.get("attrs") or {})
        self._marks: list[AdfNode] = list(node.get("marks") or [])
        self._taken = 0

    def text(self, name: str) -> str | None:
        """Take an attribute that is text."""
        return self._take(name, lambda value: value if isinstance(value, str) else None)

    def number(self, name: str) -> str | None:
        """Take an attribute that is a number, as text that reads back as the same number."""
        return self._take(name, _written_number)

    def one_of(self, name: str, values: dict[str, _T]) -> _T | None:
        """Take an attribute that is one of some texts, as what represents it."""
        return self._take(name, lambda v: values.get(v) if isinstance(v, str) else None)

    def flag(self, name: str) -> str | None:
        """Take an attribute that is true or false."""
        return self._take(name, lambda v: str(v).lower() if isinstance(v, bool) else None)

    def _take(self, name: str, read: Callable[[Any], _T | None]) -> _T | None:
        if name not in self.rest:
            return None
        value = read(self.rest[name])
        if value is not None:
            del self.rest[name]
        return value

    def mark(self, name: str, write: Callable[[dict[str, Any]], _T | None]) -> _T | None:
        """Take the next mark if it is this one and can be written.

        Marks are taken in their order; from the first that is not taken, all are kept beside.
        """
        if self._taken == len(self._marks):
            return None
        mark = self._marks[self._taken]
        if mark.get("type") != name or not mark.keys() <= {"type", "attrs"}:
            return None
        written = write(mark.get("attrs") or {})
        self._taken += written is not None
        return written

    def kept(self) -> dict[str, Any]:
        """Return what no one took."""
        kept: dict[str, Any] = {"attrs": self.rest} if self.rest else {}
        if self._taken < len(self._marks):
            kept["marks"] = self._marks
        return kept

    def beside(self) -> str:
        """Return the attribute that keeps what no one took, or nothing."""
        return beside(self.kept())


def beside(kept: dict[str, Any]) -> str:
    """Return the attribute that keeps some members, or nothing if there are none."""
    return attribute(EXTRAS, compact(kept)) if kept else ""


def compact(value: object) -> str:
    """Return JSON without blanks."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def kept_beside(element: Element, member: str = "") -> dict[str, Any]:
    """Return what is kept beside an element; ``member`` is for a second node of it."""
    text = element.get(EXTRAS)
    kept = object_of(parsed(text)) if text else {}
    return object_of(kept.get(member)) if member else kept


def restore(element: Element, node: AdfNode, member: str = "") -> AdfNode:
    """Put back what is kept beside an element."""
    kept = kept_beside(element, member)
    if not kept:
        return node
    without = texts_of(kept.get("without")) or []
    left = {k: v for k, v in object_of(node.get("attrs")).items() if k not in without}
    attrs = merged(left, object_of(kept.get("attrs")))
    restored = {name: value for name, value in node.items() if name != "attrs" or attrs}
    restored |= {"attrs": attrs} if attrs else {}
    marks = cast("list[object]", kept["marks"]) if isinstance(kept.get("marks"), list) else [None]
    if all(map(is_node, marks)):
        restored["marks"] = marks
    return restored


def merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Return an object with the members of another one put into it, at any depth."""
    whole = dict(one)
    for name, value in other.items():
        both = _are_objects(whole.get(name), value)
        whole[name] = merged(whole[name], value) if both else value
    return whole


def _are_objects(one: object, other: object) -> bool:
    return isinstance(one, dict) and isinstance(other, dict)


def difference(made: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    """Return what is to be kept so that ``restore`` makes ``wanted`` out of ``made``."""
    attrs = _missing(made, wanted)
    without = [name for name in made if name not in wanted]
    without += [k for k in wanted if k in made and merged(made, attrs).get(k) != wanted[k]]
    if without:
        attrs = {**attrs, **{name: wanted[name] for name in without if name in wanted}}
    kept = {"attrs": attrs, "without": without}
    return {name: value for name, value in kept.items() if value}


def _missing(made: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    missing: dict[str, Any] = {}
    for name, value in wanted.items():
        old = made.get(name)
        if isinstance(old, dict) and isinstance(value, dict) and old != value:
            missing[name] = _missing(
                object_of(cast("object", old)), object_of(cast("object", value))
            )
        elif name not in made or old != value:
            missing[name] = value
    return missing


def number(text: str) -> float | None:
    """Return the number that a text spells, a whole one as ``int``; ``None`` if it is not one."""
    text = text.strip()
    if len(text) > 20 or not text.isascii():
        return None
    try:
        value = float(text)
        return int(text) if text.lstrip("-").isdecimal() else value if abs(value) < 1e15 else None
    except ValueError:
        return None


def _written_number(value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    text = repr(value)
    return text if number(text) == value else None
