"""The interface of credentials."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

import attrs

from .._secret import Secret

__all__ = ["Credential", "Reconnect"]


@attrs.frozen
class Reconnect:
    """How an invalid token can be renewed.

    Attributes:
        auth_env: Environment variable with the token, or ``None``.
        integration_id: Name of the managed integration, or ``None``.
        how: What to do, if not to connect the integration again.
    """

    auth_env: str | None = "CONFLUENCE_ACCESS_TOKEN"
    integration_id: str | None = "confluence"
    how: str = ""

    def __str__(self) -> str:
        return self.how or (
            f'reconnect with manage_auth(action="connect", integration_id="{self.integration_id}", '
            f'auth_env="{self.auth_env}")'
        )


class Credential(Protocol):
    """The interface of a credential."""

    @property
    def reconnect(self) -> Reconnect | None:
        """How to renew it; ``None`` for credentials that are not OAuth tokens."""
        ...

    def authorization(self) -> Secret | Awaitable[Secret]:
        """Return the value of the ``Authorization`` header for the current request."""
        ...
