"""Discovery and tokens: accessible-resources, the token endpoint, tenant_info."""

from __future__ import annotations

import hmac
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from . import scopes
from .authentication import UnreadableCredentialError, authenticate
from .clock import from_timestamp, timestamp
from .parameters import read_object
from .responses import HTTPError, json_response
from .tokens import (
    ACCESS_TOKEN_SECONDS,
    access_token_expiry,
    issue_token,
    new_refresh_token,
    rotate_refresh_token,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from ..server.messages import JsonObject, Request, Response
    from .consent import CodeGrant, ConsentPage

__all__ = [
    "RESOURCES_PATH",
    "SITE_NAME",
    "SITE_URL",
    "TOKEN_PATH",
    "accessible_resources",
    "tenant_info",
    "token_endpoint",
]

RESOURCES_PATH = "/oauth/token/accessible-resources"
TOKEN_PATH = "/oauth/token"  # noqa: S105 -- a path
SITE_URL = "https://acme.atlassian.net"
SITE_NAME = "acme"
_JIRA_SITE_ID = "99999999-8888-7777-6666-555555555555"
_JIRA_SCOPES = ("read:jira-user", "read:jira-work")
_REUSE_LEEWAY = timedelta(minutes=10)
_UNUSED_LIFETIME = timedelta(days=90)


def tenant_info(cloud_id: str) -> Response:
    """Return the site's id, for anybody."""
    return json_response({"cloudId": cloud_id})


def accessible_resources(
    db: sqlite3.Connection,
    request: Request,
    cloud_id: str,
    now: datetime,
    other_sites: Sequence[tuple[str, str]],
) -> Response:
    """Return the sites a token opens, one entry per site *and product*, in no useful order."""
    try:
        principal = authenticate(db, request.headers.get("authorization"), timestamp(now))
    except UnreadableCredentialError:
        principal = None
    if principal is None or principal.kind != "oauth":
        return json_response({"code": 401, "message": "Unauthorized"}, 401)
    granted = scopes.every() if principal.scopes is None else sorted(principal.scopes)
    jira = [s for s in granted if "jira" in s]
    confluence = [s for s in granted if "confluence" in s]
    if principal.scopes is None:
        jira = list(_JIRA_SCOPES)
    sites = [_site(cloud_id, SITE_NAME, jira), _site(_JIRA_SITE_ID, "acme-support", jira)]
    sites += [_site(site_id, name, confluence) for name, site_id in other_sites]
    sites.append(_site(cloud_id, SITE_NAME, confluence))
    response = json_response([site for site in sites if site["scopes"]])
    response.headers["content-type"] = "application/json; charset=utf-8"
    return response


def token_endpoint(
    db: sqlite3.Connection, request: Request, now: datetime, consent: ConsentPage
) -> Response:
    """Serve the token endpoint, for codes, refresh tokens and service accounts."""
    form = _form(request)
    client_id = form.get("client_id", "")
    row = db.execute(
        "SELECT secret, account_id, scopes FROM oauth_client WHERE id = ?", (client_id,)
    ).fetchone()
    secret = form.get("client_secret", "")
    if row is None or not hmac.compare_digest(row[0].encode(), secret.encode()):
        return _oauth_error(401, "access_denied", "Unauthorized")
    _, account_id, granted = row
    match form.get("grant_type"):
        case "refresh_token":
            return _refresh(db, form.get("refresh_token", ""), client_id, now)
        case "authorization_code":
            grant = consent.redeem(
                form.get("code", ""), client_id, form.get("redirect_uri", ""), now
            )
            return _exchange(db, account_id, grant, now)
        case "client_credentials":
            return _token_response(db, account_id, granted, None, now)
        case other:
            return _oauth_error(403, "unauthorized_client", f"grant type {other} not allowed")


def _refresh(db: sqlite3.Connection, token: str, client_id: str, now: datetime) -> Response:
    row = db.execute(
        "SELECT account_id, scopes, issued_at, rotated_at FROM refresh_token"
        " WHERE value = ? AND client_id = ?",
        (token, client_id),
    ).fetchone()
    if row is None or _is_expired(row[2], row[3], now):
        return _oauth_error(403, "unauthorized_client", "refresh_token is invalid")
    account_id, granted, _, _ = row
    return _token_response(db, account_id, granted, rotate_refresh_token(db, token, now), now)


def _exchange(
    db: sqlite3.Connection, account_id: str, grant: CodeGrant | None, now: datetime
) -> Response:
    if grant is None:
        return _oauth_error(403, "invalid_grant", "Invalid authorization code")
    account_id = grant.account_id or account_id
    scopes_granted = " ".join(scope for scope in grant.scopes if scope != "offline_access")
    token = None
    if grant.is_offline:
        token = new_refresh_token(db, grant.client_id, account_id, scopes_granted, now)
    return _token_response(db, account_id, scopes_granted, token, now)


def _is_expired(issued_at: str, rotated_at: str | None, now: datetime) -> bool:
    if rotated_at is not None and now > from_timestamp(rotated_at) + _REUSE_LEEWAY:
        return True
    return now > from_timestamp(issued_at) + _UNUSED_LIFETIME


def _token_response(
    db: sqlite3.Connection,
    account_id: str,
    granted: str,
    refresh_token: str | None,
    now: datetime,
) -> Response:
    token = issue_token(db, account_id, scopes=granted.split(), expires_at=access_token_expiry(now))
    body: JsonObject = {"access_token": token, "expires_in": ACCESS_TOKEN_SECONDS}
    body |= {"token_type": "Bearer", "scope": granted}
    if refresh_token is not None:
        body["refresh_token"] = refresh_token
        body["scope"] = f"{granted} offline_access".strip()
    return json_response(body)


def _form(request: Request) -> dict[str, str]:
    """Return the request's fields, whether sent as JSON or as a form."""
    if "json" not in request.headers.get("content-type", ""):
        return dict(parse_qsl(request.body.decode("utf-8", "replace")))
    try:
        fields = read_object(request.body).values
    except HTTPError:
        return {}
    return {name: value for name, value in fields.items() if isinstance(value, str)}


def _oauth_error(status: int, error: str, description: str) -> Response:
    return json_response({"error": error, "error_description": description}, status)


def _site(site_id: str, name: str, granted: Iterable[str]) -> JsonObject:
    return {
        "id": site_id,
        "url": f"https://{name}.atlassian.net",
        "name": name,
        "scopes": list(granted),
        "avatarUrl": "https://site-admin-avatar-cdn.example/240/flag.png",
    }
