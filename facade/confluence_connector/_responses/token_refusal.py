"""Turns the refusal of a token request into the error that says who has to do what. Pure."""

from __future__ import annotations

from http import HTTPStatus

from ..auth import Renewable
from ..errors import ConfigurationError, ConfluenceError
from ..redaction import redact_text, redact_url
from .answers import server_text
from .diagnosis import Answer, api_error

__all__ = ["token_refusal"]

_PASSING = (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS)


def token_refusal(
    answer: Answer, credential: Renewable, secrets: tuple[str, ...]
) -> ConfluenceError:
    """Build the error for a token request that was refused.

    Args:
        answer: The refusal.
        credential: What the token was fetched for.
        secrets: Credentials that were sent and must not be repeated.
    """
    is_dead = credential.is_dead(answer.status, answer.body)
    is_passing = answer.status in _PASSING or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR
    if is_dead or is_passing:
        return api_error(
            answer, reconnect=credential.reconnect, token_is_dead=is_dead, secrets=secrets
        )
    text = redact_text(server_text(answer.body), secrets) or "no text from the server"
    return ConfigurationError(
        f"{answer.method} {redact_url(answer.url, secrets)} answered {answer.status}: {text} "
        f"({credential.what_to_check})"
    )
