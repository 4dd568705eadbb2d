"""OAuth apps: rotating refresh tokens, and service accounts."""

from __future__ import annotations

import json
import os
from abc import abstractmethod
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from .._json import is_object
from .._secret import Secret
from .._urls import DEFAULT_API_URL, api_origin
from ..errors import ConfigurationError
from .authorization import (
    AuthorizationRequest,
    authorization_request,
    code_of_callback,
    validate_redirect_uri,
)
from .credential import Reconnect
from .header import is_token, validate_token
from .renewal import REFRESH_TIMEOUT, Renewable
from .stores import TokenStore
from .tokens import TokenRequest, Tokens

if TYPE_CHECKING:
    import ssl

    import httpx

__all__ = ["CodeGrant", "OAuth2", "ServiceAccount"]

_TOKEN_URL = "https://auth.atlassian.com/oauth/token"  # noqa: S105  an address
_LONGEST_LIFE = 10.0 * 365 * 24 * 3600  # seconds; within the range of timedelta
_DEAD_GRANTS = ("unauthorized_client", "invalid_grant")


class _App(Renewable):
    """An app registered with Atlassian: it has an id, a secret and a token endpoint."""

    client_id = ""  # for a traceback with locals, before it is set

    def __init__(
        self,
        client_id: str,
        client_secret: Secret,
        token_url: str | None,
        *,
        access_token: Secret | None = None,
        expires_at: datetime | None = None,
        refresh_timeout: float = REFRESH_TIMEOUT,
    ) -> None:
        super().__init__(access_token, expires_at, refresh_timeout)
        validate_token(Secret(client_id), "client_id=")
        self.client_id = client_id
        self._client_secret = validate_token(client_secret, "client_secret=")
        self._token_url = None if token_url is None else api_origin(token_url, "token_url=")

    @property
    def what_to_check(self) -> str:
        """The arguments that the token endpoint checks first."""
        return "check client_id= and client_secret="

    def token_request(self, api_url: str) -> TokenRequest:
        """Return the request with this app's grant."""
        url = _TOKEN_URL if api_url == DEFAULT_API_URL else f"{api_url}/oauth/token"
        form = {"client_id": self.client_id, "client_secret": self._client_secret, **self._grant()}
        return TokenRequest("POST", self._token_url or url, form=form)

    @abstractmethod
    def _grant(self) -> Mapping[str, str | Secret]:
        """Return the form fields of the grant."""

    def read(self, response: str, now: datetime) -> Tokens | None:
        """Read the token endpoint's response."""
        fields = _fields(response)
        token, refresh_token = fields.get("access_token"), fields.get("refresh_token")
        if not is_token(token):
            return None
        return Tokens(
            access_token=token,
            refresh_token=refresh_token if is_token(refresh_token) else None,
            expires_at=_expiry(fields.get("expires_in"), now),
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self.client_id!r}, ***)"


class OAuth2(_App):
    """A user's grant for your OAuth app (3LO), renewed with its refresh token.

    Each refresh returns a new refresh token, and the old one expires 10 minutes later. With
    ``store=`` the tokens are stored, and any number of processes share the grant: one refreshes
    under the store's lock, the others load what it saved. Without a store, save every new refresh
    token yourself (``on_rotate=``), and let only one process refresh.

    A new access token is fetched a minute before the old one expires, or when it is refused, once
    for all threads and tasks that wait for it. A started refresh runs to completion even if
    the call that needed it is cancelled, which then takes up to ``refresh_timeout`` seconds.

    To get the first tokens, send the user to `authorization_url`, and `exchange` the returned
    code.

    Args:
        client_id: The app's id.
        client_secret: The app's secret.
        refresh_token: The grant's latest refresh token; it needs the scope ``offline_access``.
            Not needed if the store has one, which takes precedence.
        store: Where the tokens are stored, e.g. a `FileTokenStore`.
        access_token: The grant's latest access token, if it may still be valid.
        expires_at: When it expires, with a time zone. If unknown, it is used until it is
            refused.
        on_rotate: Called with the new `Tokens` before any of them is used, so that they can be
            stored; if it raises, the call that needed them fails, and they are kept and passed
            again before the next one. May be async for `AsyncConfluence`. Must not use the
            client, which waits for it.
        token_url: The token endpoint; by default the vendor's, or ``/oauth/token`` of
            ``api_url`` where that is not the vendor's.
        refresh_timeout: Seconds that a refresh may take, storing included. The sync client cannot
            interrupt a function that stores.

    Raises:
        ConfigurationError: An argument is invalid.

    Example:
        >>> OAuth2("the-app", "its-secret", "the-refresh-token", on_rotate=print)
        OAuth2(client_id='the-app', ***)
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        refresh_token: str | None = None,
        *,
        store: TokenStore | None = None,
        access_token: str | None = None,
        expires_at: datetime | None = None,
        on_rotate: Callable[[Tokens], Awaitable[None] | None] | None = None,
        token_url: str | None = None,
        refresh_timeout: float = REFRESH_TIMEOUT,
    ) -> None:
        secret = Secret(client_secret)
        refresh = None if refresh_token is None else Secret(refresh_token)
        access = None if access_token is None else Secret(access_token)
        del (
            client_secret,
            refresh_token,
            access_token,
        )  # from here on, no local variable contains them
        if expires_at is not None and not getattr(expires_at, "tzinfo", None):
            raise ConfigurationError("expires_at= needs a datetime with a time zone")
        super().__init__(
            client_id,
            secret,
            token_url,
            access_token=access,
            expires_at=expires_at,
            refresh_timeout=refresh_timeout,
        )
        if refresh is None and store is None:
            raise ConfigurationError("OAuth2 needs refresh_token=, or a store= that has one")
        is_store = isinstance(store, TokenStore)  # pyright: ignore[reportUnnecessaryIsInstance]
        if store is not None and not is_store:
            raise ConfigurationError(
                f"store= must have load(), save() and lock(), such as a FileTokenStore, "
                f"not a {type(store).__name__}"
            )
        self.store = store
        self._refresh_token = None if refresh is None else validate_token(refresh, "refresh_token=")
        self._replaced: Secret | None = None
        self._on_rotate = on_rotate
        self._process = os.getpid()

    @staticmethod
    def authorization_url(
        *,
        client_id: str,
        redirect_uri: str,
        scopes: Iterable[str],
        state: str | None = None,
        api_url: str | None = None,
    ) -> AuthorizationRequest:
        """Return the consent page's address for a user. No request is sent.

        Args:
            client_id: The app's id.
            redirect_uri: The redirect URI, exactly as registered with the app.
            scopes: The scopes to request, at most 50; ``offline_access`` adds a refresh token.
            state: Your own unguessable string; by default one is generated.
            api_url: Address of the gateway (``CONFLUENCE_API_URL``); the consent page is the
                vendor's, or ``/authorize`` below an address that is not the vendor's.

        Raises:
            InvalidInputError: An argument cannot be sent.
            ConfigurationError: ``api_url`` is not a valid address.

        Example:
            >>> request = OAuth2.authorization_url(
            ...     client_id="the-app",
            ...     redirect_uri="https://app.acme.example/callback",
            ...     scopes=["read:page:confluence", "offline_access"],
            ... )
            >>> request.url.partition("?")[0]
            'https://auth.atlassian.com/authorize'
        """
        gateway = _gateway(api_url)
        return authorization_request(
            client_id,
            redirect_uri,
            scopes,
            state=state,
            authorize_url=None if gateway == DEFAULT_API_URL else f"{gateway}/authorize",
        )

    @staticmethod
    def code_from(callback_url: str, *, state: str) -> str:
        """Return the code of a callback from the consent page.

        Args:
            callback_url: The complete address that the user was redirected to.
            state: That of the `AuthorizationRequest`; keep it in the user's session.

        Raises:
            ConfigurationError: The user declined, or the callback is not that of this sign-in.
            InvalidInputError: It is not the address of a callback.

        Example:
            >>> OAuth2.code_from("https://app.acme.example/callback?code=x1&state=s1", state="s1")
            'x1'
        """
        return code_of_callback(callback_url, state=state)

    @staticmethod
    def exchange(
        *,
        client_id: str,
        client_secret: str,
        redirect_uri: str,
        code: str,
        api_url: str | None = None,
        token_url: str | None = None,
        timeout: float | None = 30.0,
        transport: httpx.BaseTransport | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | httpx.Proxy | None = None,
    ) -> Tokens:
        """Exchange a code for the first tokens of a grant. A code works once, for a short time.

        Args:
            client_id: The app's id.
            client_secret: The app's secret.
            redirect_uri: That of the `AuthorizationRequest`.
            code: The code, from `code_from`.
            api_url: Address of the gateway (``CONFLUENCE_API_URL``).
            token_url: The token endpoint, as for `OAuth2`.
            timeout: Seconds to wait for each of: a connection, the next bytes.
            transport: An httpx transport to send through, e.g. a sandbox's.
            ssl_context: As for `Confluence`.
            proxy: As for `Confluence`.

        Returns:
            The tokens. Save them in a store, and pass it to `OAuth2`.

        Raises:
            ConfigurationError: The code, the app's id or secret, or an argument was refused.
            TransportError: No response came; start the sign-in again, the code may be used up.
        """
        from .._sync.exchange import exchange

        grant = CodeGrant(client_id, Secret(client_secret), token_url, Secret(code), redirect_uri)
        del client_secret, code  # from here on, no local variable contains them
        return exchange(
            grant,
            _gateway(api_url),
            timeout=timeout,
            transport=transport,
            ssl_context=ssl_context,
            proxy=proxy,
        )

    @staticmethod
    async def exchange_async(
        *,
        client_id: str,
        client_secret: str,
        redirect_uri: str,
        code: str,
        api_url: str | None = None,
        token_url: str | None = None,
        timeout: float | None = 30.0,  # noqa: ASYNC109  for each wait, as in `exchange`
        transport: httpx.AsyncBaseTransport | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | httpx.Proxy | None = None,
    ) -> Tokens:
        """Do the same as `exchange` in a coroutine; a cancellation waits until it is done.

        Arguments, result and errors are those of `exchange`.
        """
        from .._async.exchange import exchange

        grant = CodeGrant(client_id, Secret(client_secret), token_url, Secret(code), redirect_uri)
        del client_secret, code  # from here on, no local variable contains them
        return await exchange(
            grant,
            _gateway(api_url),
            timeout=timeout,
            transport=transport,
            ssl_context=ssl_context,
            proxy=proxy,
        )

    @property
    def reconnect(self) -> Reconnect:
        """A new refresh token needs the user's consent."""
        how = "send the user to the app's authorize page again and store the new refresh token"
        if self.store is not None:
            how += (
                f" in {self.store!r} (a refresh token that was used is refused after 10 minutes: "
                "a program may have refreshed it without this store, or stopped after a refresh "
                "before it stored the tokens)"
            )
        return Reconnect(auth_env=None, integration_id=None, how=how)

    def check_process(self) -> None:
        """Refuse the child of a fork: each process would invalidate the other's refresh token.

        Raises:
            ConfigurationError: This is such a child, and there is no store to share.
        """
        if self.store is None and os.getpid() != self._process:
            raise ConfigurationError(
                "this OAuth2 was created before a fork, and two processes cannot share a grant "
                "without a store: pass store=, such as FileTokenStore"
            )

    def _grant(self) -> Mapping[str, str | Secret]:
        if self._refresh_token is None:
            raise ConfigurationError(
                f"{self.store!r} has no refresh token: let the user sign in first "
                "(OAuth2.authorization_url, with the scope offline_access), and save the tokens"
            )
        return {"grant_type": "refresh_token", "refresh_token": self._refresh_token}

    def read(self, response: str, now: datetime) -> Tokens | None:
        """Read the response; without a refresh token in it, the current one stays valid."""
        tokens, current = super().read(response, now), self._refresh_token
        if tokens is None or tokens.refresh_token or current is None:
            return tokens
        return Tokens(tokens.access_token, current.reveal(), tokens.expires_at)

    def is_revoked(self, status: int, response: str) -> bool:
        """Return whether the refresh token is no longer valid."""
        # A wrong secret causes 401 access_denied; so does a user who declined, but not here.
        return _fields(response).get("error") in _DEAD_GRANTS

    def notify(self, tokens: Tokens) -> Awaitable[None] | None:
        """Pass the tokens to ``on_rotate``."""
        return None if self._on_rotate is None else self._on_rotate(tokens)

    def keep(self, tokens: Tokens) -> None:
        """Also remember the token that they replace."""
        super().keep(tokens)
        self._replaced = self._refresh_token

    def adopt(self, tokens: Tokens) -> bool:
        """Use the store's tokens, unless newer ones, or these, have yet to be passed on."""
        pending = self.pending
        if pending is not None and (
            _hidden(tokens.refresh_token) == self._replaced
            or Secret(tokens.access_token) == Secret(pending.access_token)
        ):
            return False
        self.set_tokens(tokens)
        return True

    def holds(self, tokens: Tokens) -> bool:
        """Also compare the refresh tokens."""
        refresh_token = _hidden(tokens.refresh_token)
        return super().holds(tokens) and refresh_token in (None, self._refresh_token)

    def set_tokens(self, tokens: Tokens) -> None:
        """Also use the new refresh token."""
        super().set_tokens(tokens)
        if tokens.refresh_token:
            self._refresh_token = Secret(tokens.refresh_token)


class CodeGrant(_App):
    """An authorization code, to be exchanged for tokens once.

    Args:
        client_id: The app's id.
        client_secret: The app's secret.
        token_url: As for `OAuth2`.
        code: The code.
        redirect_uri: The redirect URI of the authorization request.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: Secret,
        token_url: str | None,
        code: Secret,
        redirect_uri: str,
    ) -> None:
        super().__init__(client_id, client_secret, token_url)
        self._code = validate_token(code, "code=")
        self._redirect_uri = validate_redirect_uri(redirect_uri)

    @property
    def reconnect(self) -> Reconnect:
        """The user has to sign in again."""
        return Reconnect(auth_env=None, integration_id=None, how="start the sign-in again")

    @property
    def what_to_check(self) -> str:
        """The arguments that have to match."""
        return (
            "check client_id=, client_secret= and redirect_uri=; a code works once and for a short "
            "time: start the sign-in again"
        )

    def _grant(self) -> Mapping[str, str | Secret]:
        return {
            "grant_type": "authorization_code",
            "code": self._code,
            "redirect_uri": self._redirect_uri,
        }

    def is_revoked(self, status: int, response: str) -> bool:
        """Return ``False``: there is no grant yet that could be revoked."""
        return False


class ServiceAccount(_App):
    """An OAuth 2.0 credential of a service account (client credentials).

    Args:
        client_id: The credential's id.
        client_secret: The credential's secret.
        token_url: As for `OAuth2`.
        refresh_timeout: Seconds that fetching a token may take.

    Raises:
        ConfigurationError: An argument is invalid.

    Example:
        >>> ServiceAccount("the-id", "its-secret")
        ServiceAccount(client_id='the-id', ***)
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        token_url: str | None = None,
        refresh_timeout: float = REFRESH_TIMEOUT,
    ) -> None:
        secret = Secret(client_secret)
        del client_secret  # from here on, no local variable contains it
        super().__init__(client_id, secret, token_url, refresh_timeout=refresh_timeout)

    @property
    def reconnect(self) -> Reconnect:
        """There is no consent; an administrator can revoke the credential."""
        return Reconnect(
            auth_env=None,
            integration_id=None,
            how="let an administrator check that the service account and its credential still "
            "exist and reach the site",
        )

    def _grant(self) -> Mapping[str, str | Secret]:
        # No scope: the credential has its own, and a request with any is refused.
        return {"grant_type": "client_credentials"}

    def is_revoked(self, status: int, response: str) -> bool:
        """Return ``False``: there is no grant that could be revoked."""
        return False


def _gateway(api_url: str | None) -> str:
    return api_origin(api_url or os.environ.get("CONFLUENCE_API_URL") or DEFAULT_API_URL)


def _hidden(token: str | None) -> Secret | None:
    return None if token is None else Secret(token)


def _fields(response: str) -> dict[str, object]:
    try:
        fields = json.loads(response)
    except (ValueError, RecursionError):
        return {}
    return fields if is_object(fields) else {}


def _expiry(seconds: object, now: datetime) -> datetime | None:
    try:
        life = float(str(seconds))
    except ValueError:
        return None
    if not 0 < life <= _LONGEST_LIFE:
        return None
    return now.astimezone(UTC) + timedelta(seconds=life)
