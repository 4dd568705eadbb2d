"""Placing content in the tree: under a parent or beside a sibling, in its space or another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..app.responses import HTTPError
from ..content.rules import ancestor_ids, check_title, descendant_ids
from ..watches.events import notify_watchers

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..content.queries import ContentRow

__all__ = ["MovePosition", "move_content"]

MovePosition = Literal["before", "after", "append"]


def move_content(
    context: RequestContext, row: ContentRow, position: MovePosition, target: ContentRow
) -> None:
    """Put a content, with all below it, where the target says; no version is made.

    Raises:
        Refused: The place is inside the content itself, or a title is taken there.
    """
    parent_id = target.id if position == "append" else target.parent_id
    inside = [target.id, *ancestor_ids(context.db, target.id)]
    if row.id in inside[:1] or row.id in inside[1:]:
        raise HTTPError(400, "Can not move a page under itself or one of its descendants")
    subtree = [row.id, *descendant_ids(context.db, row.id)]
    if target.space_id != row.space_id:
        _change_space(context, subtree, target.space_id)
    siblings = [
        found for found in _children(context, target.space_id, parent_id) if found != row.id
    ]
    if position == "append":
        siblings.append(row.id)
    else:
        siblings.insert(siblings.index(target.id) + (position == "after"), row.id)
    context.db.execute("UPDATE content SET parent_id = ? WHERE id = ?", (parent_id, row.id))
    notify_watchers(context, row.id, "moved")
    context.db.executemany(
        "UPDATE content SET position = ? WHERE id = ? AND position <> ?",
        [(place, found, place) for place, found in enumerate(siblings, 1)],
    )
    context.changed.update(subtree)


def _children(context: RequestContext, space_id: int, parent_id: int | None) -> list[int]:
    rows = context.db.execute(
        "SELECT id FROM content WHERE parent_id IS ? AND space_id = ? AND container_id IS NULL"
        " AND type NOT IN ('blogpost', 'custom') ORDER BY position, id",
        (parent_id, space_id),
    )
    return [found for (found,) in rows]


def _change_space(context: RequestContext, ids: list[int], space_id: int) -> None:
    for content_id in ids:
        type_, title, status, created_at = context.db.execute(
            "SELECT type, title, status, created_at FROM content WHERE id = ?", (content_id,)
        ).fetchone()
        if status in ("current", "archived"):
            check_title(
                context.db, type_, space_id, title, created_at=created_at, own_id=content_id
            )
        attached = context.db.execute(
            "UPDATE content SET space_id = ? WHERE id = ? OR container_id = ? RETURNING id",
            (space_id, content_id, content_id),
        )
        context.changed.update(found for (found,) in attached.fetchall())
