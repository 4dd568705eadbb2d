"""The rules of spaces: keys, names, home pages, deletion."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import contents, trash
from .answers import Refused
from .content_rows import next_id
from .space_rows import SpaceRow, find_space, find_space_by_key

if TYPE_CHECKING:
    from .call import Call

_KEY = re.compile(r"[A-Za-z0-9]{1,255}")
_MAX_NAME = 200


def create(call: Call, key: str, name: str, description: str | None) -> SpaceRow:
    """A new space with its home page."""
    if not _KEY.fullmatch(key):
        raise Refused(400, f"Space key must consist of letters and digits : {key}")
    if find_space_by_key(call.db, key) is not None:
        raise Refused(400, f"A space already exists with key {key}")
    check_name(name)
    space_id, home_id = next_id(call.db), next_id(call.db)
    call.db.execute(
        "INSERT INTO space (id, key, alias, name, description, homepage_id, author_id, owner_id,"
        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            space_id,
            key,
            key,
            name,
            description,
            home_id,
            call.account_id,
            call.account_id,
            call.now,
        ),
    )
    home = contents.NewContent("page", space_id, f"{name} Home", "", None)
    contents.create(call, home_id, home)
    call.changed.add(space_id)
    space = find_space(call.db, space_id)
    assert space is not None  # noqa: S101 -- written above
    return space


def check_name(name: str) -> None:
    """Refuse an empty or overlong name."""
    if not name.strip():
        raise Refused(400, "Space name is required.")
    if len(name) > _MAX_NAME:
        raise Refused(400, f"Space name cannot be longer than {_MAX_NAME} characters.")


def find_by_key(call: Call, key: str) -> SpaceRow:
    """The space with this key, or v1's refusal."""
    space = find_space_by_key(call.db, key)
    if space is None:
        raise Refused(
            404,
            f'404 NOT_FOUND "No space found with key : {key}"',
            java_class="org.springframework.web.server.ResponseStatusException: ",
            data=False,
        )
    return space


def delete(call: Call, space: SpaceRow) -> None:
    """The space and all that is in it are gone for good."""
    rows = call.db.execute("SELECT id FROM content WHERE space_id = ?", (space.id,))
    for (content_id,) in rows.fetchall():
        trash.delete_for_good(call, content_id)
    call.db.execute("DELETE FROM property WHERE owner_id = ?", (space.id,))
    call.db.execute("DELETE FROM space WHERE id = ?", (space.id,))
    call.changed.add(space.id)
