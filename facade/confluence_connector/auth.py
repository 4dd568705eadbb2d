"""Ways to sign in. Each knows how to write the ``Authorization`` header, and nothing else does."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable
from typing import Protocol

import attrs

from ._secret import Secret
from .errors import ConfigurationError

__all__ = ["AccessToken", "ApiToken", "Credential", "EnvironmentToken", "Reconnect"]


@attrs.frozen
class Reconnect:
    """How somebody brings a dead token back to life.

    Attributes:
        auth_env: Environment variable that carries the token.
        integration_id: Name of the managed integration.
    """

    auth_env: str = "CONFLUENCE_ACCESS_TOKEN"
    integration_id: str = "confluence"

    def __str__(self) -> str:
        return (
            f'reconnect with manage_auth(action="connect", integration_id="{self.integration_id}", '
            f'auth_env="{self.auth_env}")'
        )


class Credential(Protocol):
    """What every way to sign in offers to the client."""

    @property
    def reconnect(self) -> Reconnect | None:
        """How to renew it when it is dead; ``None`` for credentials that are not OAuth tokens."""
        ...

    def authorization(self) -> Secret:
        """Return the value of the ``Authorization`` header for the request at hand."""
        ...


def _checked(token: Secret, origin: str) -> Secret:
    """Refuse what cannot be a token before it is sent; never show it, not even in a local."""
    if flaw := _flaw(token.reveal()):
        raise ConfigurationError(f"{origin} {flaw}")
    return token


def _flaw(token: object) -> str | None:
    if token is None or token == "":
        return "is empty"
    if not isinstance(token, str):  # a callable may give bytes, or be a coroutine function
        return f"is no text but of type {type(token).__name__}"
    if any(c.isspace() or not c.isprintable() or not c.isascii() for c in token):
        return (
            "holds a blank, a line break or another character that no token has; "
            "set the bare token, without 'Bearer'"
        )
    return None


def _bearer(token: Secret, origin: str) -> Secret:
    return Secret(f"Bearer {_checked(token, origin).reveal()}")


@attrs.frozen
class EnvironmentToken:
    """An OAuth bearer token in an environment variable, read anew for every request.

    Whoever manages the token can rotate it while the program runs.

    Attributes:
        variable: Name of the variable.
    """

    variable: str = "CONFLUENCE_ACCESS_TOKEN"

    @property
    def reconnect(self) -> Reconnect:
        """The variable to fill again."""
        return Reconnect(auth_env=self.variable)

    def authorization(self) -> Secret:
        """Return the bearer header for the token that the variable holds now.

        Raises:
            ConfigurationError: The variable is unset, empty or holds no token.
        """
        if self.variable not in os.environ:
            raise ConfigurationError(f"the environment variable {self.variable} is not set")
        return _bearer(Secret(os.environ[self.variable]), self.variable)


class AccessToken:
    """An OAuth bearer token, or a callable that gives the one to use for the next request.

    Args:
        token: The token itself, or a function without arguments that returns it. The function is
            called for every request, from whichever thread sends it; let it cache.

    Example:
        >>> AccessToken(lambda: "the token of the moment")
        AccessToken(***)
    """

    def __init__(self, token: str | Secret | Callable[[], str]) -> None:
        if not isinstance(token, Secret) and not callable(token):
            token = Secret(token)  # from here on no local shows it
        if isinstance(token, Secret):
            token = _checked(token, "the access token").reveal
        self._token = token

    @property
    def reconnect(self) -> Reconnect:
        """The default managed integration."""
        return Reconnect()

    def authorization(self) -> Secret:
        """Return the bearer header for the token of the moment.

        Raises:
            ConfigurationError: The callable gave something that is no token.
        """
        return _bearer(Secret(self._token()), "the access token")

    def __repr__(self) -> str:
        return "AccessToken(***)"


class ApiToken:
    """A personal API token with the e-mail address of its account.

    Args:
        email: Address of the Atlassian account.
        token: The API token, classic or scoped.

    Example:
        >>> ApiToken("ann@acme.example", "the-token")
        ApiToken(email='ann@acme.example', token=***)
    """

    def __init__(self, email: str, token: str) -> None:
        secret = Secret(token)
        del token  # from here on no local shows it
        self.email = email  # before any error: a traceback with locals shows this object
        if not email or any(c.isspace() or c == ":" for c in email):
            raise ConfigurationError("the e-mail address of an API token must be bare")
        self._token = _checked(secret, "the API token")

    @property
    def reconnect(self) -> None:
        """An API token cannot be reconnected, only replaced."""
        return

    def authorization(self) -> Secret:
        """Return the Basic header."""
        pair = f"{self.email}:{self._token.reveal()}".encode()
        return Secret(f"Basic {base64.b64encode(pair).decode()}")

    def __repr__(self) -> str:
        return f"ApiToken(email={self.email!r}, token=***)"
