"""API tokens: personal, sent with the e-mail address of their account."""

from __future__ import annotations

import base64

from .._secret import Secret
from ..errors import ConfigurationError
from .header import is_email, validate_token

__all__ = ["ApiToken"]


class ApiToken:
    """A personal API token with the e-mail address of its account.

    Classic tokens work on the site's host, tokens with scopes through the gateway only. They
    look alike; the client tries the site first.

    Args:
        email: Address of the Atlassian account.
        token: The API token, classic or scoped.

    Attributes:
        email: Address of the Atlassian account.

    Example:
        >>> ApiToken("ann@acme.example", "the-token")
        ApiToken(email='ann@acme.example', token=***)
    """

    email = ""  # for a traceback with locals, before it is set

    def __init__(self, email: str, token: str) -> None:
        secret = Secret(token)
        del token  # from here on, no local variable contains it
        if is_email(secret.reveal()) and not is_email(email):
            email = ""  # it may be the token, which no local variable may contain
            raise ConfigurationError(
                "the e-mail address and the API token are swapped (ApiToken takes the address "
                "first; CONFLUENCE_EMAIL, CONFLUENCE_API_TOKEN)"
            )
        if not is_email(email):
            raise ConfigurationError(
                "the e-mail address of an API token (CONFLUENCE_EMAIL) must be bare, like "
                "ann@acme.example"
            )
        self.email = email
        self._token = validate_token(secret, "the API token")

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
