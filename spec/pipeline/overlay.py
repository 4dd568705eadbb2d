"""Repair a vendored document with its overlay.yaml (OpenAPI Overlay 1.0).

Stricter than the standard on purpose: an action without a reason, one that matches
nothing and one that changes nothing are errors. That is how we learn that the vendor has
moved or repaired what we patch.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from pathlib import Path

from jsonpath_rfc9535 import JSONPathError, find
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from spec.pipeline.layout import Json, JsonObject, PipelineError
from spec.pipeline.resolve import is_resolvable, references

_ACTION_KEYS = {"target", "description", "update", "remove"}


class OverlayError(PipelineError):
    """An overlay does not fit its document."""


class _MissError(OverlayError):
    """An action has no effect on this document."""


def read_overlay(path: Path) -> JsonObject:
    """Read an overlay file."""
    try:
        overlay = YAML(typ="safe", pure=True).load(path)
    except YAMLError as error:
        raise OverlayError(f"{path}: {error}") from error
    if not isinstance(overlay, dict) or overlay.get("overlay") != "1.0.0":
        raise OverlayError(f"{path}: not an OpenAPI Overlay 1.0.0 document")
    # Plain JSON from here on, whatever classes the YAML reader used.
    plain: JsonObject = json.loads(json.dumps(overlay))
    return plain


def apply_overlay(
    document: JsonObject, overlay: JsonObject, *, missed: list[str] | None = None
) -> JsonObject:
    """Return a repaired copy of the document.

    Args:
        document: The document as vendored.
        overlay: What ``read_overlay`` returned.
        missed: Takes a line for each action without effect, for documents of another time than
            the overlay's. If not given, such an action is an error.

    Raises:
        OverlayError: an action is malformed, matches nothing or changes nothing.
    """
    repaired = copy.deepcopy(document)
    for number, action in enumerate(overlay["actions"], start=1):
        where = f"overlay action {number} ({action.get('target', 'no target')})"
        try:
            _apply_action(repaired, action)
        except _MissError as error:
            if missed is None:
                raise OverlayError(f"{where}: {error}") from error
            missed.append(f"{where}: {error}")
        except (OverlayError, JSONPathError) as error:
            raise OverlayError(f"{where}: {error}") from error
    return repaired


def _apply_action(document: JsonObject, action: JsonObject) -> None:
    if unknown := sorted(set(action) - _ACTION_KEYS):
        raise OverlayError(f"unknown keys {', '.join(unknown)}")
    if not action.get("description"):
        raise OverlayError("it has no description; say why the repair is needed")
    nodes = find(action["target"], document)
    if not nodes:
        raise _MissError("matches nothing; has the vendor changed the document?")
    if action.get("remove"):
        _remove(document, [node.location for node in nodes])
        return
    for reference in sorted(references(action["update"])):
        if not is_resolvable(document, reference):
            raise _MissError(f"refers to {reference}, which the document lacks")
    changes = [_update(node.value, action["update"]) for node in nodes]
    if not any(changes):
        raise _MissError("changes nothing; has the vendor made the repair?")


def _remove(document: Json, locations: Sequence[tuple[int | str, ...]]) -> None:
    # Backwards, so that removing one item of a list does not move the ones still to go.
    for location in sorted(locations, key=_sortable, reverse=True):
        if not location:
            raise OverlayError("cannot remove the whole document")
        parent = document
        for step in location[:-1]:
            parent = parent[step]
        del parent[location[-1]]


def _sortable(location: tuple[int | str, ...]) -> list[tuple[bool, int | str]]:
    return [(isinstance(step, str), step) for step in location]


def _update(target: Json, update: Json) -> bool:
    """Merge update into target, which is a list or an object; tell whether anything changed."""
    if isinstance(target, list):
        target.append(copy.deepcopy(update))
        return True
    if not isinstance(target, dict) or not isinstance(update, dict):
        raise OverlayError("an update needs an object or a list as its target")
    before = json.dumps(target)
    _merge(target, update)
    return json.dumps(target) != before


def _merge(target: JsonObject, update: JsonObject) -> None:
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(copy.deepcopy(value))
        else:
            target[key] = copy.deepcopy(value)
