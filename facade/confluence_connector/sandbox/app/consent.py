"""The consent page of the authorization code flow, and the codes that it gives out."""

from __future__ import annotations

import hmac
import html
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

from attrs import evolve, frozen

from ..server.messages import Response
from ..users.accounts import find_account
from .responses import html_page

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from ..server.messages import Request

__all__ = ["AUTHORIZE_PATH", "CodeGrant", "ConsentPage"]

AUTHORIZE_PATH = "/authorize"
_CODE_LIFETIME = timedelta(minutes=5)
_AUDIENCE = "api.atlassian.com"
_MOST_PENDING = 1_000
_OFFLINE = "offline_access"


@frozen
class CodeGrant:
    """What a user has agreed to, or is asked to.

    Attributes:
        client_id: The app.
        redirect_uri: Where the user is sent back to.
        scopes: What the app may do; ``offline_access`` brings a refresh token.
        state: The app's own string, returned unchanged.
        asked_at: When the page was shown, or the code given.
        account_id: Who agreed; ``None`` is the account that registered the app.
    """

    client_id: str
    redirect_uri: str
    scopes: tuple[str, ...]
    state: str
    asked_at: datetime
    account_id: str | None = None

    @property
    def is_offline(self) -> bool:
        """Whether a refresh token was asked for."""
        return _OFFLINE in self.scopes


class ConsentPage:
    """Asks the sandbox's user, and keeps the codes until they are exchanged or too old.

    The codes live as long as the process: they are meant to be exchanged at once.
    """

    def __init__(self) -> None:
        self._pending: dict[str, CodeGrant] = {}
        self._codes: dict[str, CodeGrant] = {}

    def show(self, db: sqlite3.Connection, request: Request, now: datetime) -> Response:
        """Show the page for an authorization request, or say what is wrong with it."""
        fields = dict(parse_qsl(request.query, keep_blank_values=True))
        grant = _asked(db, fields, now)
        if isinstance(grant, str):
            return html_page(400, grant)
        ticket = secrets.token_urlsafe(24)
        _keep(self._pending, ticket, grant)
        return _page(grant, ticket)

    def decide(self, db: sqlite3.Connection, request: Request, now: datetime) -> Response:
        """Send the user back with a code, or with a refusal."""
        fields = dict(parse_qsl(request.body.decode("utf-8", "replace"), keep_blank_values=True))
        account_id = fields.get("account")
        if account_id is not None and find_account(db, account_id) is None:
            return html_page(400, "The account is not the id of an account of this sandbox")
        grant = self._pending.pop(fields.get("ticket", ""), None)
        if grant is None or now > grant.asked_at + _CODE_LIFETIME:
            return html_page(400, "This page has expired")
        if fields.get("decision") != "accept":
            denied = "User did not authorize the request"
            return _back(grant, {"error": "access_denied", "error_description": denied})
        code = secrets.token_urlsafe(32)
        _keep(self._codes, code, evolve(grant, account_id=account_id))
        return _back(grant, {"code": code})

    def redeem(
        self, code: str, client_id: str, redirect_uri: str, now: datetime
    ) -> CodeGrant | None:
        """Return the grant of a code, once; ``None`` if it cannot be exchanged."""
        grant = self._codes.pop(code, None)
        if grant is None or now > grant.asked_at + _CODE_LIFETIME:
            return None
        fits = hmac.compare_digest(
            f"{grant.client_id}\n{grant.redirect_uri}".encode(),
            f"{client_id}\n{redirect_uri}".encode(),
        )
        return grant if fits else None


def _asked(db: sqlite3.Connection, fields: dict[str, str], now: datetime) -> CodeGrant | str:
    """Read an authorization request; a text says what is wrong with it."""
    client_id, redirect_uri = fields.get("client_id", ""), fields.get("redirect_uri", "")
    row = db.execute("SELECT scopes FROM oauth_client WHERE id = ?", (client_id,)).fetchone()
    if row is None:
        return "Unknown client"
    parts = urlsplit(redirect_uri)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.fragment:
        return "The redirect_uri is not an address"
    if fields.get("response_type") != "code":
        return "The response_type must be code"
    if fields.get("audience") != _AUDIENCE:
        return f"The audience must be {_AUDIENCE}"
    scopes = tuple(dict.fromkeys(fields.get("scope", "").split()))
    unknown = [scope for scope in scopes if scope not in (*row[0].split(), _OFFLINE)]
    if not scopes or unknown:
        return f"The app does not have the scope {unknown[0]}" if unknown else "No scope"
    return CodeGrant(client_id, redirect_uri, scopes, fields.get("state", ""), now)


def _keep(kept: dict[str, CodeGrant], key: str, grant: CodeGrant) -> None:
    """Keep a bounded number, as anybody may request a page without signing in."""
    while len(kept) >= _MOST_PENDING:
        kept.pop(next(iter(kept)), None)
    kept[key] = grant


def _page(grant: CodeGrant, ticket: str) -> Response:
    scopes = "".join(f"<li>{html.escape(scope)}</li>" for scope in grant.scopes)
    page = (
        "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'>"
        "<title>Connect an app</title></head><body><h1>Connect an app</h1>"
        f"<p>The app <b>{html.escape(grant.client_id)}</b> asks for:</p><ul>{scopes}</ul>"
        f"<form method='post' action='{AUTHORIZE_PATH}'>"
        f"<input type='hidden' name='ticket' value='{ticket}'>"
        "<button name='decision' value='accept' id='accept'>Accept</button> "
        "<button name='decision' value='deny' id='deny'>Deny</button>"
        "</form></body></html>"
    )
    headers = {
        "content-type": "text/html;charset=UTF-8",
        "cache-control": "no-store",
        # No one may lay another page over this one.
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        "referrer-policy": "no-referrer",
    }
    return Response(200, page.encode(), headers)


def _back(grant: CodeGrant, fields: dict[str, str]) -> Response:
    joint = "&" if urlsplit(grant.redirect_uri).query else "?"
    query = urlencode({"state": grant.state, **fields})
    headers = {"location": f"{grant.redirect_uri}{joint}{query}", "cache-control": "no-store"}
    return Response(302, b"", headers)
