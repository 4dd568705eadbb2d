"""OAuth apps of one's own: rotating refresh tokens, and service accounts."""

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
_LONGEST_LIFE = 10.0 * 365 * 24 * 3600  # seconds; more than timedelta needs to hold
_DEAD_GRANTS = ("unauthorized_client", "invalid_grant")


class _App(Renewable):
    """An app that is registered with Atlassian: it has an id, a secret and a token endpoint."""

    client_id = ""  # until it is set: a traceback with locals shows objects that are half made

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
        """What the token endpoint looks at first."""
        return "check client_id= and client_secret="

    def token_request(self, api_url: str) -> TokenRequest:
        """Return the request with this app's grant."""
        url = _TOKEN_URL if api_url == DEFAULT_API_URL else f"{api_url}/oauth/token"
        form = {"client_id": self.client_id, "client_secret": self._client_secret, **self._grant()}
        return TokenRequest("POST", self._token_url or url, form=form)

    @abstractmethod
    def _grant(self) -> Mapping[str, str | Secret]:
        """Return the fields of the form that say what is asked for."""

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
    """A grant that a user gave to your OAuth app (3LO), kept alive with its refresh token.

    Each refresh brings a new refresh token, and the old one dies 10 minutes later. With ``store=``
    the tokens are kept there, and any number of processes share the grant: one refreshes under
    the store's lock, the others load what it has saved. Without a store, keep every new refresh
    token yourself (``on_rotate=``), and let only one process refresh.

    A new access token is fetched a minute before the old one expires, or when it is refused, once
    for all threads and tasks that wait for it. A refresh that has begun is carried to its end even
    if the call that needed it is cancelled, which then takes up to ``refresh_timeout`` seconds.

    To get the first tokens, send the user to `authorization_url`, and `exchange` the code that
    comes back.

    Args:
        client_id: The app's id.
        client_secret: The app's secret.
        refresh_token: The grant's latest refresh token; it takes the scope ``offline_access``.
            Not needed where the store holds one, which is preferred.
        store: Where the tokens are kept, such as a `FileTokenStore`.
        access_token: The grant's latest access token, if it may still be good.
        expires_at: When that one expires, with a time zone. Unknown, it is used until it is
            refused.
        on_rotate: Called with the new `Tokens` before any of them is used, so that they can be
            stored; if it raises, the call that needed them fails, and they are kept and handed
            over again before the next one. May be async for `AsyncConfluence`. Must not use the
            client, which waits for it.
        token_url: The token endpoint; by default the vendor's, or ``/oauth/token`` of
            ``api_url`` where that is not the vendor's.
        refresh_timeout: Seconds that a refresh may take, storing included. The sync client cannot
            end a function that stores.

    Raises:
        ConfigurationError: An argument cannot be what it should.

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
        del client_secret, refresh_token, access_token  # from here on no local shows them
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
            raise ConfigurationError("OAuth2 needs refresh_token=, or store= that holds one")
        is_store = isinstance(store, TokenStore)  # pyright: ignore[reportUnnecessaryIsInstance]
        if store is not None and not is_store:
            raise ConfigurationError(
                f"store= takes an object with load(), save() and lock(), such as a FileTokenStore, "
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
        """Return where to send a user who shall connect an account. Nothing is sent.

        Args:
            client_id: The app's id.
            redirect_uri: Where the user is sent back to, exactly as registered with the app.
            scopes: What to ask for, at most 50; ``offline_access`` brings a refresh token.
            state: An unguessable text of your own; by default one is made.
            api_url: Address of the gateway (``CONFLUENCE_API_URL``); the consent page is the
                vendor's, or ``/authorize`` below an address that is not the vendor's.

        Raises:
            InvalidInputError: An argument cannot be sent.
            ConfigurationError: ``api_url`` cannot be an address.

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
        """Return the code with which a user comes back from the consent page.

        Args:
            callback_url: The whole address that the user was sent back to.
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
            The tokens. Save them in a store, and give it to `OAuth2`.

        Raises:
            ConfigurationError: The code, the app's id or secret, or an argument is refused.
            TransportError: No response came; start the sign-in again, as the code may be spent.
        """
        from .._sync.exchange import exchange

        grant = CodeGrant(client_id, Secret(client_secret), token_url, Secret(code), redirect_uri)
        del client_secret, code  # from here on no local shows them
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
        """Do the same as `exchange` in a coroutine; a cancellation waits for its end.

        Arguments, result and errors are those of `exchange`.
        """
        from .._async.exchange import exchange

        grant = CodeGrant(client_id, Secret(client_secret), token_url, Secret(code), redirect_uri)
        del client_secret, code  # from here on no local shows them
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
        """Only the user's consent gives a new refresh token."""
        how = "send the user to the app's authorize page again and store the new refresh token"
        if self.store is not None:
            how += (
                f" in {self.store!r} (a refresh token that was used is refused after 10 minutes: "
                "a program may have refreshed it without this store, or stopped after a refresh "
                "and before it had stored the tokens)"
            )
        return Reconnect(auth_env=None, integration_id=None, how=how)

    def check_process(self) -> None:
        """Refuse the child of a fork: each process would make the other's refresh token die.

        Raises:
            ConfigurationError: This is such a child, and there is no store to share.
        """
        if self.store is None and os.getpid() != self._process:
            raise ConfigurationError(
                "this OAuth2 was made before a fork, and two processes cannot share a grant "
                "without a store: give it store=, such as FileTokenStore"
            )

    def _grant(self) -> Mapping[str, str | Secret]:
        if self._refresh_token is None:
            raise ConfigurationError(
                f"{self.store!r} holds no refresh token: let the user sign in first "
                "(OAuth2.authorization_url, with the scope offline_access), and save the tokens"
            )
        return {"grant_type": "refresh_token", "refresh_token": self._refresh_token}

    def is_revoked(self, status: int, response: str) -> bool:
        """Tell whether the refresh token is no longer known."""
        # A wrong secret gives 401 access_denied; so does a user who declined, but not here.
        return _fields(response).get("error") in _DEAD_GRANTS

    def notify(self, tokens: Tokens) -> Awaitable[None] | None:
        """Hand the tokens to ``on_rotate``."""
        return None if self._on_rotate is None else self._on_rotate(tokens)

    def keep(self, tokens: Tokens) -> None:
        """Remember what the tokens replace, too."""
        super().keep(tokens)
        self._replaced = self._refresh_token

    def adopt(self, tokens: Tokens) -> bool:
        """Use the store's tokens, unless those that could not be stored are newer."""
        if self.pending is not None and _hidden(tokens.refresh_token) == self._replaced:
            return False
        self.set_tokens(tokens)
        return True

    def holds(self, tokens: Tokens) -> bool:
        """Compare the refresh tokens, too."""
        refresh_token = _hidden(tokens.refresh_token)
        return super().holds(tokens) and refresh_token in (None, self._refresh_token)

    def set_tokens(self, tokens: Tokens) -> None:
        """Use the new refresh token, too."""
        super().set_tokens(tokens)
        if tokens.refresh_token:
            self._refresh_token = Secret(tokens.refresh_token)


class CodeGrant(_App):
    """The code that a user's consent gave, to be exchanged for tokens once.

    Args:
        client_id: The app's id.
        client_secret: The app's secret.
        token_url: As for `OAuth2`.
        code: The code.
        redirect_uri: Where the user was sent back to.
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
        """Start again."""
        return Reconnect(auth_env=None, integration_id=None, how="start the sign-in again")

    @property
    def what_to_check(self) -> str:
        """All that has to fit together."""
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
        """There is no grant yet, only arguments that do not fit."""
        return False


class ServiceAccount(_App):
    """An OAuth 2.0 credential of a service account (client credentials).

    Args:
        client_id: The credential's id.
        client_secret: The credential's secret.
        token_url: As for `OAuth2`.
        refresh_timeout: Seconds that fetching a token may take.

    Raises:
        ConfigurationError: An argument cannot be what it should.

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
        del client_secret  # from here on no local shows it
        super().__init__(client_id, secret, token_url, refresh_timeout=refresh_timeout)

    @property
    def reconnect(self) -> Reconnect:
        """Nobody has to consent; an administrator can take the credential away."""
        return Reconnect(
            auth_env=None,
            integration_id=None,
            how="let an administrator check that the service account and its credential still "
            "exist and reach the site",
        )

    def _grant(self) -> Mapping[str, str | Secret]:
        # No scope: the credential has its own, and naming any is refused.
        return {"grant_type": "client_credentials"}

    def is_revoked(self, status: int, response: str) -> bool:
        """There is no grant that could be dead, only wrong arguments."""
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
