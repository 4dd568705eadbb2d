"""The wire forms of what hangs on spaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .operations import permitted

if TYPE_CHECKING:
    from .exchange import JsonObject
    from .properties import PropertyRow

_EVERYBODY: JsonObject = {"type": "access-class", "id": "ALL_LICENSED_USERS"}


def space_property(row: PropertyRow) -> JsonObject:
    """A property of a space: its moments have other names than a content's."""
    return {
        "id": str(row.id),
        "key": row.key,
        "value": row.value,
        "createdAt": row.created_at,
        "createdBy": row.author_id,
        "version": {
            "number": row.version,
            "message": row.message,
            "createdAt": row.created_at,
            "createdBy": row.author_id,
        },
    }


def assignments(space_id: int) -> list[JsonObject]:
    """Who may do what in a space: everybody everything.

    Ids follow from the space's: permissions cannot be changed here, so they are not kept.
    """
    return [
        {
            "id": str(space_id + number),
            "principal": _EVERYBODY,
            "operation": {"key": row["operation"], "targetType": row["targetType"]},
        }
        for number, row in enumerate(permitted("space"), 1)
    ]
