"""Copying pages, alone or with all below them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from . import contents
from .content_rows import SELECT, ContentRow, find, next_id
from .storage_format import normalise

if TYPE_CHECKING:
    from .call import Call
    from .fields import Fields


@dataclass(frozen=True, slots=True)
class What:
    """What goes along with a page's text."""

    labels: bool
    properties: bool
    permissions: bool
    attachments: bool

    @classmethod
    def of(cls, fields: Fields) -> What:
        """What a request asks for."""
        return cls(
            labels=fields.flag("copyLabels"),
            properties=fields.flag("copyProperties"),
            permissions=fields.flag("copyPermissions"),
            attachments=fields.flag("copyAttachments"),
        )


@dataclass(frozen=True, slots=True)
class Titles:
    """How the copies of a tree are named."""

    prefix: str = ""
    search: str = ""
    replacement: str = ""

    def of(self, title: str) -> str:
        """The copy's title."""
        if self.search:
            title = title.replace(self.search, self.replacement)
        return self.prefix + title


def copy(
    call: Call, source: ContentRow, new: contents.NewContent, what: What, source_body: str
) -> int:
    """Make a page like another one; tell its id."""
    content_id = next_id(call.db)
    body = normalise(source_body, f"{content_id}/1")
    contents.create(call, content_id, replace(new, body=body))
    _copy_belongings(call, source.id, content_id, what)
    return content_id


def copy_tree(
    call: Call, source: ContentRow, parent: ContentRow, what: What, titles: Titles, *, below: bool
) -> list[int]:
    """Copy a page, and all below it if `below`, under a parent; tell the ids of the copies."""
    # All is read before anything is written: the copies may end up inside the tree.
    originals = [source, *(_below(call, source.id) if below else ())]
    copies = {source.parent_id: parent.id}
    made: list[int] = []
    for row in originals:
        if row.parent_id not in copies:
            continue  # below an archived page, which is not copied
        new = contents.NewContent(
            type=row.type,
            space_id=parent.space_id,
            title=titles.of(row.title),
            body="",
            parent_id=copies[row.parent_id],
            subtype=row.subtype,
        )
        copies[row.id] = copy(call, row, new, what, row.body)
        made.append(copies[row.id])
    return made


def _below(call: Call, content_id: int) -> list[ContentRow]:
    """What stands below a content, parents before their children."""
    ids = contents.descendant_ids(call.db, content_id)
    rows = (find(call.db, found, contents.TREE_TYPES) for found in ids)
    return [row for row in rows if row is not None and row.status == "current"]


def _copy_belongings(call: Call, source_id: int, copy_id: int, what: What) -> None:
    if what.labels:
        call.db.execute(
            "INSERT INTO content_label SELECT ?, label_id, ?, ? FROM content_label"
            " WHERE content_id = ?",
            (copy_id, call.account_id, call.now, source_id),
        )
    if what.permissions:
        call.db.execute(
            "INSERT INTO restriction SELECT ?, operation, subject_type, subject_id"
            " FROM restriction WHERE content_id = ?",
            (copy_id, source_id),
        )
    if what.properties:
        _copy_properties(call, source_id, copy_id)
    if what.attachments:
        _copy_attachments(call, source_id, copy_id)


def _copy_properties(call: Call, source_id: int, copy_id: int) -> None:
    rows = call.db.execute("SELECT key, value FROM property WHERE owner_id = ?", (source_id,))
    for key, value in rows.fetchall():
        call.db.execute(
            "INSERT INTO property (id, owner_id, key, value, version, author_id, created_at)"
            " VALUES (?, ?, ?, ?, 1, ?, ?)",
            (next_id(call.db), copy_id, key, value, call.account_id, call.now),
        )


def _copy_attachments(call: Call, source_id: int, copy_id: int) -> None:
    rows = call.db.execute(
        f"{SELECT} WHERE c.container_id = ? AND c.type = 'attachment' AND c.status = 'current'",
        (source_id,),
    )
    for attachment in map(ContentRow._make, rows.fetchall()):
        attachment_id = next_id(call.db)
        contents.insert(
            call,
            attachment_id,
            contents.NewContent(
                type="attachment",
                space_id=contents.space_of(call.db, copy_id),
                title=attachment.title,
                body="",
                parent_id=None,
                container_id=copy_id,
            ),
        )
        call.db.execute(
            "INSERT INTO attachment_file SELECT ?, 1, file_id, media_type, size, comment"
            " FROM attachment_file WHERE content_id = ? AND number = ?",
            (attachment_id, attachment.id, attachment.version),
        )
