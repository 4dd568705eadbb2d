"""What the caller may do with a content: everything its kind knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..server.messages import JsonObject

__all__ = ["permitted_operations"]

_OWN = {
    "page": ("read", "update", "delete", "restrict_content", "clear_permissions", "archive"),
    "blogpost": ("read", "update", "delete", "restrict_content", "clear_permissions"),
    "folder": ("read", "update", "delete"),
    "whiteboard": ("read", "update", "delete"),
    "database": ("read", "update", "delete"),
    "embed": ("read", "update", "delete"),
    "attachment": ("read", "update", "delete"),
    "comment": ("read", "update", "delete"),
    "custom": ("read", "update", "delete"),
    "space": ("read", "update", "delete", "archive", "export", "administer"),
}
_CREATED = {
    "page": ("folder", "attachment", "comment", "page"),
    "blogpost": ("attachment", "comment"),
    "folder": ("folder", "page"),
    "attachment": ("comment",),
    "space": ("page", "blogpost", "comment", "attachment"),
}


def permitted_operations(type_: str) -> list[JsonObject]:
    """Operations on something of this type, and what may be created in it."""
    own: list[JsonObject] = [{"operation": name, "targetType": type_} for name in _OWN[type_]]
    return own + [{"operation": "create", "targetType": name} for name in _CREATED.get(type_, ())]
