"""The ``include-…`` lists of a single space."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..labels.rules import labels_of_space, serialize_label
from ..lists.embedded import MAX_EMBEDDED, embedded_list
from ..permissions.rules import permitted_operations
from ..properties.rules import properties_of, serialize_space_property
from .serializers import permission_assignments

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..app.context import RequestContext
    from ..server.messages import JsonObject
    from .queries import SpaceRow

__all__ = ["read_space_includes"]


def read_space_includes(context: RequestContext, row: SpaceRow) -> JsonObject:
    """Read the members that the call's ``include-…`` flags ask for."""
    members: JsonObject = {}
    for name, rows in _LISTS.items():
        if context.query.flag(f"include-{name}"):
            members[name] = embedded_list(f"spaces/{row.id}/{name}", rows(context, row))
    return members


def _labels(context: RequestContext, row: SpaceRow) -> list[JsonObject]:
    return [
        serialize_label(found) for found in labels_of_space(context.db, row.id)[: MAX_EMBEDDED + 1]
    ]


def _operations(_: RequestContext, __: SpaceRow) -> list[JsonObject]:
    return permitted_operations("space")


def _permissions(_: RequestContext, row: SpaceRow) -> list[JsonObject]:
    return permission_assignments(row.id)


def _properties(context: RequestContext, row: SpaceRow) -> list[JsonObject]:
    return [
        serialize_space_property(found)
        for found in properties_of(context.db, row.id, MAX_EMBEDDED + 1)
    ]


_LISTS: dict[str, Callable[[RequestContext, SpaceRow], list[JsonObject]]] = {
    "labels": _labels,
    "operations": _operations,
    "permissions": _permissions,
    "properties": _properties,
}
