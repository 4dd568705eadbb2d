"""OAuth apps of one's own: rotating refresh tokens, and service accounts."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta

from .._json import is_object
from .._secret import Secret
from .._urls import DEFAULT_API_URL, api_origin
from ..errors import ConfigurationError
from .credential import Reconnect
from .header import checked
from .renewal import Renewable
from .tokens import TokenRequest, Tokens

__all__ = ["OAuth2", "ServiceAccount"]

_TOKEN_URL = "https://auth.atlassian.com/oauth/token"  # noqa: S105  an address
_LONGEST_LIFE = 10.0 * 365 * 24 * 3600  # seconds; more than timedelta needs to hold
_DEAD_GRANTS = ("unauthorized_client", "invalid_grant")


class _App(Renewable):
    """An app that is registered with Atlassian: it has an id, a secret and a token endpoint."""

    def __init__(
        self,
        client_id: str,
        client_secret: Secret,
        token_url: str | None,
        *,
        access_token: Secret | None = None,
        expires_at: datetime | None = None,
    ) -> None:
        self.client_id = client_id  # before any error: a traceback with locals shows this object
        super().__init__(access_token, expires_at)
        checked(Secret(client_id), "client_id=")
        self._client_secret = checked(client_secret, "client_secret=")
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

    def read(self, answer: str, now: datetime) -> Tokens | None:
        """Read the token endpoint's answer."""
        fields = _fields(answer)
        token, refresh_token = fields.get("access_token"), fields.get("refresh_token")
        if not isinstance(token, str) or not token:
            return None
        return Tokens(
            access_token=token,
            refresh_token=refresh_token if isinstance(refresh_token, str) else None,
            expires_at=_expiry(fields.get("expires_in"), now),
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(client_id={self.client_id!r}, ***)"


class OAuth2(_App):
    """A grant that a user gave to your OAuth app (3LO), kept alive with its refresh token.

    Each refresh brings a new refresh token, and the old one dies 10 minutes later: store every
    new one, and let only one process refresh. A new access token is fetched a minute before the
    old one expires, once for all threads and tasks that wait for it.

    Args:
        client_id: The app's id.
        client_secret: The app's secret.
        refresh_token: The grant's latest refresh token; it takes the scope ``offline_access``.
        access_token: The grant's latest access token, if it may still be good.
        expires_at: When that one expires, with a time zone. Unknown, it is used until it is
            refused.
        on_rotate: Called with the new `Tokens` before any of them is used, so that they can be
            stored; if it raises, they are not used and the call that needed them fails. May be
            async for `AsyncConfluence`. Must not use the client, which waits for it.
        token_url: The token endpoint; by default the vendor's, or ``/oauth/token`` of
            ``api_url`` where that is not the vendor's.

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
        refresh_token: str,
        *,
        access_token: str | None = None,
        expires_at: datetime | None = None,
        on_rotate: Callable[[Tokens], Awaitable[None] | None] | None = None,
        token_url: str | None = None,
    ) -> None:
        secret, refresh = Secret(client_secret), Secret(refresh_token)
        access = None if access_token is None else Secret(access_token)
        del client_secret, refresh_token, access_token  # from here on no local shows them
        if expires_at is not None and not getattr(expires_at, "tzinfo", None):
            raise ConfigurationError("expires_at= needs a datetime with a time zone")
        super().__init__(client_id, secret, token_url, access_token=access, expires_at=expires_at)
        self._refresh_token = checked(refresh, "refresh_token=")
        self._on_rotate = on_rotate

    @property
    def reconnect(self) -> Reconnect:
        """Only the user's consent gives a new refresh token."""
        return Reconnect(
            auth_env=None,
            integration_id=None,
            how="send the user to the app's authorize page again and store the new refresh token",
        )

    def _grant(self) -> Mapping[str, str | Secret]:
        return {"grant_type": "refresh_token", "refresh_token": self._refresh_token}

    def is_dead(self, status: int, answer: str) -> bool:
        """Tell whether the refresh token is no longer known."""
        # A wrong secret gives 401 access_denied; so does a user who declined, but not here.
        return _fields(answer).get("error") in _DEAD_GRANTS

    def announce(self, tokens: Tokens) -> Awaitable[None] | None:
        """Hand the tokens to ``on_rotate``."""
        return None if self._on_rotate is None else self._on_rotate(tokens)

    def use(self, tokens: Tokens) -> None:
        """Use the new refresh token, too."""
        super().use(tokens)
        if tokens.refresh_token:
            self._refresh_token = Secret(tokens.refresh_token)


class ServiceAccount(_App):
    """An OAuth 2.0 credential of a service account (client credentials).

    Args:
        client_id: The credential's id.
        client_secret: The credential's secret.
        token_url: As for `OAuth2`.

    Raises:
        ConfigurationError: An argument cannot be what it should.

    Example:
        >>> ServiceAccount("the-id", "its-secret")
        ServiceAccount(client_id='the-id', ***)
    """

    def __init__(self, client_id: str, client_secret: str, *, token_url: str | None = None) -> None:
        secret = Secret(client_secret)
        del client_secret  # from here on no local shows it
        super().__init__(client_id, secret, token_url)

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

    def is_dead(self, status: int, answer: str) -> bool:
        """There is no grant that could be dead, only wrong arguments."""
        return False


def _fields(answer: str) -> dict[str, object]:
    try:
        fields = json.loads(answer)
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
