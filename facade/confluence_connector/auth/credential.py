"""What every way to sign in offers."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Protocol

import attrs

from .._secret import Secret

__all__ = ["Credential", "Reconnect"]


@attrs.frozen
class Reconnect:
    """How somebody brings a dead token back to life.

    Attributes:
        auth_env: Environment variable that carries the token, or ``None`` if none does.
        integration_id: Name of the managed integration, or ``None`` if there is none.
        how: What to do, where it is something else than to connect the integration again.
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
    """What every way to sign in offers to the client."""

    @property
    def reconnect(self) -> Reconnect | None:
        """How to renew it when it is dead; ``None`` for credentials that are not OAuth tokens."""
        ...

    def authorization(self) -> Secret | Awaitable[Secret]:
        """Return the value of the ``Authorization`` header for the request at hand."""
        ...
