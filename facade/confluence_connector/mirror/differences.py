"""Compares what is with what was remembered. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import attrs

from .events import Change, Created, Deleted, Moved, Restored, Updated, Vanished
from .items import EffectiveStatus, Item, Record

__all__ = ["Seen", "changes_between", "described"]

_ALIVE = ("current", "archived")
_COMMENTS = ("footer_comment", "inline_comment")


class Seen(NamedTuple):
    """A content at one of two moments: its record, and its status with all it belongs to."""

    record: Record
    status: EffectiveStatus


def changes_between(
    id: str, old: Seen | None, new: Seen | None, item: Item | None, *, space_id: str, left: bool
) -> Iterator[Change]:
    """Yield what happened to one content.

    Args:
        id: Its id.
        old: What was remembered of it, ``None`` if nothing.
        new: What holds now, ``None`` if it is gone from the space.
        item: The content, if it was read.
        space_id: Id of the space that is followed.
        left: Whether it, or what it belongs to, is in another space now.
    """
    was = old.status if old else "gone"
    now = new.status if new else "gone"
    kinds = [*_kinds(was, now, old, new, left=left)]
    record = new.record if new else old.record if old else None
    for kind in kinds:
        assert record is not None  # noqa: S101 -- something was there before or is now
        change = _described(kind, id, record, item, space_id if now != "gone" else None)
        if isinstance(change, Moved):
            change = attrs.evolve(
                change, from_parent_id=old.record.parent_id if old else None, left=now == "gone"
            )
        yield change


def _kinds(
    was: EffectiveStatus, now: EffectiveStatus, old: Seen | None, new: Seen | None, *, left: bool
) -> Iterator[type[Change]]:
    if was == "gone":
        if now in _ALIVE:
            yield Created
    elif now == "gone":
        assert old is not None  # noqa: S101 -- it was there
        yield Moved if left else Deleted if _is_deleted_comment(old, new) else Vanished
    elif was == "trashed" or now == "trashed":
        if was != now:
            yield Restored if was == "trashed" else Deleted
    elif old is not None and new is not None:
        if new.record.version > old.record.version or was != now:
            yield Updated
        if _place(new.record) != _place(old.record):
            yield Moved


def _is_deleted_comment(old: Seen, new: Seen | None) -> bool:
    """Comments have no trash: one that is gone from a content that is there was deleted."""
    return new is not None and new.status == "gone" and old.record.kind in _COMMENTS


def _place(record: Record) -> tuple[str | None, str]:
    return record.parent_id, record.title


def _described(
    kind: type[Change], id: str, record: Record, item: Item | None, space_id: str | None
) -> Change:
    if item is None:
        return kind(
            kind=record.kind,
            id=id,
            version=record.version,
            parent_id=record.parent_id,
            space_id=space_id,
        )
    return described(kind, item, space_id)


def described(kind: type[Change], item: Item, space_id: str | None) -> Change:
    """Describe a change of a content that was read."""
    return kind(
        kind=item.kind,
        id=item.id,
        version=item.version,
        title=item.title,
        parent_id=item.parent_id,
        space_id=item.space_id or space_id,
        modified_at=item.modified_at,
        size=item.size,
    )
