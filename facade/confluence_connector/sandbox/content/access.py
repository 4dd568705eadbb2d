"""Who may read and change a content: what restrictions leave open, inherited ones included.

What is in a trashed space is hidden from everybody.

Reading takes being let through by the content and by everything above it. A list of those who
may update holds for its own content only: what is below does not inherit it. What hangs on a
content, such as a comment or a file, is as open as the content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

__all__ = ["VISIBLE", "hides", "is_allowed", "is_group_allowed"]

_IS_USER = """(
    r.subject_type = 'user' AND r.subject_id = {who}
    OR r.subject_type = 'group' AND r.subject_id IN (
        SELECT group_id FROM account_group_member WHERE account_id = {who}))"""
_RESTRICTED = "SELECT r.content_id FROM restriction r WHERE r.operation = 'read'"

# Few contents are hidden where most are open: they are found once for a whole list.
_HIDDEN = f"""
    WITH RECURSIVE hidden (id) AS (
        SELECT content_id FROM (
            {_RESTRICTED} EXCEPT {_RESTRICTED} AND {_IS_USER.format(who="?")})
        UNION
        SELECT c.id FROM hidden JOIN content c
        ON c.parent_id = hidden.id OR c.container_id = hidden.id
    )
    SELECT id FROM hidden
"""  # noqa: S608 -- constants
_IN_TRASH = "SELECT id FROM space WHERE status = 'trashed'"
VISIBLE = f"c.space_id NOT IN ({_IN_TRASH}) AND c.id NOT IN ({_HIDDEN})"
"""Narrows contents ``c`` down to those that an account, given twice, may read."""

# Every list that counts has to name the subject: those of readers of the content, of what it
# hangs on and of all above that; to update, the content's own lists of that, too. What comes
# first is cheap, and all that is asked where nothing is restricted and no space in the trash.
_IS_ALLOWED = """
    SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM restriction) THEN TRUE ELSE NOT EXISTS (
        WITH RECURSIVE above (id, is_own) AS (
            SELECT :id, 1
            UNION
            SELECT coalesce(c.container_id, c.parent_id), is_own AND c.container_id IS NOT NULL
            FROM above JOIN content c USING (id)
        )
        SELECT 1 FROM above JOIN restriction r ON r.content_id = above.id
        WHERE r.operation = 'read' OR r.operation = :right AND is_own
        GROUP BY r.content_id, r.operation HAVING NOT max({listed}))
    END AND CASE WHEN NOT EXISTS ({in_trash}) THEN TRUE ELSE NOT EXISTS (
        SELECT 1 FROM content WHERE id = :id AND space_id IN ({in_trash}))
    END
"""
_USER_IS_ALLOWED = _IS_ALLOWED.format(listed=_IS_USER.format(who=":who"), in_trash=_IN_TRASH)
_GROUP_IS_ALLOWED = _IS_ALLOWED.format(
    listed="r.subject_type = 'group' AND r.subject_id = :who", in_trash=_IN_TRASH
)


def hides(column: str) -> str:
    """Return SQL that is true where an account, given twice, may not read a content.

    Args:
        column: SQL of the content's id.
    """
    return f"{column} IN ({_HIDDEN})"


def is_allowed(db: sqlite3.Connection, account_id: str, right: str, content_id: int) -> bool:
    """Return whether a user may ``read`` or ``update`` a content; to update needs to read."""
    return _holds(db, _USER_IS_ALLOWED, account_id, right, content_id)


def is_group_allowed(db: sqlite3.Connection, group_id: str, right: str, content_id: int) -> bool:
    """Whether a group may ``read`` or ``update`` a content."""
    return _holds(db, _GROUP_IS_ALLOWED, group_id, right, content_id)


def _holds(db: sqlite3.Connection, query: str, who: str, right: str, content_id: int) -> bool:
    values = {"id": content_id, "right": right, "who": who}
    (allowed,) = db.execute(query, values).fetchone()
    return bool(allowed)
