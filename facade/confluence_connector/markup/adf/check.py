"""Whether a value is a document of the editor that storage can hold, before a word is written."""

from __future__ import annotations

import math
import re
from typing import Any, TypeAlias, cast

from .errors import AdfError
from .model import DEEPEST
from .values import object_of

__all__ = ["check_document"]

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST_PATH = 200
_MOST_MARKS = 100
_KINDS = {"dict": "an object", "list": "a list", "str": "a text", "NoneType": "null"}

Path: TypeAlias = "tuple[Path, str | int] | None"


def check_document(document: object) -> dict[str, Any]:
    """Return the document if it is one.

    Raises:
        AdfError: It is not, or is nested beyond 100 levels, or holds a character that XML forbids.
    """
    if not isinstance(document, dict):
        raise AdfError(f"a document of the editor is an object, not {_kind(document)}")
    whole = cast("dict[str, Any]", document)
    if whole.get("type") != "doc":
        raise AdfError(f"the type of a document is doc, not {whole.get('type')!r:.80}", "type")
    version: object = whole.get("version", 1)
    if version is True or version != 1:
        raise AdfError(f"the version of a document is 1, not {version!r:.80}", "version")
    if "content" not in whole:
        raise AdfError("a document has content, at least an empty list", "content")
    # A stack of its own: a document may be nested deeper than Python's calls.
    stack: list[tuple[dict[str, Any], Path, int]] = [(whole, None, 0)]
    while stack:
        node, path, depth = stack.pop()
        _check_node(node, path)
        children: list[object] = node.get("content", [])
        for index, child in enumerate(children):
            own: Path = ((path, "content"), index)
            if not isinstance(child, dict):
                raise _error(f"a node is an object, not {_kind(child)}", own)
            if depth == DEEPEST:
                raise _error(f"more than {DEEPEST} nodes stand in each other", own)
            stack.append((cast("dict[str, Any]", child), own, depth + 1))
    return whole


def _check_node(node: dict[str, Any], path: Path) -> None:
    kind: object = node.get("type")
    if not isinstance(kind, str) or not kind:
        raise _error("a node has a type, a text", (path, "type"))
    _expect(node, "content", list, "a list", path)
    _expect(node, "attrs", dict, "an object", path)
    _expect(node, "marks", list, "a list", path)
    _expect(node, "text", str, "a text", path)
    if kind == "text" and "text" not in node:
        raise _error("a node of type text has a text", (path, "text"))
    _check_marks(node.get("marks", []), (path, "marks"))
    if kind == "heading":
        level: object = object_of(node.get("attrs")).get("level")
        if level is True or level not in (1, 2, 3, 4, 5, 6):
            problem = f"a level is a whole number from 1 to 6, not {level!r:.80}"
            raise _error(problem, ((path, "attrs"), "level"))
    _check_values({k: v for k, v in node.items() if k != "content"}, path)


def _check_marks(marks: list[object], path: Path) -> None:
    if len(marks) > _MOST_MARKS:
        raise _error(f"more than {_MOST_MARKS} marks on one node", path)
    for index, mark in enumerate(marks):
        own: Path = (path, index)
        if not isinstance(object_of(mark).get("type"), str):
            raise _error("a mark is an object with a type", own)
        _expect(object_of(mark), "attrs", dict, "an object", own)


def _expect(node: dict[str, Any], name: str, kind: type, what: str, path: Path) -> None:
    if name in node and not isinstance(node[name], kind):
        raise _error(f"{name} is {what}, not {_kind(node[name])}", (path, name))


def _check_values(values: dict[str, Any], path: Path) -> None:
    """Check all that is not another node: texts, and how deep it goes."""
    stack: list[tuple[object, Path, int]] = [(values, path, 0)]
    while stack:
        value, own, depth = stack.pop()
        if depth > DEEPEST:
            raise _error(f"more than {DEEPEST} values stand in each other", own)
        if isinstance(value, dict):
            for name, member in cast("dict[object, object]", value).items():
                if not isinstance(name, str):
                    raise _error(f"the key {name!r:.80} is not a text", own)
                _check_text(name, own)
                stack.append((member, (own, name), depth + 1))
        elif isinstance(value, list):
            for index, member in enumerate(cast("list[object]", value)):
                stack.append((member, (own, index), depth + 1))
        else:
            _check_value(value, own)


def _check_value(value: object, path: Path) -> None:
    if isinstance(value, str):
        _check_text(value, path)
    elif isinstance(value, float) and not math.isfinite(value):
        raise _error(f"{value} is not a number of JSON", path)
    elif value is not None and not isinstance(value, bool | int | float):
        raise _error(f"{_kind(value)} is not a value of JSON", path)


def _check_text(text: str, path: Path) -> None:
    found = _FORBIDDEN.search(text)
    if found is not None:
        raise _error(f"the character U+{ord(found[0]):04X} cannot be stored", path)


def _kind(value: object) -> str:
    name = type(value).__name__
    return _KINDS.get(name, name)


def _error(problem: str, path: Path) -> AdfError:
    """Return the error with its path as people write it, ``content[3].attrs.level``."""
    parts: list[str] = []
    while path is not None:
        path, name = path
        parts.append(f"[{name}]" if isinstance(name, int) else f".{name}")
    text = "".join(reversed(parts)).removeprefix(".")
    # The end of a long one says most.
    return AdfError(problem, text if len(text) <= _LONGEST_PATH else "…" + text[-_LONGEST_PATH:])
