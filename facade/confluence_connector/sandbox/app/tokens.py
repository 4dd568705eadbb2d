"""Tokens and OAuth clients: handing them out and taking them back."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from attrs import field, frozen

from .clock import timestamp

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from datetime import datetime

    from .authentication import CredentialKind

__all__ = [
    "ACCESS_TOKEN_SECONDS",
    "OAuthClient",
    "access_token_expiry",
    "issue_token",
    "new_refresh_token",
    "register_client",
    "revoke_token",
    "rotate_refresh_token",
]

ACCESS_TOKEN_SECONDS = 3600


@frozen
class OAuthClient:
    """An app that is registered at the sandbox.

    Attributes:
        client_id: Its id.
        client_secret: Its secret.
        refresh_token: A first refresh token, as an installation would hold it.
    """

    client_id: str
    client_secret: str = field(repr=False)
    refresh_token: str = field(repr=False)


def issue_token(
    db: sqlite3.Connection,
    account_id: str,
    *,
    kind: CredentialKind = "oauth",
    scopes: Iterable[str] | None = None,
    expires_at: datetime | None = None,
) -> str:
    """Make a token; no scopes given means all of them."""
    token = f"sandbox-{kind}-{secrets.token_urlsafe(24)}"
    db.execute(
        "INSERT INTO token (value, kind, account_id, scopes, expires_at) VALUES (?, ?, ?, ?, ?)",
        (
            token,
            kind,
            account_id,
            None if scopes is None else " ".join(sorted(scopes)),
            None if expires_at is None else timestamp(expires_at),
        ),
    )
    return token


def revoke_token(db: sqlite3.Connection, token: str) -> None:
    """Make a token dead; with a refresh token, the whole grant that it belongs to."""
    db.execute("UPDATE token SET revoked = 1 WHERE value = ?", (token,))
    db.execute(
        "DELETE FROM refresh_token WHERE (client_id, account_id) IN"
        " (SELECT client_id, account_id FROM refresh_token WHERE value = ?)",
        (token,),
    )


def register_client(
    db: sqlite3.Connection, account_id: str, scopes: Iterable[str], now: datetime
) -> OAuthClient:
    """Register an app and give it a first refresh token."""
    granted = " ".join(sorted(scopes))
    client = OAuthClient(
        f"sandbox-client-{secrets.token_hex(8)}",
        secrets.token_urlsafe(24),
        _new_refresh_token(),
    )
    db.execute(
        "INSERT INTO oauth_client (id, secret, account_id, scopes) VALUES (?, ?, ?, ?)",
        (client.client_id, client.client_secret, account_id, granted),
    )
    _store_refresh_token(db, client.refresh_token, client.client_id, account_id, granted, now)
    return client


def rotate_refresh_token(db: sqlite3.Connection, token: str, now: datetime) -> str:
    """Hand out the successor of a refresh token, which dies after the leeway."""
    client_id, account_id, scopes = db.execute(
        "SELECT client_id, account_id, scopes FROM refresh_token WHERE value = ?", (token,)
    ).fetchone()
    successor = new_refresh_token(db, client_id, account_id, scopes, now)
    db.execute(
        "UPDATE refresh_token SET rotated_at = ? WHERE value = ? AND rotated_at IS NULL",
        (timestamp(now), token),
    )
    return successor


def access_token_expiry(now: datetime) -> datetime:
    """When an access token that is made now dies."""
    return now + timedelta(seconds=ACCESS_TOKEN_SECONDS)


def new_refresh_token(
    db: sqlite3.Connection, client_id: str, account_id: str, scopes: str, now: datetime
) -> str:
    """Make a refresh token of a grant."""
    token = _new_refresh_token()
    _store_refresh_token(db, token, client_id, account_id, scopes, now)
    return token


def _new_refresh_token() -> str:
    return f"sandbox-refresh-{secrets.token_urlsafe(24)}"


def _store_refresh_token(
    db: sqlite3.Connection,
    token: str,
    client_id: str,
    account_id: str,
    scopes: str,
    now: datetime,
) -> None:
    db.execute(
        "INSERT INTO refresh_token (value, client_id, account_id, scopes, issued_at)"
        " VALUES (?, ?, ?, ?, ?)",
        (token, client_id, account_id, scopes, timestamp(now)),
    )
