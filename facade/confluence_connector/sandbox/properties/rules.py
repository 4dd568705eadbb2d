"""Properties of contents and spaces: JSON under a key, with a version of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from ..app.parameters import Fields
from ..app.responses import HTTPError, invalid_parameter
from ..content.queries import next_id
from ..content.serializers import serialize_version
from ..lists.v2 import ListQuery, Order, read_order

if TYPE_CHECKING:
    import sqlite3

    from ..app.context import RequestContext
    from ..server.messages import JsonObject

__all__ = [
    "SELECT_PROPERTIES",
    "PropertyRow",
    "find_property",
    "insert_property",
    "properties_of",
    "remove_property",
    "save_property",
    "select_properties",
    "serialize_property",
    "serialize_space_property",
]


def serialize_property(row: PropertyRow) -> JsonObject:
    """Write a property of a content."""
    return {
        "id": str(row.id),
        "key": row.key,
        "value": row.value,
        "version": serialize_version(
            row.version, row.message, row.minor_edit, row.author_id, row.created_at
        ),
    }


SELECT_PROPERTIES = """
    SELECT c.id, c.owner_id, c.key, c.value, c.version, c.message, c.minor_edit, c.author_id,
           c.created_at
    FROM property c
"""
"""Selects ``PropertyRow``s; ``c`` is the property."""
_LONGEST_KEY = 255


class PropertyRow(NamedTuple):
    """One property; its owner is a content or a space."""

    id: int
    owner_id: int
    key: str
    text: str
    version: int
    message: str
    minor_edit: int
    author_id: str
    created_at: str

    @property
    def value(self) -> object:
        """What is kept."""
        return json.loads(self.text)


def properties_of(db: sqlite3.Connection, owner_id: int, most: int) -> list[PropertyRow]:
    """Return some of an owner's properties, by age."""
    rows = db.execute(
        f"{SELECT_PROPERTIES} WHERE c.owner_id = ? ORDER BY c.id LIMIT ?", (owner_id, most)
    )
    return [PropertyRow._make(row) for row in rows]


def select_properties(context: RequestContext, owner_id: int) -> ListQuery[PropertyRow]:
    """Return the list of an owner's properties that a call asks for."""
    by_key = {"key": ("c.key", "key")}
    order = (
        read_order(context, by_key, "key") if context.query.text("sort") else Order("c.id", "id")
    )
    select = ListQuery(SELECT_PROPERTIES, PropertyRow._make, order)
    select.where("c.owner_id = ?", owner_id)
    key = context.query.text("key")
    if key is not None:
        select.where("c.key = ?", key)
    return select


def find_property(context: RequestContext, owner_id: int) -> PropertyRow:
    """Find the property that the path names, if it is the owner's."""
    property_id = context.path_id("property-id")
    row = context.db.execute(
        f"{SELECT_PROPERTIES} WHERE c.id = ? AND c.owner_id = ?", (property_id, owner_id)
    ).fetchone()
    if row is None:
        raise HTTPError(404, f"Cannot find a property with id [{property_id}]")
    return PropertyRow._make(row)


def insert_property(context: RequestContext, owner_id: int) -> PropertyRow:
    """Keep the call's value under its key, which has to be free."""
    key = _read_key(context)
    _check_free(context, owner_id, key)
    row = PropertyRow(
        next_id(context.db),
        owner_id,
        key,
        _value(context),
        1,
        "",
        0,
        context.account_id,
        context.now,
    )
    context.db.execute("INSERT INTO property VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    return row


def save_property(context: RequestContext, old: PropertyRow) -> PropertyRow:
    """Replace a property's value; its own version has to go up by one."""
    key, given = _read_key(context), context.body.child("version") or Fields({})
    number = given.integer("number")
    if number != old.version + 1:
        raise HTTPError(
            409,
            "Version must be incremented when updating a property. "
            f"Current Version: [{old.version}]. Provided version: [{number}]",
        )
    if key != old.key:
        _check_free(context, old.owner_id, key)
    row = old._replace(
        key=key,
        text=_value(context),
        version=number,
        message=given.text("message") or "",
        author_id=context.account_id,
        created_at=context.now,
    )
    context.db.execute("REPLACE INTO property VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    return row


def remove_property(context: RequestContext, row: PropertyRow) -> None:
    """Forget a property."""
    context.db.execute("DELETE FROM property WHERE id = ?", (row.id,))


def _read_key(context: RequestContext) -> str:
    key = context.path.get("key") or context.body.text("key")
    if not key or len(key) > _LONGEST_KEY:
        raise invalid_parameter(f"key must have 1 to {_LONGEST_KEY} characters")
    return key


def _value(context: RequestContext) -> str:
    return json.dumps(context.body.values.get("value"), ensure_ascii=False)


def _check_free(context: RequestContext, owner_id: int, key: str) -> None:
    taken = context.db.execute(
        "SELECT 1 FROM property WHERE owner_id = ? AND key = ?", (owner_id, key)
    ).fetchone()
    if taken is not None:
        raise HTTPError(409, f"Property with key [{key}] already exists")


def serialize_space_property(row: PropertyRow) -> JsonObject:
    """Write a property of a space: its moments have other names than a content's."""
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
