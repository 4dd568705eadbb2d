"""Validate tokens, and build header values from them."""

from __future__ import annotations

import re
from typing import TypeGuard

from .._secret import Secret
from ..errors import ConfigurationError

__all__ = ["bearer", "is_email", "is_token", "validate_token"]


# The prefix of personal API tokens; those of service accounts, which may be sent as bearer
# tokens, start with ATSTT.
_PERSONAL = "ATATT3x"
_EMAIL = re.compile(r"""[^@\s:"'<>,]+@[^@\s:"'<>,]+""")


def bearer(token: Secret, origin: str) -> Secret:
    """Return the header value of a bearer token.

    Args:
        token: The token.
        origin: Where it comes from, for the message.

    Raises:
        ConfigurationError: It is not a valid token.
    """
    value = validate_token(token, origin).reveal()
    if value.startswith(_PERSONAL):
        raise ConfigurationError(
            f"{origin} is a personal API token, which is sent with its e-mail address: use "
            "ApiToken(email, token), or CONFLUENCE_EMAIL and CONFLUENCE_API_TOKEN"
        )
    return Secret(f"Bearer {value}")


def validate_token(token: Secret, origin: str) -> Secret:
    """Return a token; refuse an invalid one without showing it."""
    if flaw := _flaw(token.reveal()):
        raise ConfigurationError(f"{origin} {flaw}")
    return token


def is_email(value: object) -> bool:
    """Return whether a value is a bare e-mail address."""
    return isinstance(value, str) and _EMAIL.fullmatch(value) is not None


def is_token(value: object) -> TypeGuard[str]:
    """Return whether a value from outside is a valid token."""
    return _flaw(value) is None


def _flaw(token: object) -> str | None:
    if token is None or token == "":
        return "is empty"
    if not isinstance(token, str):  # a callable may return bytes
        return f"must be a str, not {type(token).__name__}"
    if len(token) > 1 and token[0] in "\"'`" and token[0] == token[-1]:
        return "has quotes around it: remove them"
    if token.startswith(("https://", "http://")) or token.endswith(".atlassian.net"):
        return "is an address, not a token; pass the address of a site as site="
    if is_email(token):
        return "looks like an e-mail address, not a token"
    # In one step, not by character: tokens have thousands, and this is done for every request.
    if not token.isascii() or not token.isprintable() or " " in token:
        return (
            "contains whitespace or other characters that are not valid in a token; "
            "set the bare token, without 'Bearer'"
        )
    return None
