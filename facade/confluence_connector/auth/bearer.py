"""Access tokens that are refreshed elsewhere: in the environment, or by a callable."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Generator
from typing import Any

import attrs

from .._secret import Secret
from ..errors import ConfigurationError
from .credential import Reconnect
from .header import bearer, validate_token

__all__ = ["AccessToken", "EnvironmentToken"]

_ORIGIN = "the access token"


@attrs.frozen
class EnvironmentToken:
    """An OAuth bearer token in an environment variable, re-read for every request.

    The token can be rotated while the program runs.

    Attributes:
        variable: Name of the variable.

    Example:
        >>> EnvironmentToken("ACME_WIKI_TOKEN")
        EnvironmentToken(variable='ACME_WIKI_TOKEN')
    """

    variable: str = "CONFLUENCE_ACCESS_TOKEN"

    @property
    def reconnect(self) -> Reconnect:
        """The variable to set again."""
        return Reconnect(auth_env=self.variable)

    def authorization(self) -> Secret:
        """Return the bearer header for the current value of the variable.

        Raises:
            ConfigurationError: The variable is unset, empty or not a token.
        """
        if self.variable not in os.environ:
            raise ConfigurationError(f"the environment variable {self.variable} is not set")
        return bearer(Secret(os.environ[self.variable]), self.variable)


class AccessToken:
    """An OAuth bearer token, or a callable that returns one.

    Args:
        token: The token itself, or a function without arguments that returns it; for
            `AsyncConfluence` the function may be async. It is called for every request, from
            the thread or task that sends it; let it cache.

    Example:
        >>> AccessToken(lambda: "the token of the moment")
        AccessToken(***)
    """

    def __init__(
        self, token: str | Secret | Callable[[], str] | Callable[[], Awaitable[str]]
    ) -> None:
        if not isinstance(token, Secret) and not callable(token):
            token = Secret(token)  # from here on, no local variable contains it
        if isinstance(token, Secret):
            token = validate_token(token, _ORIGIN).reveal
        self._token: Callable[[], str | Awaitable[str]] = token

    @property
    def reconnect(self) -> Reconnect:
        """The caller has to pass another token; it belongs to no managed connection."""
        how = "pass a new access token to the client"
        return Reconnect(auth_env=None, integration_id=None, how=how)

    def authorization(self) -> Secret | Awaitable[Secret]:
        """Return the bearer header for the current token.

        Raises:
            ConfigurationError: The callable did not return a token.
        """
        token = self._token()
        if isinstance(token, Awaitable):
            return _PendingHeader(token)
        secret = Secret(token)
        del token  # from here on, no local variable contains it
        return bearer(secret, _ORIGIN)

    def __repr__(self) -> str:
        return "AccessToken(***)"


class _PendingHeader(Awaitable[Secret]):
    """The header of a token that has yet to be awaited."""

    def __init__(self, token: Awaitable[str]) -> None:
        self._token = token

    def __await__(self) -> Generator[Any, Any, Secret]:
        secret = Secret((yield from self._token.__await__()))
        return bearer(secret, _ORIGIN)

    def close(self) -> None:
        """Drop the token, without Python's warning that it was never awaited."""
        if close := getattr(self._token, "close", None):
            close()
