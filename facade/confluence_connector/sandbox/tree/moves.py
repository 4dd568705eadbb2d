"""Placing content in the tree: under a parent or beside a sibling, in its space or another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from . import contents
from .answers import Refused

if TYPE_CHECKING:
    from .call import Call
    from .content_rows import ContentRow

Position = Literal["before", "after", "append"]


def move(call: Call, row: ContentRow, position: Position, target: ContentRow) -> None:
    """Put a content, with all below it, where the target says; no version is made.

    Raises:
        Refused: The place is inside the content itself, or a title is taken there.
    """
    parent_id = target.id if position == "append" else target.parent_id
    inside = [target.id, *contents.ancestor_ids(call.db, target.id)]
    if row.id in inside[:1] or row.id in inside[1:]:
        raise Refused(400, "Can not move a page under itself or one of its descendants")
    subtree = [row.id, *contents.descendant_ids(call.db, row.id)]
    if target.space_id != row.space_id:
        _change_space(call, subtree, target.space_id)
    siblings = [found for found in _children(call, target.space_id, parent_id) if found != row.id]
    if position == "append":
        siblings.append(row.id)
    else:
        siblings.insert(siblings.index(target.id) + (position == "after"), row.id)
    call.db.execute("UPDATE content SET parent_id = ? WHERE id = ?", (parent_id, row.id))
    call.db.executemany(
        "UPDATE content SET position = ? WHERE id = ? AND position <> ?",
        [(place, found, place) for place, found in enumerate(siblings, 1)],
    )
    call.changed.update(subtree)


def _children(call: Call, space_id: int, parent_id: int | None) -> list[int]:
    rows = call.db.execute(
        "SELECT id FROM content WHERE parent_id IS ? AND space_id = ? AND container_id IS NULL"
        " AND type <> 'blogpost' ORDER BY position, id",
        (parent_id, space_id),
    )
    return [found for (found,) in rows]


def _change_space(call: Call, ids: list[int], space_id: int) -> None:
    for content_id in ids:
        type_, title, status, created_at = call.db.execute(
            "SELECT type, title, status, created_at FROM content WHERE id = ?", (content_id,)
        ).fetchone()
        if status in ("current", "archived"):
            contents.check_title(
                call.db, type_, space_id, title, created_at=created_at, own_id=content_id
            )
        attached = call.db.execute(
            "UPDATE content SET space_id = ? WHERE id = ? OR container_id = ? RETURNING id",
            (space_id, content_id, content_id),
        )
        call.changed.update(found for (found,) in attached.fetchall())
