"""Who may read and change a content: what its restrictions leave open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

__all__ = ["HIDDEN", "VISIBLE", "is_allowed", "is_group_allowed"]

_ALLOWED = """
    (NOT EXISTS (SELECT 1 FROM restriction r WHERE r.content_id = {id} AND r.operation = {right})
     OR EXISTS (SELECT 1 FROM restriction r WHERE r.content_id = {id} AND r.operation = {right}
                AND (r.subject_type = 'user' AND r.subject_id = {who}
                     OR r.subject_type = 'group' AND r.subject_id IN (
                         SELECT group_id FROM account_group_member WHERE account_id = {who}))))
"""
VISIBLE = _ALLOWED.format(id="c.id", right="'read'", who="?")
"""Narrows contents down to those that an account, given twice, may read."""
HIDDEN = """
    SELECT content_id FROM restriction WHERE operation = 'read'
    EXCEPT
    SELECT content_id FROM restriction WHERE operation = 'read'
    AND (subject_type = 'user' AND subject_id = ?
         OR subject_type = 'group' AND subject_id IN (
             SELECT group_id FROM account_group_member WHERE account_id = ?))
"""
"""Selects the contents that an account, given twice, may not read: few, where most are open."""
_IS_ALLOWED = "SELECT" + _ALLOWED.format(id=":id", right=":right", who=":who")
_GROUP_IS_ALLOWED = """
    SELECT NOT EXISTS (SELECT 1 FROM restriction WHERE content_id = :id AND operation = :right)
        OR EXISTS (SELECT 1 FROM restriction WHERE content_id = :id AND operation = :right
                   AND subject_type = 'group' AND subject_id = :who)
"""


def is_allowed(db: sqlite3.Connection, account_id: str, right: str, content_id: int) -> bool:
    """Whether a person may ``read`` or ``update`` a content; whoever updates has to read, too."""
    rights = ("read", "update") if right == "update" else ("read",)
    return all(_holds(db, _IS_ALLOWED, content_id, each, account_id) for each in rights)


def is_group_allowed(db: sqlite3.Connection, group_id: str, right: str, content_id: int) -> bool:
    """Whether a group may ``read`` or ``update`` a content."""
    rights = ("read", "update") if right == "update" else ("read",)
    return all(_holds(db, _GROUP_IS_ALLOWED, content_id, each, group_id) for each in rights)


def _holds(db: sqlite3.Connection, query: str, content_id: int, right: str, who: str) -> bool:
    values = {"id": content_id, "right": right, "who": who}
    (allowed,) = db.execute(query, values).fetchone()
    return bool(allowed)
