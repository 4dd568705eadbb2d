"""Tokens that Nango refreshes."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from http import HTTPStatus
from urllib.parse import quote, urlencode

from .._json import moment_of
from .._secret import Secret
from .._urls import api_origin
from ..errors import ConfigurationError
from .credential import Reconnect
from .header import is_token, validate_token
from .renewal import REFRESH_TIMEOUT, Renewable
from .tokens import TokenRequest, Tokens

__all__ = ["Nango"]

# The lifetime of a token whose expiry Nango does not send: one minute.
_SHORT_LIFE = timedelta(seconds=120)


class Nango(Renewable):
    """A Nango connection; Nango refreshes its tokens and returns valid ones.

    Args:
        connection_id: Id of the connection.
        provider_config_key: Name of the integration.
        secret_key: Secret key of the Nango environment, or a key that may read credentials.
        base_url: Address of Nango.
        refresh_timeout: Seconds that fetching a token may take.

    Raises:
        ConfigurationError: An argument is invalid.

    Example:
        >>> Nango("acme-user-1", secret_key="the-key")
        Nango(connection_id='acme-user-1', provider_config_key='confluence', ***)
    """

    # For a traceback with locals, before they are set.
    connection_id = provider_config_key = ""

    def __init__(
        self,
        connection_id: str,
        provider_config_key: str = "confluence",
        *,
        secret_key: str,
        base_url: str = "https://api.nango.dev",
        refresh_timeout: float = REFRESH_TIMEOUT,
    ) -> None:
        secret = Secret(secret_key)
        del secret_key  # from here on, no local variable contains it
        # Before any error, as a traceback with locals shows this object.
        self.connection_id = connection_id
        self.provider_config_key = provider_config_key
        super().__init__(None, None, refresh_timeout)
        if not connection_id or not provider_config_key:
            raise ConfigurationError("connection_id= and provider_config_key= must not be empty")
        self._secret_key = validate_token(secret, "secret_key=")
        self._base_url = api_origin(base_url, "base_url=")

    @property
    def reconnect(self) -> Reconnect:
        """The user has to connect again."""
        return Reconnect(
            auth_env=None,
            integration_id=self.provider_config_key,
            how=f"let the user reconnect the Nango connection {self.connection_id!r} of the "
            f"integration {self.provider_config_key!r}",
        )

    @property
    def what_to_check(self) -> str:
        """The arguments that Nango checks."""
        return "check connection_id=, provider_config_key= and secret_key="

    def token_request(self, api_url: str) -> TokenRequest:
        """Return the request for the connection with its credentials."""
        query = {
            "provider_config_key": self.provider_config_key,
            # A refused token is not returned again.
            "force_refresh": "true" if self.was_refused else "false",
            "refresh_token": "false",
        }
        path = f"/connections/{quote(self.connection_id, safe='')}"
        url = f"{self._base_url}{path}?{urlencode(query)}"
        return TokenRequest("GET", url, bearer=self._secret_key)

    def read(self, response: str, now: datetime) -> Tokens | None:
        """Read the connection; client credentials have a separate field."""
        try:
            credentials = json.loads(response)["credentials"]
            client_credentials = credentials["type"] == "OAUTH2_CC"
            token = credentials["token" if client_credentials else "access_token"]
            expires_at = moment_of(credentials.get("expires_at"))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None
        if not is_token(token):
            return None
        return Tokens(access_token=token, expires_at=expires_at or now + _SHORT_LIFE)

    def is_revoked(self, status: int, response: str) -> bool:
        """Return whether Nango can no longer refresh the token."""
        return status == HTTPStatus.FAILED_DEPENDENCY

    def __repr__(self) -> str:
        return (
            f"Nango(connection_id={self.connection_id!r}, "
            f"provider_config_key={self.provider_config_key!r}, ***)"
        )
