"""The rules of pages, blog posts and folders: titles, parents, versions, edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..app.responses import HTTPError
from ..watches.events import notify_watchers
from .drafts import merge_into_draft
from .markers import follow_markers
from .queries import find_content, is_readable

if TYPE_CHECKING:
    import sqlite3

    from ..app.context import RequestContext
    from ..spaces.queries import SpaceRow
    from .queries import ContentRow

__all__ = [
    "TREE_TYPES",
    "Edit",
    "NewContent",
    "add_version",
    "ancestor_ids",
    "apply_edit",
    "check_new_title",
    "check_not_archived",
    "check_parent",
    "check_title",
    "check_version",
    "create_content",
    "descendant_ids",
    "home_of",
    "insert_content",
    "move_under",
    "next_position",
    "space_of",
    "transfer_ownership",
    "write_in_place",
]

TREE_TYPES = ("page", "folder", "whiteboard", "database", "embed")
"""The types of content that can be a parent or child of a page."""
_MAX_TITLE = 255
_DUPLICATE = {
    "page": "A page with this title already exists: "
    "A page already exists with the same TITLE in this space",
    "folder": "A folder exists with the same title in this space",
    "blogpost": "A blog post with this title already exists: "
    "A blog post already exists with the same TITLE in this space on this day",
}


@frozen
class NewContent:
    """What a content is made from."""

    type: str
    space_id: int
    title: str
    body: str
    parent_id: int | None
    status: str = "current"
    subtype: str | None = None
    created_at: str | None = None
    container_id: int | None = None
    message: str = ""


def create_content(context: RequestContext, content_id: int, new: NewContent) -> None:
    """Write a new content with its first version, and let its author watch it."""
    created_at = new.created_at or context.now
    # Nothing is known of the rules for titles of whiteboards, databases and embedded links.
    if new.status != "draft" and new.type in _DUPLICATE:
        check_title(context.db, new.type, new.space_id, new.title, created_at=created_at)
    insert_content(context, content_id, new)
    context.db.execute(
        "INSERT OR IGNORE INTO watch VALUES (?, ?)", (context.account_id, content_id)
    )


def insert_content(context: RequestContext, content_id: int, new: NewContent) -> None:
    """Write a new content with its first version, whatever the rules of its kind are."""
    position = 0
    if new.container_id is None:
        position = next_position(context.db, new.space_id, new.parent_id)
    context.db.execute(
        "INSERT INTO content (id, type, subtype, status, title, title_key, space_id, parent_id,"
        " container_id, position, author_id, owner_id, created_at, version, modifier_id,"
        " modified_at, published)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)",
        (
            content_id,
            new.type,
            new.subtype,
            new.status,
            new.title,
            new.title.casefold(),
            new.space_id,
            new.parent_id,
            new.container_id,
            position,
            context.account_id,
            context.account_id,
            new.created_at or context.now,
            context.account_id,
            context.now,
            new.status != "draft",
        ),
    )
    context.db.execute(
        "INSERT INTO version (content_id, number, title, body, message, author_id, created_at)"
        " VALUES (?, 1, ?, ?, ?, ?, ?)",
        (content_id, new.title, new.body, new.message, context.account_id, context.now),
    )
    if new.status == "current":
        notify_watchers(context, content_id, "created")
    context.changed.add(content_id)


def add_version(
    context: RequestContext,
    old: ContentRow,
    title: str,
    body: str,
    message: str,
    *,
    minor_edit: bool = False,
) -> None:
    """Append a version and make it the current one."""
    number = old.version + 1
    context.db.execute(
        "INSERT INTO version (content_id, number, title, body, message, minor_edit, author_id,"
        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (old.id, number, title, body, message, minor_edit, context.account_id, context.now),
    )
    context.db.execute(
        "UPDATE content SET version = ?, title = ?, title_key = ?, modifier_id = ?,"
        " modified_at = ? WHERE id = ?",
        (number, title, title.casefold(), context.account_id, context.now, old.id),
    )
    follow_markers(context.db, old.id, old.body, body)
    if not minor_edit:
        notify_watchers(context, old.id, "updated")
    context.changed.add(old.id)


def write_in_place(context: RequestContext, content: ContentRow, body: str) -> None:
    """Put another text into the current version, without a new one."""
    context.db.execute(
        "UPDATE version SET body = ? WHERE content_id = ? AND number = ?",
        (body, content.id, content.version),
    )
    context.changed.add(content.id)


def check_not_archived(context: RequestContext, row: ContentRow) -> None:
    """Refuse to update an archived page, in the words that were reported."""
    if row.status == "archived" and not context.settings.archived_writes:
        raise HTTPError(404, "Can not find draft with current content")


def check_version(old: ContentRow, number: int | None) -> None:
    """Refuse a number that is not one above the current one: someone else was faster."""
    if number is None:
        raise HTTPError(
            400,
            "Must supply an incremented version when updating Content. No version supplied.",
        )
    if number != old.version + 1:
        raise HTTPError(
            409,
            f"Version must be incremented when updating a {_NOUNS.get(old.type, old.type)}. "
            f"Current Version: [{old.version}]. Provided version: [{number}]",
            v1_text=f"Version must be incremented on update. Current version is: {old.version}",
        )


def check_title(
    db: sqlite3.Connection,
    type_: str,
    space_id: int,
    title: str,
    *,
    created_at: str,
    own_id: int | None = None,
) -> None:
    """Refuse an empty, overlong or taken title.

    Pages and folders own their title in the space, archived ones too, trashed ones not; a
    blog post owns it for the day on which it was written.
    """
    if not title.strip():
        raise HTTPError(400, "Title is required.")
    if len(title) > _MAX_TITLE:
        raise HTTPError(400, f"Title cannot be longer than {_MAX_TITLE} characters.")
    taken = db.execute(
        "SELECT 1 FROM content WHERE space_id = ? AND type = ? AND title_key = ?"
        " AND status IN ('current', 'archived') AND id IS NOT ?"
        " AND (type <> 'blogpost' OR substr(created_at, 1, 10) = ?)",
        (space_id, type_, title.casefold(), own_id, created_at[:10]),
    ).fetchone()
    if taken is not None and type_ in _DUPLICATE:
        raise HTTPError(400, _DUPLICATE[type_], v1_text=_duplicate_v1(db, type_, space_id, title))


def _duplicate_v1(db: sqlite3.Connection, type_: str, space_id: int, title: str) -> str | None:
    if type_ != "page":
        return None
    (key,) = db.execute("SELECT key FROM space WHERE id = ?", (space_id,)).fetchone()
    return (
        "A page with this title already exists: A page already exists with the title"
        f" {title} in the space with key {key}"
    )


def check_parent(context: RequestContext, parent_id: int, space_id: int) -> ContentRow:
    """Return the parent, if a content of this space may be put under it."""
    parent = find_content(context.db, parent_id, TREE_TYPES)
    stands = parent is not None and parent.status == "current" and parent.space_id == space_id
    if parent is None or not stands or not is_readable(context, parent.id):
        raise HTTPError(
            404,
            "The parent ID specified does not exist, or user does not have permissions",
        )
    return parent


def home_of(db: sqlite3.Connection, space: SpaceRow) -> int | None:
    """Return the space's home page, unless it is in the trash: new pages then go to the top."""
    home = None if space.homepage_id is None else find_content(db, space.homepage_id, ("page",))
    return home.id if home is not None and home.status == "current" else None


def move_under(context: RequestContext, content: ContentRow, parent_id: int) -> None:
    """Make a content the last child of another one in its space."""
    if parent_id == content.id:
        raise HTTPError(400, "Can not set page as its own parent")
    check_parent(context, parent_id, content.space_id)
    if content.id in ancestor_ids(context.db, parent_id):
        raise HTTPError(400, "Can not set a descendant of a page as its parent")
    context.db.execute(
        "UPDATE content SET parent_id = ?, position = ? WHERE id = ?",
        (parent_id, next_position(context.db, content.space_id, parent_id), content.id),
    )
    notify_watchers(context, content.id, "moved")
    context.changed.add(content.id)


def space_of(db: sqlite3.Connection, content_id: int) -> int:
    """Return the space that a content is in."""
    (space_id,) = db.execute("SELECT space_id FROM content WHERE id = ?", (content_id,)).fetchone()
    return int(space_id)


def transfer_ownership(context: RequestContext, content: ContentRow, owner_id: str) -> None:
    """Give a content to another owner."""
    known = context.db.execute("SELECT 1 FROM account WHERE account_id = ?", (owner_id,)).fetchone()
    if known is None:
        raise HTTPError(400, f"Cannot find a user with account id [{owner_id}]")
    context.db.execute(
        "UPDATE content SET owner_id = ?, last_owner_id = ? WHERE id = ?",
        (owner_id, content.owner_id, content.id),
    )


def ancestor_ids(db: sqlite3.Connection, content_id: int) -> list[int]:
    """Ids above a content, the root first."""
    rows = db.execute(
        "WITH RECURSIVE above (id, height) AS ("
        " SELECT parent_id, 1 FROM content WHERE id = ?"
        " UNION ALL SELECT c.parent_id, height + 1 FROM content c JOIN above USING (id)"
        ") SELECT id FROM above WHERE id IS NOT NULL ORDER BY height DESC",
        (content_id,),
    )
    return [row[0] for row in rows]


def descendant_ids(db: sqlite3.Connection, content_id: int, levels: int | None = None) -> list[int]:
    """Ids below a content, without itself; level by level, siblings in order.

    Args:
        db: Where they are read.
        content_id: The content.
        levels: How deep to go; by default to the leaves.
    """
    rows = db.execute(
        "WITH RECURSIVE below (id, depth, position) AS ("
        " SELECT id, 1, position FROM content WHERE parent_id = ?"
        " UNION ALL SELECT c.id, depth + 1, c.position"
        " FROM content c JOIN below ON c.parent_id = below.id"
        " WHERE depth < coalesce(?, depth + 1) ORDER BY 2, 3"
        ") SELECT id FROM below",
        (content_id, levels),
    )
    return [row[0] for row in rows]


def next_position(db: sqlite3.Connection, space_id: int, parent_id: int | None) -> int:
    """Return the place after the last sibling."""
    if parent_id is None:
        query = (
            "SELECT max(position) FROM content"
            " WHERE space_id = ? AND parent_id IS NULL AND container_id IS NULL"
        )
        row = db.execute(query, (space_id,)).fetchone()
    else:
        row = db.execute(
            "SELECT max(position) FROM content WHERE parent_id = ?", (parent_id,)
        ).fetchone()
    return int(row[0] or 0) + 1


_NOUNS = {"blogpost": "blog post"}


@frozen
class Edit:
    """What an edit makes of a content; a parent or owner of None stays."""

    title: str
    body: str
    message: str
    parent_id: int | None = None
    owner_id: str | None = None
    minor_edit: bool = False


def apply_edit(context: RequestContext, row: ContentRow, edit: Edit) -> None:
    """Write what has changed; where nothing has, the response carries the old number."""
    check_new_title(context, row, edit.title)
    moved = edit.parent_id is not None and edit.parent_id != row.parent_id
    if edit.parent_id is not None and moved:
        move_under(context, row, edit.parent_id)
    if edit.owner_id is not None and edit.owner_id != row.owner_id:
        transfer_ownership(context, row, edit.owner_id)
    if moved or edit.title != row.title or edit.body != row.body:
        add_version(context, row, edit.title, edit.body, edit.message, minor_edit=edit.minor_edit)
        merge_into_draft(context, row.id, edit.title, edit.body)


def check_new_title(context: RequestContext, row: ContentRow, title: str) -> None:
    """Refuse a new title that another content has."""
    if row.status == "draft" or title.casefold() != row.title.casefold():
        check_title(
            context.db, row.type, row.space_id, title, created_at=row.created_at, own_id=row.id
        )
