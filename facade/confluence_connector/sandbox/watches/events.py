"""What watchers hear of: who watches a content, what it hangs on, its space or its label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..content.access import is_allowed

if TYPE_CHECKING:
    import sqlite3
    from typing import Literal, TypeAlias

    from ..app.context import RequestContext

    What: TypeAlias = Literal[
        "created", "updated", "moved", "archived", "trashed", "restored", "removed"
    ]

__all__ = ["Notification", "list_notifications", "notify_label_watchers", "notify_watchers"]

_SUBJECTS = {"blogpost": "blog"}
"""Types that webhooks name in another way."""


@frozen
class Notification:
    """A notification to a watcher, as the site would send by mail.

    Attributes:
        account_id: Whom it is sent to.
        event: What happened, by the names of the vendor's webhooks: ``page_created``,
            ``page_updated``, ``page_moved``, ``page_archived``, ``page_trashed``,
            ``page_restored``, ``page_removed``; likewise ``blog_…``, ``comment_…``,
            ``attachment_…``, ``folder_…`` and the other types; and ``label_added``.
        content_id: Of what, as the API names it.
        actor_id: Who did it.
        created_at: When, as the API writes moments.
    """

    account_id: str
    event: str
    content_id: str
    actor_id: str
    created_at: str


def notify_watchers(context: RequestContext, content_id: int, what: What) -> None:
    """Tell those who watch a content, what it hangs on or its space; not who did it."""
    type_, container_id, space_id = context.db.execute(
        "SELECT type, container_id, space_id FROM content WHERE id = ?", (content_id,)
    ).fetchone()
    event = f"{_SUBJECTS.get(type_, type_)}_{what}"
    _notify(context, content_id, type_, event, (content_id, container_id, space_id))


def notify_label_watchers(context: RequestContext, content_id: int, label_id: int) -> None:
    """Notify watchers of a label that it was added to a content."""
    (type_,) = context.db.execute("SELECT type FROM content WHERE id = ?", (content_id,)).fetchone()
    _notify(context, content_id, type_, "label_added", (label_id, None, None))


def list_notifications(db: sqlite3.Connection) -> list[Notification]:
    """Return the notifications to watchers, oldest first."""
    rows = db.execute(
        "SELECT account_id, event, content_id, actor_id, created_at FROM notification"
        " ORDER BY number"
    )
    return [Notification(*row) for row in rows]


def _notify(
    context: RequestContext,
    content_id: int,
    type_: str,
    event: str,
    watched: tuple[int, int | None, int | None],
) -> None:
    rows = context.db.execute(
        "SELECT DISTINCT account_id FROM watch WHERE target_id IN (?, ?, ?) AND account_id <> ?"
        " ORDER BY account_id",
        (*watched, context.account_id),
    )
    shown_id = f"att{content_id}" if type_ == "attachment" else str(content_id)
    for (account_id,) in rows.fetchall():
        # No one is notified of what they may not see.
        if is_allowed(context.db, account_id, "read", content_id):
            context.db.execute(
                "INSERT INTO notification (account_id, event, content_id, actor_id, created_at)"
                " VALUES (?, ?, ?, ?, ?)",
                (account_id, event, shown_id, context.account_id, context.now),
            )
