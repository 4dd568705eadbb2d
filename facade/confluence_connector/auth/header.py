"""Writes a token as the value of a header, if it can be one."""

from __future__ import annotations

from typing import TypeGuard

from .._secret import Secret
from ..errors import ConfigurationError

__all__ = ["bearer", "checked", "is_token"]


def bearer(token: Secret, origin: str) -> Secret:
    """Return the header value of a bearer token.

    Args:
        token: The token.
        origin: Where it comes from, for the error.

    Raises:
        ConfigurationError: It cannot be a token.
    """
    return Secret(f"Bearer {checked(token, origin).reveal()}")


def checked(token: Secret, origin: str) -> Secret:
    """Refuse what cannot be a token before it is sent; never show it, not even in a local."""
    if flaw := _flaw(token.reveal()):
        raise ConfigurationError(f"{origin} {flaw}")
    return token


def is_token(value: object) -> TypeGuard[str]:
    """Tell whether a value from outside can be a token."""
    return _flaw(value) is None


def _flaw(token: object) -> str | None:
    if token is None or token == "":
        return "is empty"
    if not isinstance(token, str):  # a callable may give bytes
        return f"must be a str, not {type(token).__name__}"
    # As a whole, not by character: tokens have thousands, and this is done for every request.
    if not token.isascii() or not token.isprintable() or " " in token:
        return (
            "contains whitespace or other characters that are not valid in a token; "
            "set the bare token, without 'Bearer'"
        )
    return None
