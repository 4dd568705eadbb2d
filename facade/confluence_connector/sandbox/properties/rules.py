"""Properties of contents and spaces: JSON under a key, with a version of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from .answers import Refused, invalid_parameter
from .content_rows import next_id
from .fields import Fields
from .listing import Order, Select, read_order

if TYPE_CHECKING:
    import sqlite3

    from .call import Call

SELECT_PROPERTIES = """
    SELECT c.id, c.owner_id, c.key, c.value, c.version, c.message, c.minor_edit, c.author_id,
           c.created_at
    FROM property c
"""
"""Selects `PropertyRow`s; `c` is the property."""
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
    """Some of an owner's properties, by age."""
    rows = db.execute(
        f"{SELECT_PROPERTIES} WHERE c.owner_id = ? ORDER BY c.id LIMIT ?", (owner_id, most)
    )
    return [PropertyRow._make(row) for row in rows]


def select_properties(call: Call, owner_id: int) -> Select[PropertyRow]:
    """The list of an owner's properties that a call asks for."""
    by_key = {"key": ("c.key", "key")}
    order = read_order(call, by_key, "key") if call.query.text("sort") else Order("c.id", "id")
    select = Select(SELECT_PROPERTIES, PropertyRow._make, order)
    select.where("c.owner_id = ?", owner_id)
    key = call.query.text("key")
    if key is not None:
        select.where("c.key = ?", key)
    return select


def find_property(call: Call, owner_id: int) -> PropertyRow:
    """The property that the path names, if it is the owner's."""
    property_id = call.path_id("property-id")
    row = call.db.execute(
        f"{SELECT_PROPERTIES} WHERE c.id = ? AND c.owner_id = ?", (property_id, owner_id)
    ).fetchone()
    if row is None:
        raise Refused(404, f"Cannot find a property with id [{property_id}]")
    return PropertyRow._make(row)


def create(call: Call, owner_id: int) -> PropertyRow:
    """Keep the call's value under its key, which has to be free."""
    key = _read_key(call)
    _check_free(call, owner_id, key)
    row = PropertyRow(
        next_id(call.db), owner_id, key, _value(call), 1, "", 0, call.account_id, call.now
    )
    call.db.execute("INSERT INTO property VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    return row


def update(call: Call, old: PropertyRow) -> PropertyRow:
    """Replace a property's value; its own version has to go up by one."""
    key, given = _read_key(call), call.body.child("version") or Fields({})
    number = given.integer("number")
    if number != old.version + 1:
        raise Refused(
            409,
            "Version must be incremented when updating a property. "
            f"Current Version: [{old.version}]. Provided version: [{number}]",
        )
    if key != old.key:
        _check_free(call, old.owner_id, key)
    row = old._replace(
        key=key,
        text=_value(call),
        version=number,
        message=given.text("message") or "",
        author_id=call.account_id,
        created_at=call.now,
    )
    call.db.execute("REPLACE INTO property VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    return row


def delete(call: Call, row: PropertyRow) -> None:
    """Forget a property."""
    call.db.execute("DELETE FROM property WHERE id = ?", (row.id,))


def _read_key(call: Call) -> str:
    key = call.path.get("key") or call.body.text("key")
    if not key or len(key) > _LONGEST_KEY:
        raise invalid_parameter(f"key must have 1 to {_LONGEST_KEY} characters")
    return key


def _value(call: Call) -> str:
    return json.dumps(call.body.values.get("value"), ensure_ascii=False)


def _check_free(call: Call, owner_id: int, key: str) -> None:
    taken = call.db.execute(
        "SELECT 1 FROM property WHERE owner_id = ? AND key = ?", (owner_id, key)
    ).fetchone()
    if taken is not None:
        raise Refused(409, f"Property with key [{key}] already exists")
