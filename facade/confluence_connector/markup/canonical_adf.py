"""Compares two ADF documents: the stored one may hold what a server adds, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Container, Iterator
from typing import Any

from attrs import frozen

from .._json import is_array, is_object
from .verdicts import Verdict, worst

__all__ = ["compare_documents"]

# Attributes that the server writes on its own account; so are all that start with two underscores.
_ADDED = frozenset({"localId", "macroMetadata", "occurrenceKey", "accessLevel", "userType"})
# Attributes that mean the same when they are not there.
_DEFAULTS: dict[str, tuple[object, ...]] = {
    "isNumberColumnEnabled": (False,),
    "layout": ("default", "center"),
    "colspan": (1,),
    "rowspan": (1,),
    "order": (1,),
    "displayMode": ("default",),
}
# Attributes that come and go by an author's doing; any other could be a server's clean-up.
_MEANINGFUL = frozenset(
    {
        *("href", "url", "color", "level", "panelType", "panelIcon", "panelColor", "text", "id"),
        *("shortName", "background", "state", "timestamp", "title", "alt", "width", "height"),
        *("layout", "align", "extensionKey", "extensionType", "parameters", "language", "colspan"),
        *("rowspan", "order", "colwidth", "collection", "type", "isNumberColumnEnabled"),
        *("macroParams", "annotationType", "size", "data", "datasource"),
    }
)


@frozen
class _Texts:
    """Text nodes that stand beside each other."""

    nodes: list[dict[str, Any]]


def compare_documents(stored: str, sent: str) -> Verdict:
    """Return whether the stored document is the sent one with the server's additions."""
    try:
        kept, given = json.loads(stored), json.loads(sent)
        _remove_annotations(kept, frozenset(map(_annotation, _nodes(given))))
        return _compare_nodes(kept, given)
    except (ValueError, RecursionError):
        return "unclear"


def _nodes(document: object) -> Iterator[dict[str, Any]]:
    """Yield all objects of a document."""
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if is_object(value):
            yield value
            waiting += value.values()
        elif is_array(value):
            waiting += value


def _annotation(mark: object) -> str | None:
    """Return the id of an inline comment whose mark this is."""
    if not is_object(mark) or mark.get("type") != "annotation":
        return None
    attributes = mark.get("attrs")
    return str(attributes.get("id")) if is_object(attributes) else None


def _remove_annotations(stored: object, comments: Container[str | None]) -> None:
    """Take the marks of other comments out of a document: they come without a new version."""
    for node in _nodes(stored):
        marks = node.get("marks")
        if is_array(marks):
            node["marks"] = [
                mark for mark in marks if (id := _annotation(mark)) is None or id in comments
            ]


def _compare_nodes(stored: object, sent: object) -> Verdict:
    if not is_object(stored) or not is_object(sent):
        return _compare_values("", stored, sent)
    verdict = worst(
        _compare_values("type", stored.get("type"), sent.get("type")),
        _compare_attributes(stored.get("attrs") or {}, sent.get("attrs") or {}),
        _compare_marks(stored.get("marks") or [], sent.get("marks") or []),
        _compare_content(stored.get("content") or [], sent.get("content") or []),
    )
    for name in (stored.keys() | sent.keys()) - {"type", "attrs", "marks", "content"}:
        verdict = worst(verdict, _compare_values(name, stored.get(name), sent.get(name)))
    return verdict


def _compare_content(stored: object, sent: object) -> Verdict:
    if not is_array(stored) or not is_array(sent):
        return _compare_values("content", stored, sent)
    kept, given = _groups(stored), _groups(sent)
    if len(kept) != len(given):
        return "different"
    verdict: Verdict = "equal"
    for one, other in zip(kept, given, strict=True):
        if isinstance(one, _Texts) and isinstance(other, _Texts):
            verdict = worst(verdict, _compare_runs(one.nodes, other.nodes))
        elif isinstance(one, _Texts) or isinstance(other, _Texts):
            return "different"
        else:
            verdict = worst(verdict, _compare_nodes(one, other))
        if verdict == "different":
            break
    return verdict


def _groups(content: list[Any]) -> list[Any]:
    """Return the nodes, with neighbouring text nodes as one group and empty ones left out."""
    groups: list[Any] = []
    for node in content:
        if (
            not is_object(node)
            or node.get("type") != "text"
            or not isinstance(node.get("text"), str)
        ):
            groups.append(node)
        elif node["text"] == "":
            continue
        elif groups and isinstance(groups[-1], _Texts):
            groups[-1].nodes.append(node)
        else:
            groups.append(_Texts([node]))
    return groups


def _compare_runs(stored: list[dict[str, Any]], sent: list[dict[str, Any]]) -> Verdict:
    """Compare texts that may be cut into nodes at other places."""
    if "".join(run["text"] for run in stored) != "".join(run["text"] for run in sent):
        return "different"
    verdict: Verdict = "equal"
    kept, given = list(stored), list(sent)
    left = len(kept[0]["text"])
    for run in given:
        needed = len(run["text"])
        while needed:
            verdict = worst(verdict, _compare_nodes(kept[0] | {"text": ""}, run | {"text": ""}))
            step = min(left, needed)
            left, needed = left - step, needed - step
            if not left and len(kept) > 1:
                kept.pop(0)
                left = len(kept[0]["text"])
    return verdict


def _compare_marks(stored: object, sent: object) -> Verdict:
    if not is_array(stored) or not is_array(sent):
        return _compare_values("marks", stored, sent)
    if len(stored) != len(sent):
        return "different"
    pairs = zip(sorted(stored, key=_mark_order), sorted(sent, key=_mark_order), strict=True)
    verdicts: list[Verdict] = [_compare_nodes(one, other) for one, other in pairs]
    return worst(*verdicts)


def _mark_order(mark: object) -> tuple[str, str]:
    attributes = mark.get("attrs") if is_object(mark) else None
    own = str(attributes.get("id", "")) if is_object(attributes) else ""
    return (str(mark.get("type")) if is_object(mark) else "", own)


def _compare_attributes(stored: object, sent: object) -> Verdict:
    if not is_object(stored) or not is_object(sent):
        return _compare_values("attrs", stored, sent)
    verdict: Verdict = "equal"
    for name, value in sent.items():
        if name in stored:
            verdict = worst(verdict, _compare_values(name, stored[name], value))
        elif not _is_default(name, value):
            verdict = worst(verdict, "different" if name in _MEANINGFUL else "unclear")
    for name in stored.keys() - sent.keys():
        verdict = worst(verdict, _gained(name, stored[name], sent))
    return verdict


def _gained(name: str, value: object, sent: dict[str, Any]) -> Verdict:
    if name in _ADDED or name.startswith("__") or _is_default(name, value):
        return "equal"
    if name == "text" and "id" in sent:
        return "equal"  # the name of someone who is mentioned, looked up by the server
    return "different" if name in _MEANINGFUL else "unclear"


def _is_default(name: str, value: object) -> bool:
    if value is None or value == "":
        return True
    # True and 1 are equal for Python, not for JSON.
    return any(type(value) is type(one) and value == one for one in _DEFAULTS.get(name, ()))


def _compare_values(name: str, stored: object, sent: object) -> Verdict:
    if is_object(stored) and is_object(sent):
        return _compare_attributes(stored, sent)
    if is_array(stored) and is_array(sent):
        if len(stored) != len(sent):
            return "different"
        pairs = zip(stored, sent, strict=True)
        verdicts: list[Verdict] = [_compare_values(name, one, other) for one, other in pairs]
        return worst(*verdicts)
    if isinstance(stored, bool) is isinstance(sent, bool) and stored == sent:
        return "equal"
    if name in _ADDED or (name in ("href", "url") and _is_page(stored) and _is_page(sent)):
        return "unclear"
    return "different"


def _is_page(address: object) -> bool:
    # The server rewrites the addresses of its own pages.
    return isinstance(address, str) and "/wiki/" in address and "/pages/" in address
