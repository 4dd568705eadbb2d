"""Copying pages, alone or with all below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from ..bodies.storage import normalise
from ..content.queries import SELECT_CONTENTS, ContentRow, find_content, is_readable, next_id
from ..content.rules import (
    TREE_TYPES,
    NewContent,
    create_content,
    descendant_ids,
    insert_content,
    space_of,
)

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..app.parameters import Fields

__all__ = ["CopyOptions", "Titles", "copy_content", "copy_tree"]


@frozen
class CopyOptions:
    """What is copied besides a page's text."""

    labels: bool
    properties: bool
    permissions: bool
    attachments: bool

    @classmethod
    def of(cls, fields: Fields) -> CopyOptions:
        """Return what a request asks for."""
        return cls(
            labels=fields.flag("copyLabels"),
            properties=fields.flag("copyProperties"),
            permissions=fields.flag("copyPermissions"),
            attachments=fields.flag("copyAttachments"),
        )


@frozen
class Titles:
    """How the copies of a tree are named."""

    prefix: str = ""
    search: str = ""
    replacement: str = ""

    def of(self, title: str) -> str:
        """Return the copy's title."""
        if self.search:
            title = title.replace(self.search, self.replacement)
        return self.prefix + title


def copy_content(
    context: RequestContext,
    source: ContentRow,
    new: NewContent,
    what: CopyOptions,
    source_body: str,
) -> int:
    """Copy a page; return the id of the copy."""
    content_id = next_id(context.db)
    body = normalise(source_body, f"{content_id}/1")
    create_content(context, content_id, evolve(new, body=body))
    _copy_belongings(context, source.id, content_id, what)
    return content_id


def copy_tree(
    context: RequestContext,
    source: ContentRow,
    parent: ContentRow,
    what: CopyOptions,
    titles: Titles,
    *,
    below: bool,
) -> list[int]:
    """Copy a page, with descendants if ``below``, under a parent; return the copies' ids."""
    # All is read before anything is written: the copies may end up inside the tree.
    originals = [source, *(_below(context, source.id) if below else ())]
    copies = {source.parent_id: parent.id}
    made: list[int] = []
    for row in originals:
        if row.parent_id not in copies:
            continue  # below a page that is archived or hidden, which is not copied
        new = NewContent(
            type=row.type,
            space_id=parent.space_id,
            title=titles.of(row.title),
            body="",
            parent_id=copies[row.parent_id],
            subtype=row.subtype,
        )
        copies[row.id] = copy_content(context, row, new, what, row.body)
        made.append(copies[row.id])
    return made


def _below(context: RequestContext, content_id: int) -> list[ContentRow]:
    """Return the descendants of a content, parents before their children."""
    ids = descendant_ids(context.db, content_id)
    rows = (find_content(context.db, found, TREE_TYPES) for found in ids)
    current = (row for row in rows if row is not None and row.status == "current")
    return [row for row in current if is_readable(context, row.id)]


def _copy_belongings(
    context: RequestContext, source_id: int, copy_id: int, what: CopyOptions
) -> None:
    if what.labels:
        context.db.execute(
            "INSERT INTO content_label SELECT ?, label_id, ?, ? FROM content_label"
            " WHERE content_id = ?",
            (copy_id, context.account_id, context.now, source_id),
        )
    if what.permissions:
        context.db.execute(
            "INSERT INTO restriction SELECT ?, operation, subject_type, subject_id"
            " FROM restriction WHERE content_id = ?",
            (copy_id, source_id),
        )
    if what.properties:
        _copy_properties(context, source_id, copy_id)
    if what.attachments:
        _copy_attachments(context, source_id, copy_id)


def _copy_properties(context: RequestContext, source_id: int, copy_id: int) -> None:
    rows = context.db.execute("SELECT key, value FROM property WHERE owner_id = ?", (source_id,))
    for key, value in rows.fetchall():
        context.db.execute(
            "INSERT INTO property (id, owner_id, key, value, version, author_id, created_at)"
            " VALUES (?, ?, ?, ?, 1, ?, ?)",
            (next_id(context.db), copy_id, key, value, context.account_id, context.now),
        )


def _copy_attachments(context: RequestContext, source_id: int, copy_id: int) -> None:
    rows = context.db.execute(
        f"{SELECT_CONTENTS} WHERE c.container_id = ?"
        " AND c.type = 'attachment' AND c.status = 'current'",
        (source_id,),
    )
    for attachment in map(ContentRow._make, rows.fetchall()):
        attachment_id = next_id(context.db)
        insert_content(
            context,
            attachment_id,
            NewContent(
                type="attachment",
                space_id=space_of(context.db, copy_id),
                title=attachment.title,
                body="",
                parent_id=None,
                container_id=copy_id,
            ),
        )
        context.db.execute(
            "INSERT INTO attachment_file SELECT ?, 1, file_id, media_type, size, comment"
            " FROM attachment_file WHERE content_id = ? AND number = ?",
            (attachment_id, attachment.id, attachment.version),
        )
