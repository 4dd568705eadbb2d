"""Contents as handlers read them: one row with its current version, space and parent."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..app.parameters import to_id
from ..app.responses import HTTPError, not_a_content_id
from .access import is_allowed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from ..app.context import RequestContext

__all__ = [
    "NO_CONTENT",
    "NO_CONTENT_BARE",
    "NO_PARENT",
    "NO_PARENT_OF_FILES",
    "NO_RESTRICTED",
    "PARENT_TYPES",
    "SELECT_CONTENTS",
    "SELECT_WITHOUT_BODY",
    "SORTS",
    "ContentRow",
    "attachment_id",
    "check_may_update",
    "content_id_v1",
    "find_content",
    "find_content_v1",
    "find_target",
    "is_accessible",
    "is_readable",
    "next_id",
    "not_found",
    "require_content_v1",
    "wire_id",
]


PARENT_TYPES = ("page", "blogpost", "comment", "attachment", "folder", "custom")
"""What v1 lists children, descendants and labels of."""
NO_CONTENT = "No content found with id : ContentId{{id={id}}}"
"""v1's sentence for a content that is not there; single routes word it in another way."""
NO_CONTENT_BARE = "No content found with id : {id}"
NO_PARENT = "No parent or not permitted to view content with id : ContentId{{id={id}}}"
NO_PARENT_OF_FILES = "No parent or not permitted to view content with id: ContentId{{id={id}}}"
NO_RESTRICTED = "No content with id <ContentId{{id={id}}}> can be found"
_ATTACHMENT_PREFIX = "att"


def not_found(context: RequestContext, noun: str, content_id: int) -> HTTPError:
    """Return the 404 of a content: it names the id, unless the content was purged."""
    purged = context.db.execute("SELECT 1 FROM purged WHERE id = ?", (content_id,)).fetchone()
    if purged is not None:
        return HTTPError(404, "Not Found")
    article = "an" if noun.startswith(("a", "e")) else "a"
    return HTTPError(404, f"Cannot find {article} {noun} with id [{content_id}]")


_COLUMNS = """
    c.id, c.type, c.subtype, c.status, c.title, c.space_id, c.parent_id, p.type, c.position,
    c.container_id, c.author_id, c.owner_id, c.last_owner_id, c.created_at, c.published,
    v.number, v.message, v.minor_edit, v.author_id, v.created_at, s.key, s.homepage_id
"""
_TABLES = """
    FROM content c
    JOIN version v ON v.content_id = c.id AND v.number = c.version
    JOIN space s ON s.id = c.space_id
    LEFT JOIN content p ON p.id = c.parent_id
"""
SELECT_CONTENTS = f"SELECT {_COLUMNS}, v.body {_TABLES}"
"""Selects ``ContentRow``s: ``c`` content, ``v`` its version, ``s`` its space, ``p`` its parent."""
SELECT_WITHOUT_BODY = f"SELECT {_COLUMNS}, '' {_TABLES}"


SORTS = {
    "id": ("c.id", "id"),
    "created-date": ("c.created_at", "created_at"),
    "modified-date": ("c.modified_at", "modified_at"),
    "title": ("c.title", "title"),
}
"""How lists of contents may be sorted."""


class ContentRow(NamedTuple):
    """One content with what its responses need; the body is "" where it was not selected."""

    id: int
    type: str
    subtype: str | None
    status: str
    title: str
    space_id: int
    parent_id: int | None
    parent_type: str | None
    position: int
    container_id: int | None
    author_id: str
    owner_id: str
    last_owner_id: str | None
    created_at: str
    published: int
    version: int
    message: str
    minor_edit: int
    modifier_id: str
    modified_at: str
    space_key: str
    homepage_id: int | None
    body: str

    @property
    def wire_type(self) -> str:
        """The type as the API names it; apps name those of their contents."""
        return self.subtype or "" if self.type == "custom" else self.type


def find_content(
    db: sqlite3.Connection, content_id: int, types: Sequence[str]
) -> ContentRow | None:
    """Find the content with this id, if it is of one of these types."""
    row = db.execute(f"{SELECT_CONTENTS} WHERE c.id = ?", (content_id,)).fetchone()
    content = None if row is None else ContentRow._make(row)
    return content if content is not None and content.type in types else None


def wire_id(row: ContentRow) -> str:
    """Return a content's id on the wire, where those of attachments have a prefix."""
    return f"att{row.id}" if row.type == "attachment" else str(row.id)


def next_id(db: sqlite3.Connection) -> int:
    """Take the next id; all kinds of things share the counter."""
    (taken,) = db.execute(
        "UPDATE sequence SET next_id = next_id + 1 RETURNING next_id - 1"
    ).fetchone()
    return int(taken)


def find_target(context: RequestContext) -> ContentRow:
    """Find the content that the path names first, in any status."""
    kind, name = context.kind, next(iter(context.path))
    if kind.type == "attachment":
        content_id = attachment_id(context.path[name], name)
    else:
        content_id = context.path_id(name)
    row = find_content(context.db, content_id, (kind.type,))
    if row is None or not is_accessible(context, row):
        raise not_found(context, kind.noun, content_id)
    return row


def is_accessible(context: RequestContext, row: ContentRow) -> bool:
    """Whether restrictions let the caller do this; v2 answers as if there were nothing."""
    right = "update" if _writes(context, row) else "read"
    return is_allowed(context.db, context.account_id, right, row.id)


def is_readable(context: RequestContext, content_id: int) -> bool:
    """Whether restrictions let the caller read a content."""
    return is_allowed(context.db, context.account_id, "read", content_id)


def _writes(context: RequestContext, row: ContentRow) -> bool:
    """Whether the operation changes the content; to comment is not to change the page."""
    return context.operation.method != "GET" and row.type != "comment"


def attachment_id(text: str, name: str = "id") -> int:
    """Return an attachment's id, whose prefix may be left out."""
    return to_id(text.removeprefix(_ATTACHMENT_PREFIX), name, "ContentId")


def content_id_v1(text: str) -> int:
    """Return the id of a content in a v1 path; below zero is an id that nothing has."""
    try:
        return -1 if text.startswith("-") and text[1:].isdecimal() else attachment_id(text)
    except HTTPError:
        raise not_a_content_id(text) from None


def find_content_v1(
    context: RequestContext, types: tuple[str, ...], missing: str = NO_CONTENT
) -> ContentRow:
    """Find the content of one of these types that a v1 path names; trash counts as nothing.

    Args:
        context: The request.
        types: What it may be.
        missing: The sentence for a content that is not there, with ``{id}`` in it.
    """
    content_id = content_id_v1(context.path["id"])
    row = require_content_v1(context, content_id, types, missing=missing)
    if _writes(context, row):
        check_may_update(context, row.id)
    return row


def check_may_update(context: RequestContext, content_id: int) -> None:
    """Refuse, in v1's words, to change what the caller may only read."""
    if not is_allowed(context.db, context.account_id, "update", content_id):
        raise HTTPError(403, f"User not permitted to update content {content_id}")


def require_content_v1(
    context: RequestContext,
    content_id: int,
    types: tuple[str, ...],
    *,
    in_trash: bool = False,
    missing: str = NO_CONTENT,
) -> ContentRow:
    """Find the content with this id and one of these types, or v1's refusal."""
    row = find_content(context.db, content_id, types)
    readable = row is not None and is_readable(context, row.id)
    if row is None or not readable or (row.status == "trashed" and not in_trash):
        raise HTTPError(404, missing.format(id=content_id), data="denied")
    return row
