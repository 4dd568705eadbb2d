"""The `include-…` lists of a single space."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .content_shapes import version
from .inner_lists import MOST, inner_list
from .labels import label, labels_of_space

if TYPE_CHECKING:
    from collections.abc import Callable

    from .call import Call
    from .exchange import JsonObject
    from .space_rows import SpaceRow

OPERATIONS = (
    ("read", "space"),
    ("update", "space"),
    ("delete", "space"),
    ("archive", "space"),
    ("export", "space"),
    ("administer", "space"),
    ("create", "page"),
    ("create", "blogpost"),
    ("create", "comment"),
    ("create", "attachment"),
)
"""What everybody who is let in may do with a space and in it."""
_EVERYBODY: JsonObject = {"type": "access-class", "id": "ALL_LICENSED_USERS"}


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
    return [{"operation": name, "targetType": target} for name, target in OPERATIONS]


def _permissions(_: Call, row: SpaceRow) -> list[JsonObject]:
    # Ids follow from the space's: permissions cannot be changed, so they are not kept.
    return [
        {
            "id": str(row.id + number),
            "principal": _EVERYBODY,
            "operation": {"key": name, "targetType": target},
        }
        for number, (name, target) in enumerate(OPERATIONS, 1)
    ]


def _properties(call: Call, row: SpaceRow) -> list[JsonObject]:
    rows = call.db.execute(
        "SELECT id, key, value, author_id, created_at, version, message, minor_edit"
        " FROM property WHERE owner_id = ? ORDER BY id LIMIT ?",
        (row.id, MOST + 1),
    )
    return [
        {
            "id": str(id_),
            "key": key,
            "value": json.loads(value),
            "createdAt": created_at,
            "createdBy": author_id,
            "version": version(number, message, minor_edit, author_id, created_at),
        }
        for id_, key, value, author_id, created_at, number, message, minor_edit in rows
    ]


_LISTS: dict[str, Callable[[Call, SpaceRow], list[JsonObject]]] = {
    "labels": _labels,
    "operations": _operations,
    "permissions": _permissions,
    "properties": _properties,
}
