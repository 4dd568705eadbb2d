"""Versions of a content: reading old ones, bringing one back, deleting one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..app.responses import HTTPError

if TYPE_CHECKING:
    from ..app.context import RequestContext
    from ..content.queries import ContentRow

__all__ = ["SELECT_VERSIONS", "VersionRow", "as_version", "delete_version", "find_version"]

SELECT_VERSIONS = """
    SELECT c.number, c.title, c.body, c.message, c.minor_edit, c.author_id, c.created_at
    FROM version c
"""
"""Selects ``VersionRow``s; ``c`` is the version."""


class VersionRow(NamedTuple):
    """One version of a content; lists sort by its number, which they call its id."""

    id: int
    title: str
    body: str
    message: str
    minor_edit: int
    author_id: str
    created_at: str


def find_version(context: RequestContext, content_id: int, number: int) -> VersionRow:
    """Find the version with this number."""
    row = context.db.execute(
        f"{SELECT_VERSIONS} WHERE c.content_id = ? AND c.number = ?", (content_id, number)
    ).fetchone()
    if row is None:
        raise HTTPError(404, f"Cannot find version [{number}] of content with id [{content_id}]")
    return VersionRow._make(row)


def as_version(context: RequestContext, row: ContentRow, number: int) -> ContentRow:
    """Return the row as it was in one version."""
    if number == row.version:
        return row
    version = find_version(context, row.id, number)
    return row._replace(
        status="historical",
        title=version.title,
        body=version.body,
        version=number,
        message=version.message,
        minor_edit=version.minor_edit,
        modifier_id=version.author_id,
        modified_at=version.created_at,
    )


def delete_version(context: RequestContext, row: ContentRow, number: int) -> None:
    """Delete an old version; those above it move down, for numbers are positions."""
    if number == row.version:
        raise HTTPError(400, "Cannot delete the current version")
    find_version(context, row.id, number)
    for table in ("version", "attachment_file"):
        owner = (row.id, number)
        context.db.execute(f"DELETE FROM {table} WHERE content_id = ? AND number = ?", owner)  # noqa: S608
        # By way of negative numbers, since the numbers are unique at every moment.
        context.db.execute(
            f"UPDATE {table} SET number = 1 - number WHERE content_id = ? AND number > ?",  # noqa: S608
            owner,
        )
        context.db.execute(
            f"UPDATE {table} SET number = -number WHERE content_id = ? AND number < 0",  # noqa: S608
            (row.id,),
        )
    context.db.execute("UPDATE content SET version = version - 1 WHERE id = ?", (row.id,))
    context.changed.add(row.id)
