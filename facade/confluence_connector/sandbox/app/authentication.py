"""Who is calling: from an Authorization header to an account and its scopes."""

from __future__ import annotations

import binascii
from base64 import b64decode
from typing import TYPE_CHECKING, Literal

from attrs import frozen

if TYPE_CHECKING:
    import sqlite3

__all__ = ["CredentialKind", "Principal", "UnreadableCredentialError", "authenticate"]

CredentialKind = Literal["oauth", "api"]


@frozen
class Principal:
    """A signed-in caller.

    Attributes:
        account_id: Whose account.
        kind: An OAuth bearer, or an API token sent with Basic.
        scopes: What the token may do; None for everything.
    """

    account_id: str
    kind: CredentialKind
    scopes: frozenset[str] | None


class UnreadableCredentialError(Exception):
    """A Basic value that is no base 64 of ``email:token``."""


def authenticate(db: sqlite3.Connection, authorization: str | None, now: str) -> Principal | None:
    """Find the caller; None for nobody, and for tokens that are unknown, expired or revoked.

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
