"""Comments in the store: where they hang, what they reply to, whether they are resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from uuid import NAMESPACE_URL, uuid5

from attrs import frozen

from ..app.responses import HTTPError, invalid_parameter
from ..content.lifecycle import delete_for_good
from ..content.markers import ShownText, without_marker
from ..content.queries import find_content, find_target, next_id, not_found
from ..content.rules import NewContent, add_version, insert_content, write_in_place

if TYPE_CHECKING:
    import sqlite3

    from ..app.context import RequestContext
    from ..app.parameters import Fields
    from ..content.queries import ContentRow

__all__ = [
    "CONTAINERS",
    "IS_CURRENT",
    "SELECT_COMMENTS",
    "CommentRow",
    "Selection",
    "find_comment",
    "find_container",
    "insert_comment",
    "mark_footer",
    "mark_inline",
    "read_selection",
    "remove_comment",
    "require_comment",
    "save_comment",
    "set_resolution",
]

SELECT_COMMENTS = """
    SELECT c.id, c.status, c.title, c.container_id, c.parent_id, c.created_at, c.modified_at,
           v.number, v.message, v.minor_edit, v.author_id, v.created_at, v.body,
           m.kind, m.resolution, m.resolution_by, m.resolution_at, m.marker_ref, m.selection
    FROM content c
    JOIN version v ON v.content_id = c.id
    JOIN comment m ON m.content_id = c.id
"""
"""Selects ``CommentRow``s; ``c`` is the comment, ``v`` a version, ``m`` what only comments have."""
IS_CURRENT = "v.number = c.version"
CONTAINERS = ("page", "blogpost", "attachment", "custom")


class CommentRow(NamedTuple):
    """One version of a comment."""

    id: int
    status: str
    title: str
    container_id: int
    parent_id: int | None
    created_at: str
    modified_at: str
    version: int
    message: str
    minor_edit: int
    author_id: str
    written_at: str
    body: str
    kind: str
    resolution: str
    resolution_by: str | None
    resolution_at: str | None
    marker_ref: str | None
    selection: str | None


def find_comment(
    db: sqlite3.Connection, content_id: int, kind: str, number: int | None = None
) -> CommentRow | None:
    """Find a comment of one kind: the current version, or another one by its number."""
    row = db.execute(
        f"{SELECT_COMMENTS} WHERE c.id = ? AND m.kind = ? AND v.number = coalesce(?, c.version)",
        (content_id, kind, number),
    ).fetchone()
    return None if row is None else CommentRow._make(row)


def require_comment(context: RequestContext) -> CommentRow:
    """Find the comment that a path names, as it is now."""
    content_id = find_target(context).id
    row = find_comment(context.db, content_id, context.kind.comment_kind)
    if row is None:
        raise not_found(context, "comment", content_id)
    return row


def find_container(db: sqlite3.Connection, row: CommentRow) -> ContentRow:
    """Find what a comment is about; replies are about what their thread is about."""
    container = find_content(db, row.container_id, CONTAINERS)
    assert container is not None  # noqa: S101 -- comments go with their container
    return container


def insert_comment(
    context: RequestContext,
    content_id: int,
    container: ContentRow,
    parent: CommentRow | None,
    body: str,
) -> None:
    """Write a comment, or a reply if there is a parent."""
    insert_content(
        context,
        content_id,
        NewContent(
            type="comment",
            space_id=container.space_id,
            title=f"Re: {container.title}",
            body=body,
            parent_id=None if parent is None else parent.id,
            container_id=container.id,
        ),
    )


def mark_footer(context: RequestContext, content_id: int) -> None:
    """Make a new comment one of those below the text."""
    context.db.execute("INSERT INTO comment (content_id, kind) VALUES (?, 'footer')", (content_id,))


def mark_inline(context: RequestContext, content_id: int, selection: Selection | None) -> None:
    """Make a new comment one about a piece of the text; replies have no piece of their own."""
    ref = text = None
    if selection is not None:
        ref, text = str(uuid5(NAMESPACE_URL, f"marker/{next_id(context.db)}")), selection.text
        write_in_place(context, selection.container, selection.marked(ref))
    context.db.execute(
        "INSERT INTO comment (content_id, kind, marker_ref, selection) VALUES (?, 'inline', ?, ?)",
        (content_id, ref, text),
    )


@frozen
class Selection:
    """A piece of a text.

    Attributes:
        container: Whose text it is.
        text: The piece as the client sent it.
        index: Which of the places where the text is found, from 0.
    """

    container: ContentRow
    text: str
    index: int

    def marked(self, ref: str) -> str:
        """Return the whole text with a marker around the piece."""
        shown, words = ShownText(self.container.body), self.words
        start = -len(words)
        for _ in range(self.index + 1):
            start = shown.words.index(words, start + len(words))
        return shown.with_marker(start, len(words), ref)

    @property
    def words(self) -> str:
        """The piece in one line."""
        return " ".join(self.text.split())


def read_selection(fields: Fields, container: ContentRow) -> Selection:
    """Read the piece of text that an inline comment is about; it has to be there."""
    given = fields.child("inlineCommentProperties")
    text = given.text("textSelection") if given else None
    if given is None or not text:
        raise invalid_parameter("inlineCommentProperties.textSelection is required")
    count = given.integer("textSelectionMatchCount")
    index = given.integer("textSelectionMatchIndex")
    if count is None or index is None or not 0 <= index < count:
        raise invalid_parameter("textSelectionMatchIndex must be below textSelectionMatchCount")
    selection = Selection(container, text, index)
    found = ShownText(container.body).words.count(selection.words) if selection.words else 0
    if found != count:
        raise HTTPError(400, f"The selected text is found {found} times, not {count} times")
    return selection


def save_comment(context: RequestContext, row: CommentRow, body: str, message: str) -> None:
    """Write a new version if the text is another one."""
    old = find_content(context.db, row.id, ("comment",))
    assert old is not None  # noqa: S101 -- the row is its join
    if body != row.body:
        add_version(context, old, row.title, body, message)


def set_resolution(context: RequestContext, row: CommentRow, *, resolved: bool) -> None:
    """Close a comment or open it again; one that is so already stays as it is."""
    if resolved == (row.resolution == "resolved"):
        return
    context.db.execute(
        "UPDATE comment SET resolution = ?, resolution_by = ?, resolution_at = ?"
        " WHERE content_id = ?",
        ("resolved" if resolved else "reopened", context.account_id, context.now, row.id),
    )


def remove_comment(context: RequestContext, row: CommentRow) -> None:
    """Delete a comment permanently, with its marker in the text; its replies move up."""
    container = find_container(context.db, row)
    if row.marker_ref is not None and row.marker_ref in container.body:
        write_in_place(context, container, without_marker(container.body, row.marker_ref))
    context.db.execute(
        "UPDATE content SET parent_id = ? WHERE parent_id = ? AND type = 'comment'",
        (row.parent_id, row.id),
    )
    delete_for_good(context, row.id)
