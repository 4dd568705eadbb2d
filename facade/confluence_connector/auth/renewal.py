"""The base class of credentials that fetch and renew their access tokens."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Awaitable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from .._secret import Secret
from ..errors import ConfigurationError
from .header import bearer
from .single_flight import SingleFlight

if TYPE_CHECKING:
    from .credential import Reconnect
    from .stores import TokenStore
    from .tokens import TokenRequest, Tokens

__all__ = ["FETCHED", "REFRESH_TIMEOUT", "Renewable"]

REFRESH_TIMEOUT = 10.0
"""Seconds that a refresh may take as a whole, by default."""

FETCHED = "the access token that was fetched"
"""The origin of a token, for messages."""

# A token is renewed this long before it expires: a running request needs some time.
_MARGIN = timedelta(seconds=60)
# If a fresh token is refused like the one before it, another one will not help for a while.
_REFUSAL_HOLDS = 60.0  # seconds


class _Held(NamedTuple):
    access_token: Secret
    header: Secret
    expires_at: datetime | None
    is_refused: bool = False


class Renewable(ABC):
    """A credential that fetches a new access token whenever it needs one.

    One object may be shared by clients, threads and tasks: they share one refresh, and if it fails
    it fails for all that waited for it. A started refresh runs to completion even if the call that
    needed it is cancelled: interrupted, a rotated grant would be lost.

    Args:
        access_token: A valid access token, if there is one.
        expires_at: When it expires, if known.
        refresh_timeout: Seconds that fetching and storing a token may take as a whole.

    Attributes:
        flights: The current refresh.
        refresh_timeout: Seconds that fetching and storing a token may take as a whole.
        store: Where tokens are stored for other processes, if anywhere.
    """

    store: TokenStore | None = None

    def __init__(
        self,
        access_token: Secret | None,
        expires_at: datetime | None,
        refresh_timeout: float = REFRESH_TIMEOUT,
    ) -> None:
        self.flights = SingleFlight()
        self._held: _Held | None = None
        self._pending: Tokens | None = None
        self._refused_until = 0.0
        number = isinstance(refresh_timeout, int | float)  # pyright: ignore[reportUnnecessaryIsInstance]
        if not number or not 0 < refresh_timeout < float("inf"):
            raise ConfigurationError("refresh_timeout= must be a positive number of seconds")
        self.refresh_timeout = refresh_timeout
        if access_token is not None:
            self._hold(access_token, expires_at, "access_token=")

    @property
    @abstractmethod
    def reconnect(self) -> Reconnect:
        """How to renew the grant once it is revoked."""

    @property
    @abstractmethod
    def what_to_check(self) -> str:
        """What to check if a token request is refused, in a few words."""

    @abstractmethod
    def token_request(self, api_url: str) -> TokenRequest:
        """Return the request that fetches a token.

        Args:
            api_url: Address of the client's gateway.
        """

    @abstractmethod
    def read(self, response: str, now: datetime) -> Tokens | None:
        """Read the successful response to that request.

        Args:
            response: Its body.
            now: The current time, in UTC.

        Returns:
            The tokens, or ``None`` if there are none in it. Raises nothing, so that no traceback
            contains the response.
        """

    @abstractmethod
    def is_revoked(self, status: int, response: str) -> bool:
        """Return whether a refusal means that the account has to be connected again.

        Args:
            status: HTTP status of the refusal.
            response: Its body.
        """

    def check_process(self) -> None:
        """Refuse a process in which a refresh would break another process's grant."""
        return

    def notify(self, tokens: Tokens) -> Awaitable[None] | None:
        """Pass the tokens to the owner, to be stored before they are used."""
        return None

    @property
    def pending(self) -> Tokens | None:
        """Tokens that were fetched and whose owner could not store them yet."""
        return self._pending

    def keep(self, tokens: Tokens) -> None:
        """Keep tokens that have yet to be passed to the owner; the replaced grant is used up."""
        self._pending = tokens

    def set_tokens(self, tokens: Tokens) -> None:
        """Use these tokens for requests from now on."""
        token = Secret(tokens.access_token)
        self._hold(token, tokens.expires_at, FETCHED)
        self._pending = None

    def adopt(self, tokens: Tokens) -> bool:
        """Use tokens from the store; return whether they are newer than the current ones."""
        self.set_tokens(tokens)
        return True

    def holds(self, tokens: Tokens) -> bool:
        """Return whether these are the tokens in use."""
        return self._held is not None and self._held.access_token == Secret(tokens.access_token)

    def needs_refresh(self, now: datetime) -> bool:
        """Return whether a token has to be fetched before the next request.

        Args:
            now: The current time, in UTC.
        """
        held = self._held
        return held is None or held.is_refused or is_about_to_expire(held.expires_at, now)

    def invalidate(self, header: Secret) -> bool:
        """Record that a token was refused, whatever its expiry.

        Args:
            header: The header with the token.

        Returns:
            Whether a request would now use another one.
        """
        held = self._held
        if held is None or held.header != header:
            return True
        if time.monotonic() < self._refused_until:
            return False
        self._held = held._replace(is_refused=True)
        return True

    @property
    def was_refused(self) -> bool:
        """Whether the current token was refused, and is not just about to expire."""
        return self._held is not None and self._held.is_refused

    def note_refused_replacement(self) -> None:
        """Record that a fresh token was refused as well, so that age is not the cause.

        Another token would not help if an account has lost its access.
        """
        self._refused_until = time.monotonic() + _REFUSAL_HOLDS

    def authorization(self) -> Secret:
        """Return the bearer header for the current token.

        Raises:
            ConfigurationError: None has been fetched yet.
        """
        if self._held is None:
            raise ConfigurationError(
                f"{type(self).__name__} has not fetched an access token yet: a client does so "
                "before its first request"
            )
        return self._held.header

    def _hold(self, token: Secret, expires_at: datetime | None, origin: str) -> None:
        self._held = _Held(token, bearer(token, origin), expires_at)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled: it contains secrets, and a fetched token "
            "belongs to one process; create another one in the other process"
        )


def is_about_to_expire(expires_at: datetime | None, now: datetime) -> bool:
    """Return whether a token is too old for another request."""
    return expires_at is not None and now >= expires_at - _MARGIN
