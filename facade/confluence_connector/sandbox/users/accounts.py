"""People as v1 shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from uuid import NAMESPACE_URL, uuid5

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from ..server.messages import Hosts, JsonObject

__all__ = [
    "SELECT_ACCOUNTS",
    "USERS_GROUP_ID",
    "AccountRow",
    "account_with_email",
    "find_account",
    "find_accounts",
    "insert_account",
    "serialize_user",
    "serialize_user_by_id",
]

SELECT_ACCOUNTS = """
    SELECT account_id, account_type, status, display_name, public_name, time_zone, locale
    FROM account
"""
USERS_GROUP_ID = "99999999-aaaa-bbbb-cccc-dddddddddddd"
"""The group of all who may use the site."""
_AVATAR_PIXELS = 48


class AccountRow(NamedTuple):
    """One account."""

    account_id: str
    account_type: str
    status: str
    display_name: str
    public_name: str
    time_zone: str
    locale: str


def insert_account(db: sqlite3.Connection, email: str, name: str, now: str) -> str:
    """Create an account that may use the site, and return its id."""
    account_id = f"712020:{uuid5(NAMESPACE_URL, email.lower())}"
    db.execute(
        "INSERT INTO account (account_id, display_name, public_name, email, created_at)"
        " VALUES (?, ?, ?, ?, ?)",
        (account_id, name, name.partition(" ")[0], email, now),
    )
    db.execute(
        "INSERT INTO account_group_member SELECT id, ? FROM account_group WHERE id = ?",
        (account_id, USERS_GROUP_ID),
    )
    return account_id


def account_with_email(db: sqlite3.Connection, email: str) -> str | None:
    """Return the id of the account that has an address."""
    row = db.execute(
        "SELECT account_id FROM account WHERE lower(email) = ?", (email.lower(),)
    ).fetchone()
    return None if row is None else str(row[0])


def find_account(db: sqlite3.Connection, account_id: str) -> AccountRow | None:
    """Find the account with this id."""
    row = db.execute(f"{SELECT_ACCOUNTS} WHERE account_id = ?", (account_id,)).fetchone()
    return None if row is None else AccountRow._make(row)


def find_accounts(db: sqlite3.Connection, account_ids: Sequence[str]) -> list[AccountRow]:
    """Find the accounts with these ids, in their order; unknown ids are left out."""
    found = (find_account(db, account_id) for account_id in account_ids)
    return [account for account in found if account is not None]


def serialize_user(hosts: Hosts, row: AccountRow) -> JsonObject:
    """Write a person; privacy hides the address and the time zone."""
    return {
        "type": "known",
        "accountId": row.account_id,
        "accountType": row.account_type,
        "email": "",
        "publicName": row.public_name,
        "displayName": row.display_name,
        "timeZone": None,
        "profilePicture": {
            "path": f"/wiki/aa-avatar/{row.account_id}",
            "width": _AVATAR_PIXELS,
            "height": _AVATAR_PIXELS,
            "isDefault": False,
        },
        "isExternalCollaborator": False,
        "isGuest": False,
        "accountStatus": row.status,
        "locale": row.locale,
        "_expandable": {"operations": "", "personalSpace": ""},
        "_links": {"self": f"{hosts.site}/wiki/rest/api/user?accountId={row.account_id}"},
    }


def serialize_user_by_id(db: sqlite3.Connection, hosts: Hosts, account_id: str) -> JsonObject:
    """Write a person by id; one who is gone is unknown."""
    row = find_account(db, account_id)
    if row is None:
        return {"type": "unknown", "accountId": account_id, "accountType": "", "email": ""}
    return serialize_user(hosts, row)
