"""What a new sandbox holds: one site, one user, the space DOCS with its home page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..search.index import index_content
from ..users.accounts import USERS_GROUP_ID
from .clock import timestamp
from .links import CLOUD_ID

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

__all__ = ["ACCOUNT_ID", "CLOUD_ID", "EMAIL", "load_fixtures"]

ACCOUNT_ID = "712020:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
EMAIL = "ann@acme.example"
_SPACE_ID = 98304
_HOME_ID = 98400
_FIRST_FREE_ID = 131072
_HOME_BODY = "<p>Welcome to the documentation of Acme.</p>"


def load_fixtures(db: sqlite3.Connection, now: datetime) -> None:
    """Fill an empty store."""
    moment = timestamp(now)
    db.execute("INSERT INTO setting VALUES ('cloud_id', ?)", (CLOUD_ID,))
    db.execute("INSERT INTO sequence VALUES (?)", (_FIRST_FREE_ID,))
    db.execute(
        "INSERT INTO account (account_id, display_name, public_name, email, created_at)"
        " VALUES (?, 'Ann Example', 'Ann', ?, ?)",
        (ACCOUNT_ID, EMAIL, moment),
    )
    db.execute("INSERT INTO account_group VALUES (?, 'confluence-users-acme')", (USERS_GROUP_ID,))
    db.execute("INSERT INTO account_group_member VALUES (?, ?)", (USERS_GROUP_ID, ACCOUNT_ID))
    db.execute(
        "INSERT INTO space (id, key, alias, name, description, homepage_id, author_id, owner_id,"
        " created_at) VALUES (?, 'DOCS', 'DOCS', 'Docs', 'How Acme works', ?, ?, ?, ?)",
        (_SPACE_ID, _HOME_ID, ACCOUNT_ID, ACCOUNT_ID, moment),
    )
    db.execute(
        "INSERT INTO content (id, type, status, title, title_key, space_id, position, author_id,"
        " owner_id, created_at, version, modifier_id, modified_at)"
        " VALUES (?, 'page', 'current', 'Docs Home', 'docs home', ?, 1, ?, ?, ?, 1, ?, ?)",
        (_HOME_ID, _SPACE_ID, ACCOUNT_ID, ACCOUNT_ID, moment, ACCOUNT_ID, moment),
    )
    db.execute(
        "INSERT INTO version (content_id, number, title, body, author_id, created_at)"
        " VALUES (?, 1, 'Docs Home', ?, ?, ?)",
        (_HOME_ID, _HOME_BODY, ACCOUNT_ID, moment),
    )
    for planted in (_SPACE_ID, _HOME_ID):
        index_content(db, planted)
