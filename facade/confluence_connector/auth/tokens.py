"""The request to a token endpoint, and the tokens that it returns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NoReturn

import attrs

from .._secret import Secret

__all__ = ["TokenRequest", "Tokens"]


@attrs.frozen
class TokenRequest:
    """A request for an access token, independent of the HTTP library.

    Attributes:
        method: HTTP method.
        url: Where to send it; its secrets are sent nowhere else.
        form: Fields of a form body; empty for a request without body.
        bearer: Bearer token for the request, if it needs one.
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


def _hidden(value: str | None) -> Secret | None:
    return None if value is None else Secret(value)


@attrs.frozen(init=False)
class Tokens:
    """The tokens of a token endpoint, which are shown only on explicit access.

    Neither ``repr`` nor a traceback with locals shows them, and they cannot be pickled. To store
    tokens, write the three fields where only you can read them.

    Args:
        access_token: The access token.
        refresh_token: The refresh token to use from now on, if there is one: store it.
        expires_at: When the access token expires, with a time zone, or ``None`` if unknown.
    """

    _access: Secret
    _refresh: Secret | None
    expires_at: datetime | None

    def __init__(
        self,
        access_token: str,
        refresh_token: str | None = None,
        expires_at: datetime | None = None,
    ) -> None:
        access, refresh = Secret(access_token), _hidden(refresh_token)
        del access_token, refresh_token  # from here on, no local variable contains them
        self.__attrs_init__(access, refresh, expires_at)  # pyright: ignore

    @property
    def access_token(self) -> str:
        """The access token."""
        return self._access.reveal()

    @property
    def refresh_token(self) -> str | None:
        """The refresh token to use from now on, if there is one."""
        return None if self._refresh is None else self._refresh.reveal()

    def __repr__(self) -> str:
        return f"Tokens(access_token=***, refresh_token=***, expires_at={self.expires_at!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "Tokens cannot be pickled, which would expose them: store them in a FileTokenStore or "
            "KeyringTokenStore, or write their fields where only you can read them"
        )
