"""Drafts: contents never published, and unpublished edits of those that are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..app.responses import HTTPError
from ..watches.events import notify_watchers

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from .queries import ContentRow

__all__ = [
    "DRAFT_VERSION",
    "as_draft",
    "check_draft_version",
    "discard_draft",
    "merge_into_draft",
    "publish_draft",
    "save_draft",
]

DRAFT_VERSION = 1
"""The number that every write of a draft carries."""


def as_draft(context: RequestContext, row: ContentRow) -> ContentRow:
    """Return the row with the open edit in place of the published text; itself if there is none."""
    draft = context.db.execute(
        "SELECT title, body, message, author_id, created_at FROM edit_draft WHERE content_id = ?",
        (row.id,),
    ).fetchone()
    if draft is None:
        return row
    title, body, message, author_id, created_at = draft
    return row._replace(
        status="draft",
        title=title,
        body=body,
        version=DRAFT_VERSION,
        message=message,
        modifier_id=author_id,
        modified_at=created_at,
    )


def check_draft_version(number: int | None) -> None:
    """Refuse any number but the one that drafts carry."""
    if number != DRAFT_VERSION:
        raise HTTPError(
            409,
            f"Version must be {DRAFT_VERSION} when updating a draft. Provided version: [{number}]",
        )


def save_draft(
    context: RequestContext, row: ContentRow, title: str, body: str, message: str
) -> None:
    """Keep a draft's text: in place if it was never published, else beside the page."""
    if row.published:
        context.db.execute(
            "INSERT OR REPLACE INTO edit_draft VALUES (?, ?, ?, ?, ?, ?)",
            (row.id, title, body, message, context.account_id, context.now),
        )
        return
    context.db.execute(
        "UPDATE content SET title = ?, title_key = ?, modifier_id = ?, modified_at = ?"
        " WHERE id = ?",
        (title, title.casefold(), context.account_id, context.now, row.id),
    )
    context.db.execute(
        "UPDATE version SET title = ?, body = ?, message = ?, author_id = ?, created_at = ?"
        " WHERE content_id = ? AND number = ?",
        (title, body, message, context.account_id, context.now, row.id, row.version),
    )


def publish_draft(
    context: RequestContext, row: ContentRow, title: str, body: str, message: str
) -> None:
    """Make a draft that was never published current; its version number stays."""
    save_draft(context, row, title, body, message)
    context.db.execute(
        "UPDATE content SET status = 'current', published = 1 WHERE id = ?", (row.id,)
    )
    notify_watchers(context, row.id, "created")
    context.changed.add(row.id)


def merge_into_draft(context: RequestContext, content_id: int, title: str, body: str) -> None:
    """Carry a published edit into the open draft, which it overwrites."""
    context.db.execute(
        "UPDATE edit_draft SET title = ?, body = ? WHERE content_id = ?", (title, body, content_id)
    )


def discard_draft(context: RequestContext, row: ContentRow) -> bool:
    """Delete a draft permanently; return whether there was one."""
    if row.published:
        cursor = context.db.execute("DELETE FROM edit_draft WHERE content_id = ?", (row.id,))
        return cursor.rowcount > 0
    context.db.execute("DELETE FROM content WHERE id = ?", (row.id,))
    return True
