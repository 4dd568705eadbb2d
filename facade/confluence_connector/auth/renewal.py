"""What credentials have in common that fetch their access token, and fetch it again in time."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Awaitable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from .._secret import Secret
from .header import bearer

if TYPE_CHECKING:
    from .credential import Reconnect
    from .tokens import TokenRequest, Tokens

__all__ = ["Renewable"]

# A token is fetched anew this long before it expires: a request under way needs some time.
_MARGIN = timedelta(seconds=60)


class _Held(NamedTuple):
    header: Secret
    expires_at: datetime | None
    is_dead: bool = False


class Renewable(ABC):
    """A credential that gets its access token from somewhere, whenever it needs a new one.

    One object may be shared by clients, threads and tasks: they fetch one token together.

    Args:
        access_token: One that is still good, if there is one.
        expires_at: When that one dies, if known.

    Attributes:
        lock: Held while a token is fetched.
    """

    def __init__(self, access_token: Secret | None, expires_at: datetime | None) -> None:
        self.lock = threading.Lock()
        self._held: _Held | None = None
        if access_token is not None:
            self._held = _Held(bearer(access_token, "access_token="), expires_at)

    @property
    @abstractmethod
    def reconnect(self) -> Reconnect:
        """How to bring it back to life when nothing can be fetched any more."""

    @property
    @abstractmethod
    def what_to_check(self) -> str:
        """What to check when the request for a token is refused, in a few words."""

    @abstractmethod
    def token_request(self, api_url: str) -> TokenRequest:
        """Return the request that fetches a token.

        Args:
            api_url: Address of the gateway that the client speaks to.
        """

    @abstractmethod
    def read(self, answer: str, now: datetime) -> Tokens | None:
        """Read the successful answer to that request.

        Args:
            answer: Its body.
            now: The present, in UTC.

        Returns:
            The tokens, or ``None`` if there are none in it. Raises nothing, so that no traceback
            holds what was read.
        """

    @abstractmethod
    def is_dead(self, status: int, answer: str) -> bool:
        """Tell whether a refusal means that somebody has to connect the account again.

        Args:
            status: HTTP status of the refusal.
            answer: Its body.
        """

    def announce(self, tokens: Tokens) -> Awaitable[None] | None:
        """Let the owner store the tokens before they are used."""
        return None

    def use(self, tokens: Tokens) -> None:
        """Write these tokens onto requests from now on."""
        header = bearer(Secret(tokens.access_token), "the access token that was fetched")
        self._held = _Held(header, tokens.expires_at)

    def is_due(self, now: datetime) -> bool:
        """Tell whether a token has to be fetched before the next request.

        Args:
            now: The present, in UTC.
        """
        held = self._held
        if held is None or held.is_dead:
            return True
        return held.expires_at is not None and now >= held.expires_at - _MARGIN

    def discard(self, header: Secret) -> bool:
        """Take note that a token turned out dead.

        A token of known age is believed to live: what looks like its death is then something
        else, such as an account without access, and fetching token after token would not help.

        Args:
            header: The header that it was sent with.

        Returns:
            Whether a request would now carry another one.
        """
        held = self._held
        if held is None or held.header != header:
            return True
        if held.expires_at is not None:
            return False
        self._held = held._replace(is_dead=True)
        return True

    def authorization(self) -> Secret:
        """Return the bearer header for the token of the moment."""
        if self._held is None:
            raise RuntimeError("no access token has been fetched yet")
        return self._held.header

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} is never pickled: it holds secrets, and a token that is "
            "fetched belongs to one process; build it anew in the other one"
        )
