"""Notes of what a run began to make, and what shows whether it was made. Pure."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from .._exactly_once import CLOCK_TOLERANCE, Actual, Expected, Failed, Likeness, Origin, origin_of
from .._revisions import compared
from .._write_failures import write_failure
from ..errors import AmbiguousWriteError, ConfluenceError, ResultUnavailableError
from .items import Item
from .lock import Entry

__all__ = ["is_made", "may_be_made", "pending_entry", "pending_key", "proves_nothing_made"]

_OWN_CLOCK_TOLERANCE = timedelta(minutes=5)
"""How far our own clock may be ahead of the server's."""


def pending_key(path: str) -> str:
    """Return the key in the lock of the note that a file's page is being made."""
    return f"new {path}"


def pending_entry(
    title: str, earlier: Entry | None, server_time: datetime | None, now: datetime
) -> Entry:
    """Return the note that a page is being made.

    Args:
        title: Its title.
        earlier: The note of an earlier run, whose request may still be carried out.
        server_time: The server's time, if it is known.
        now: Our own.
    """
    since = earlier.since if earlier is not None else None
    if since is None:
        first = server_time - CLOCK_TOLERANCE if server_time else now - _OWN_CLOCK_TOLERANCE
        since = int(first.timestamp())
    return Entry(kind="pending", title=title, version=0, since=since)


def proves_nothing_made(error: ConfluenceError) -> bool:
    """Return whether a create that ended with this error has certainly made nothing."""
    if isinstance(error, AmbiguousWriteError | ResultUnavailableError):
        return False
    return write_failure(error).how < Failed.UNAVAILABLE


def may_be_made(note: Entry, account: str | None, item: Item) -> bool:
    """Return whether author and time admit that an interrupted run made a page or blog post.

    Args:
        note: The note that it was being made. One of an earlier release has no time.
        account: Id of the account that the client signs in with; ``None`` if unknown.
        item: The page or blog post.
    """
    return _origin(note, account, item, "equal") != "theirs"


def is_made(note: Entry, account: str | None, item: Item, body: str, sent: str) -> bool:
    """Return whether an interrupted run made a page or blog post, and nobody has edited it since.

    Args:
        note: The note that it was being made.
        account: Id of the account that the client signs in with; ``None`` if unknown.
        item: The page or blog post.
        body: Its body.
        sent: The body that would be sent for it.
    """
    likeness = compared(body, sent, "storage")
    return item.version == 1 and _origin(note, account, item, likeness) == "alike"


def _origin(note: Entry, account: str | None, item: Item, likeness: Likeness) -> Origin:
    since = None if note.since is None else datetime.fromtimestamp(note.since, UTC)
    seen = Actual(likeness, author=item.author_id, created_at=item.created_at)
    return origin_of(Expected(account, since), seen)
