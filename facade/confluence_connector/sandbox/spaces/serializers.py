"""The wire form of spaces and of what belongs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..permissions.rules import permitted_operations

if TYPE_CHECKING:
    from ..server.messages import JsonObject

__all__ = ["permission_assignments"]

_EVERYBODY: JsonObject = {"type": "access-class", "id": "ALL_LICENSED_USERS"}


def permission_assignments(space_id: int) -> list[JsonObject]:
    """Who may do what in a space: everybody everything.

    Ids follow from the space's: permissions cannot be changed here, so they are not kept.
    """
    return [
        {
            "id": str(space_id + number),
            "principal": _EVERYBODY,
            "operation": {"key": row["operation"], "targetType": row["targetType"]},
        }
        for number, row in enumerate(permitted_operations("space"), 1)
    ]
