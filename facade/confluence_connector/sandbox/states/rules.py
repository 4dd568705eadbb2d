"""Content states: the lozenge beside a title. Spaces suggest some, people make their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from ..app.responses import HTTPError

if TYPE_CHECKING:
    import sqlite3

    from ..app.parameters import Fields
    from ..server.messages import JsonObject

__all__ = ["SUGGESTED", "State", "own_states", "read_state", "serialize_state", "state_of"]


class State(NamedTuple):
    """A name with a colour; those two are the state."""

    name: str
    color: str

    @property
    def id(self) -> int:
        """The numeric id of the state."""
        return _SUGGESTED_IDS.get(self) or crc32(repr(tuple(self)).encode()) & _LARGEST_ID


SUGGESTED = (
    State("Rough draft", "#FFC400"),
    State("In progress", "#2684FF"),
    State("Ready for review", "#57D9A3"),
)
"""What every space offers."""
_SUGGESTED_IDS = {state: number for number, state in enumerate(SUGGESTED, 1)}
_DEFAULT_COLOR = "#FF7452"
_LONGEST_NAME = 20
_LARGEST_ID = 2**31 - 1


def state_of(db: sqlite3.Connection, content_id: int) -> State | None:
    """Return the state that a content is in."""
    row = db.execute(
        "SELECT name, color FROM content_state WHERE content_id = ?", (content_id,)
    ).fetchone()
    return None if row is None else State._make(row)


def own_states(db: sqlite3.Connection) -> list[State]:
    """Return the states in use that no space suggests."""
    rows = db.execute("SELECT DISTINCT name, color FROM content_state ORDER BY name, color")
    found = (State._make(row) for row in rows)
    return [state for state in found if state not in SUGGESTED]


def read_state(fields: Fields) -> State:
    """Read the state a request names: a suggested one by its id, or any by name and colour."""
    number = fields.integer("id")
    if number is not None and "name" not in fields:
        for state in SUGGESTED:
            if state.id == number:
                return state
        raise HTTPError(404, f"No content state found with id : {number}")
    name = fields.text("name") or ""
    if len(name) > _LONGEST_NAME:
        raise HTTPError(400, f"Content state name is longer than {_LONGEST_NAME} characters")
    return State(name, fields.text("color") or _DEFAULT_COLOR)


def serialize_state(state: State) -> JsonObject:
    """Write a state on the wire."""
    return {"id": state.id, "name": state.name, "color": state.color}
