"""The `include-…` lists of a single space."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .inner_lists import MOST, inner_list
from .labels import label, labels_of_space
from .operations import permitted
from .properties import properties_of
from .space_shapes import assignments, space_property

if TYPE_CHECKING:
    from collections.abc import Callable

    from .call import Call
    from .exchange import JsonObject
    from .space_rows import SpaceRow


def read(call: Call, row: SpaceRow) -> JsonObject:
    """The members that the call's `include-…` flags ask for."""
    members: JsonObject = {}
    for name, rows in _LISTS.items():
        if call.query.flag(f"include-{name}"):
            members[name] = inner_list(f"spaces/{row.id}/{name}", rows(call, row))
    return members


def _labels(call: Call, row: SpaceRow) -> list[JsonObject]:
    return [label(found) for found in labels_of_space(call.db, row.id)[: MOST + 1]]


def _operations(_: Call, __: SpaceRow) -> list[JsonObject]:
    return permitted("space")


def _permissions(_: Call, row: SpaceRow) -> list[JsonObject]:
    return assignments(row.id)


def _properties(call: Call, row: SpaceRow) -> list[JsonObject]:
    return [space_property(found) for found in properties_of(call.db, row.id, MOST + 1)]


_LISTS: dict[str, Callable[[Call, SpaceRow], list[JsonObject]]] = {
    "labels": _labels,
    "operations": _operations,
    "permissions": _permissions,
    "properties": _properties,
}
