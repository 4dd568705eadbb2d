"""What goes to a token endpoint, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import attrs

from .._secret import Secret

__all__ = ["TokenRequest", "Tokens"]


@attrs.frozen
class TokenRequest:
    """A request for an access token, not yet written out.

    Attributes:
        method: HTTP method.
        url: Where to send it; the secrets in it go nowhere else.
        form: Fields of a form body; none for a request without body.
        bearer: Token that opens the address, where it takes one.
    """

    method: str
    url: str
    form: Mapping[str, str | Secret] | None = None
    bearer: Secret | None = None

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Every credential in it."""
        values = (*(self.form or {}).values(), self.bearer)
        return tuple(value for value in values if isinstance(value, Secret))


@attrs.frozen
class Tokens:
    """What a token endpoint gave. Its ``repr`` shows no token.

    Attributes:
        access_token: The access token.
        refresh_token: The refresh token that replaces the one sent, if there is one: store it.
        expires_at: When the access token dies, with a time zone, or ``None`` if nobody said.
    """

    access_token: str = attrs.field(repr=lambda _: "***")
    refresh_token: str | None = attrs.field(default=None, repr=lambda _: "***")
    expires_at: datetime | None = None
