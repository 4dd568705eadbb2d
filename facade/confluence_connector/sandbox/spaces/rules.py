"""The rules of spaces: keys, names, home pages, deletion."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..app.responses import HTTPError
from ..content.lifecycle import delete_for_good, forget_relations
from ..content.queries import next_id
from ..content.rules import NewContent, create_content
from .queries import find_space, find_space_by_key

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from .queries import SpaceRow

__all__ = ["check_space_name", "insert_space", "remove_space", "require_space_by_key"]

_KEY = re.compile(r"[A-Za-z0-9]{1,255}")
_MAX_NAME = 200


def insert_space(context: RequestContext, key: str, name: str, description: str | None) -> SpaceRow:
    """Write a new space with its home page."""
    if not _KEY.fullmatch(key):
        raise HTTPError(400, f"Space key must consist of letters and digits : {key}")
    if find_space_by_key(context.db, key) is not None:
        raise HTTPError(400, f"A space already exists with key {key}")
    check_space_name(name)
    space_id, home_id = next_id(context.db), next_id(context.db)
    context.db.execute(
        "INSERT INTO space (id, key, alias, name, description, homepage_id, author_id, owner_id,"
        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            space_id,
            key,
            key,
            name,
            description,
            home_id,
            context.account_id,
            context.account_id,
            context.now,
        ),
    )
    home = NewContent("page", space_id, f"{name} Home", "", None)
    create_content(context, home_id, home)
    context.changed.add(space_id)
    space = find_space(context.db, space_id)
    assert space is not None  # noqa: S101 -- written above
    return space


def check_space_name(name: str) -> None:
    """Refuse an empty or overlong name."""
    if not name.strip():
        raise HTTPError(400, "Space name is required.")
    if len(name) > _MAX_NAME:
        raise HTTPError(400, f"Space name cannot be longer than {_MAX_NAME} characters.")


def require_space_by_key(context: RequestContext, key: str) -> SpaceRow:
    """Find the space with this key, or v1's refusal."""
    space = find_space_by_key(context.db, key)
    if space is None:
        raise HTTPError(
            404,
            f'404 NOT_FOUND "No space found with key : {key}"',
            java_class="org.springframework.web.server.ResponseStatusException: ",
            data=False,
        )
    return space


def remove_space(context: RequestContext, space: SpaceRow) -> None:
    """Delete a space and everything in it permanently."""
    rows = context.db.execute("SELECT id FROM content WHERE space_id = ?", (space.id,))
    for (content_id,) in rows.fetchall():
        delete_for_good(context, content_id)
    context.db.execute("DELETE FROM property WHERE owner_id = ?", (space.id,))
    forget_relations(context.db, "space", space.key)
    context.db.execute("DELETE FROM space WHERE id = ?", (space.id,))
    context.changed.add(space.id)
