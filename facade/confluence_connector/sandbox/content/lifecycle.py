"""Out of sight and out of the world: trash, restore, archive, purge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import contents
from .answers import Refused

if TYPE_CHECKING:
    from .call import Call
    from .content_rows import ContentRow


def trash(call: Call, row: ContentRow) -> None:
    """Move a content to the trash; what stood below it moves up to its parent."""
    call.changed.update(contents.descendant_ids(call.db, row.id))
    children = call.db.execute(
        "SELECT id FROM content WHERE parent_id = ? ORDER BY position", (row.id,)
    ).fetchall()
    for (child_id,) in children:
        position = contents.next_position(call.db, row.space_id, row.parent_id)
        call.db.execute(
            "UPDATE content SET parent_id = ?, position = ? WHERE id = ?",
            (row.parent_id, position, child_id),
        )
    _set_status(call, row.id, "trashed")


def trash_tree(call: Call, row: ContentRow) -> int:
    """Move a content and all below it to the trash; tell how many that were."""
    ids = [row.id, *contents.descendant_ids(call.db, row.id)]
    for content_id in ids:
        _set_status(call, content_id, "trashed")
    return len(ids)


def restore(call: Call, row: ContentRow) -> None:
    """Bring a trashed or archived content back, to the top if its parent is gone."""
    contents.check_title(
        call.db, row.type, row.space_id, row.title, created_at=row.created_at, own_id=row.id
    )
    parent = call.db.execute(
        "SELECT 1 FROM content WHERE id = ? AND status = 'current'", (row.parent_id,)
    ).fetchone()
    if parent is None:
        call.db.execute("UPDATE content SET parent_id = NULL WHERE id = ?", (row.id,))
    _set_status(call, row.id, "current")


def archive(call: Call, row: ContentRow) -> None:
    """Put a page away; it keeps its title and its place."""
    _set_status(call, row.id, "archived")


def purge(call: Call, row: ContentRow) -> None:
    """Delete a trashed content for good, with all that hangs on it."""
    if row.status != "trashed":
        raise Refused(400, "Trashable Content must be trashed before it can be purged")
    attached = call.db.execute(
        "WITH RECURSIVE attached (id) AS ("
        " SELECT ? UNION ALL"
        " SELECT c.id FROM content c JOIN attached ON c.container_id = attached.id"
        ") SELECT id FROM attached",
        (row.id,),
    )
    for (content_id,) in attached.fetchall():
        delete_for_good(call, content_id)


def delete_for_good(call: Call, content_id: int) -> None:
    """A content is gone with all that is kept about it; its id will name nothing any more."""
    call.db.execute("DELETE FROM content WHERE id = ?", (content_id,))
    call.db.execute("DELETE FROM property WHERE owner_id = ?", (content_id,))
    call.db.execute("UPDATE space SET homepage_id = NULL WHERE homepage_id = ?", (content_id,))
    for table in ("watch", "favourite", "recent_view"):
        call.db.execute(f"DELETE FROM {table} WHERE target_id = ?", (content_id,))  # noqa: S608
    call.db.execute("INSERT OR IGNORE INTO purged VALUES (?)", (content_id,))
    call.changed.add(content_id)


def _set_status(call: Call, content_id: int, status: str) -> None:
    """What hangs on the content comes and goes with it in the search index."""
    call.db.execute("UPDATE content SET status = ? WHERE id = ?", (status, content_id))
    attached = call.db.execute("SELECT id FROM content WHERE container_id = ?", (content_id,))
    call.changed.update((content_id, *(found for (found,) in attached)))
