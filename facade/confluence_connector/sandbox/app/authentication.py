"""Who is calling: from an Authorization header to an account and its scopes."""

from __future__ import annotations

import binascii
from base64 import b64decode
from typing import TYPE_CHECKING, Literal

from attrs import frozen

if TYPE_CHECKING:
    import sqlite3

    from ..server.messages import Request

__all__ = [
    "CredentialKind",
    "Principal",
    "UnreadableCredentialError",
    "anonymous",
    "authenticate",
]

CredentialKind = Literal["oauth", "api", "anonymous"]


@frozen
class Principal:
    """A signed-in caller.

    Attributes:
        account_id: Whose account.
        kind: An OAuth bearer, an API token sent with Basic, or anonymous.
        scopes: What the token may do; None for everything.
    """

    account_id: str
    kind: CredentialKind
    scopes: frozenset[str] | None


class UnreadableCredentialError(Exception):
    """A Basic value that is not the base64 of ``email:token``."""


def authenticate(db: sqlite3.Connection, authorization: str | None, now: str) -> Principal | None:
    """Find the caller; None if anonymous, or if the token is unknown, expired or revoked.

    Raises:
        UnreadableCredentialError: A Basic value that cannot be decoded.
    """
    scheme, _, value = (authorization or "").partition(" ")
    value = value.strip()
    if scheme.lower() == "bearer":
        return _token_owner(db, value, now)
    if scheme.lower() == "basic":
        email, token = _basic(value)
        principal = _token_owner(db, token, now)
        return (
            principal if principal is not None and _email(db, principal) == email.lower() else None
        )
    return None


def anonymous(request: Request) -> Principal | None:
    """Return a caller without account, where a site lets anybody read; ``None`` elsewhere.

    That v2 serves them on the site's host is not documented, and is a setting for that reason.
    """
    reads = request.method in ("GET", "HEAD") and request.path.startswith("/wiki/api/v2/")
    if request.host != "site" or not reads or "authorization" in request.headers:
        return None
    return Principal("", "anonymous", None)


def _basic(value: str) -> tuple[str, str]:
    try:
        email, colon, token = b64decode(value, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError, ValueError) as error:
        raise UnreadableCredentialError from error
    if not colon:
        raise UnreadableCredentialError
    return email, token


def _token_owner(db: sqlite3.Connection, token: str, now: str) -> Principal | None:
    row = db.execute(
        "SELECT account_id, kind, scopes FROM token"
        " WHERE value = ? AND NOT revoked AND (expires_at IS NULL OR expires_at > ?)",
        (token, now),
    ).fetchone()
    if row is None:
        return None
    account_id, kind, scopes = row
    return Principal(account_id, kind, None if scopes is None else frozenset(scopes.split()))


def _email(db: sqlite3.Connection, principal: Principal) -> str:
    (email,) = db.execute(
        "SELECT email FROM account WHERE account_id = ?", (principal.account_id,)
    ).fetchone()
    return str(email).lower()
