"""Build the address of the consent page, and read the callback."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterable
from urllib.parse import parse_qs, urlencode, urlsplit

import attrs

from ..errors import ConfigurationError, InvalidInputError

__all__ = [
    "AuthorizationRequest",
    "authorization_request",
    "code_of_callback",
    "validate_redirect_uri",
]

_AUTHORIZE_URL = "https://auth.atlassian.com/authorize"
_AUDIENCE = "api.atlassian.com"
# A token with about 80 scopes makes the request header too large; the vendor advises below 50.
_MOST_SCOPES = 50


@attrs.frozen
class AuthorizationRequest:
    """Where to send a user for consent. Its ``repr`` shows neither state nor verifier.

    Attributes:
        url: The consent page, for a browser.
        state: An unguessable string that is returned with the code. Keep it in the user's session
            and compare it, or an attacker could make your user connect another account.
        code_verifier: PKCE's secret, or ``None``: the vendor's documentation of the
            authorization code flow does not describe PKCE, so none is sent.
    """

    url: str = attrs.field(repr=False)
    state: str = attrs.field(repr=False)
    code_verifier: str | None = attrs.field(default=None, repr=False)


def authorization_request(
    client_id: str,
    redirect_uri: str,
    scopes: Iterable[str],
    *,
    state: str | None,
    authorize_url: str | None,
) -> AuthorizationRequest:
    """Build the address of the consent page.

    Raises:
        InvalidInputError: An argument cannot be sent.
    """
    if isinstance(scopes, str):
        scopes = scopes.split()
    wanted = list(dict.fromkeys(scopes))
    if not wanted or any(not scope or scope.split() != [scope] for scope in wanted):
        raise InvalidInputError("scopes= must be names of scopes, each without blanks")
    if len(wanted) > _MOST_SCOPES:
        raise InvalidInputError(
            f"scopes= has {len(wanted)} scopes; a token with more than {_MOST_SCOPES} makes the "
            "request header too large for the server"
        )
    redirect_uri = validate_redirect_uri(redirect_uri)
    if not client_id:
        raise InvalidInputError("client_id= is empty")
    state = secrets.token_urlsafe(32) if state is None else _validate_state(state)
    query = {
        "audience": _AUDIENCE,
        "client_id": client_id,
        "scope": " ".join(wanted),
        "redirect_uri": redirect_uri,
        "state": state,
        "response_type": "code",
        "prompt": "consent",
    }
    return AuthorizationRequest(f"{authorize_url or _AUTHORIZE_URL}?{urlencode(query)}", state)


def validate_redirect_uri(redirect_uri: str) -> str:
    """Return a redirect URI.

    Raises:
        InvalidInputError: It is not a valid one.
    """
    try:
        parts = urlsplit(redirect_uri)
        is_address = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except (ValueError, TypeError, AttributeError):
        is_address = False
    if not is_address or "#" in redirect_uri or any(c.isspace() for c in redirect_uri):
        raise InvalidInputError(
            f"redirect_uri= must be an absolute http or https address without a fragment, "
            f"as registered with the app, not {redirect_uri!r:.200}"
        )
    return redirect_uri


def _validate_state(state: object) -> str:
    if not isinstance(state, str) or not state:
        raise InvalidInputError(
            "state= must be the unguessable string of one sign-in (see AuthorizationRequest.state)"
        )
    return state


def code_of_callback(url: str, *, state: str) -> str:
    """Return the code in a callback, after comparing its state.

    Raises:
        ConfigurationError: The user declined, or the callback belongs to another request.
        InvalidInputError: The address carries neither a code nor an error.
    """
    state = _validate_state(state)
    try:
        fields = parse_qs(urlsplit(url).query)
    except (ValueError, TypeError, AttributeError):
        raise InvalidInputError("this is not the address of a callback") from None
    given = fields.get("state", [""])[0]
    if not hmac.compare_digest(given.encode(), state.encode()):
        raise ConfigurationError(
            "the callback's state is not that of this sign-in: it belongs to another one, or "
            "was forged; start again"
        )
    if "error" in fields:
        raise ConfigurationError(
            f"the consent page returned {fields['error'][0]!r}: "
            f"{fields.get('error_description', ['no description'])[0]}"
        )
    code = fields.get("code", [""])[0]
    if not code:
        raise InvalidInputError("this is not the address of a callback: it has no code= parameter")
    return code
