"""An edit of a page or blog post that is published: what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import contents, drafts

if TYPE_CHECKING:
    from .call import Call
    from .content_rows import ContentRow


@dataclass(frozen=True, slots=True)
class Edit:
    """What an edit makes of a content; a parent or owner of None stays."""

    title: str
    body: str
    message: str
    parent_id: int | None = None
    owner_id: str | None = None
    minor_edit: bool = False


def publish(call: Call, row: ContentRow, edit: Edit) -> None:
    """Write what has changed; where nothing has, the answer carries the old number."""
    check_title(call, row, edit.title)
    moved = edit.parent_id is not None and edit.parent_id != row.parent_id
    if edit.parent_id is not None and moved:
        contents.move_under(call, row, edit.parent_id)
    if edit.owner_id is not None and edit.owner_id != row.owner_id:
        contents.hand_over(call, row, edit.owner_id)
    if moved or edit.title != row.title or edit.body != row.body:
        contents.add_version(
            call, row, edit.title, edit.body, edit.message, minor_edit=edit.minor_edit
        )
        drafts.merge(call, row.id, edit.title, edit.body)


def check_title(call: Call, row: ContentRow, title: str) -> None:
    """Refuse a new title that another content has."""
    if row.status == "draft" or title.casefold() != row.title.casefold():
        contents.check_title(
            call.db, row.type, row.space_id, title, created_at=row.created_at, own_id=row.id
        )
