"""Out of sight and out of the world: trash, restore, archive, purge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.responses import HTTPError
from ..watches.events import notify_watchers
from .rules import check_title, descendant_ids, next_position

if TYPE_CHECKING:
    import sqlite3

    from ..app.context import RequestContext
    from ..watches.events import What
    from .queries import ContentRow

__all__ = [
    "archive_content",
    "delete_for_good",
    "forget_relations",
    "move_to_trash",
    "move_tree_to_trash",
    "purge_content",
    "restore_from_trash",
]

_EVENTS: dict[str, What] = {"trashed": "trashed", "archived": "archived", "current": "restored"}


def move_to_trash(context: RequestContext, row: ContentRow) -> None:
    """Move a content to the trash; what stood below it moves up to its parent."""
    context.changed.update(descendant_ids(context.db, row.id))
    children = context.db.execute(
        "SELECT id FROM content WHERE parent_id = ? ORDER BY position", (row.id,)
    ).fetchall()
    for (child_id,) in children:
        position = next_position(context.db, row.space_id, row.parent_id)
        context.db.execute(
            "UPDATE content SET parent_id = ?, position = ? WHERE id = ?",
            (row.parent_id, position, child_id),
        )
    _set_status(context, row.id, "trashed")


def move_tree_to_trash(context: RequestContext, row: ContentRow) -> int:
    """Move a content and its descendants to the trash; return their number."""
    ids = [row.id, *descendant_ids(context.db, row.id)]
    for content_id in ids:
        _set_status(context, content_id, "trashed")
    return len(ids)


def restore_from_trash(context: RequestContext, row: ContentRow) -> None:
    """Bring a trashed or archived content back, to the top if its parent is gone."""
    check_title(
        context.db, row.type, row.space_id, row.title, created_at=row.created_at, own_id=row.id
    )
    parent = context.db.execute(
        "SELECT 1 FROM content WHERE id = ? AND status = 'current'", (row.parent_id,)
    ).fetchone()
    if parent is None:
        context.db.execute("UPDATE content SET parent_id = NULL WHERE id = ?", (row.id,))
    _set_status(context, row.id, "current")


def archive_content(context: RequestContext, row: ContentRow) -> None:
    """Put a page away; it keeps its title and its place."""
    _set_status(context, row.id, "archived")


def purge_content(context: RequestContext, row: ContentRow) -> None:
    """Delete a trashed content permanently, with all that belongs to it."""
    if row.status != "trashed":
        raise HTTPError(400, "Trashable Content must be trashed before it can be purged")
    attached = context.db.execute(
        "WITH RECURSIVE attached (id) AS ("
        " SELECT ? UNION ALL"
        " SELECT c.id FROM content c JOIN attached ON c.container_id = attached.id"
        ") SELECT id FROM attached",
        (row.id,),
    )
    for (content_id,) in attached.fetchall():
        delete_for_good(context, content_id)


def delete_for_good(context: RequestContext, content_id: int) -> None:
    """Delete a content with all that is kept about it; its id will name nothing any more."""
    notify_watchers(context, content_id, "removed")
    context.db.execute("DELETE FROM content WHERE id = ?", (content_id,))
    context.db.execute("DELETE FROM property WHERE owner_id = ?", (content_id,))
    context.db.execute("UPDATE space SET homepage_id = NULL WHERE homepage_id = ?", (content_id,))
    for table in ("watch", "favourite", "recent_view"):
        context.db.execute(f"DELETE FROM {table} WHERE target_id = ?", (content_id,))  # noqa: S608
    forget_relations(context.db, "content", str(content_id))
    context.db.execute("INSERT OR IGNORE INTO purged VALUES (?)", (content_id,))
    context.changed.add(content_id)


def forget_relations(db: sqlite3.Connection, type_: str, key: str) -> None:
    """Let nothing be related to what is gone."""
    db.execute(
        "DELETE FROM relation WHERE source_type = :type AND source_key = :key"
        " OR target_type = :type AND target_key = :key",
        {"type": type_, "key": key},
    )


def _set_status(context: RequestContext, content_id: int, status: str) -> None:
    """Set a status; what belongs to the content is indexed or removed from the index with it."""
    context.db.execute("UPDATE content SET status = ? WHERE id = ?", (status, content_id))
    notify_watchers(context, content_id, _EVENTS[status])
    attached = context.db.execute("SELECT id FROM content WHERE container_id = ?", (content_id,))
    context.changed.update((content_id, *(found for (found,) in attached)))
