"""Judges whether a write whose answer was lost has happened. Pure."""

from __future__ import annotations

import re
from typing import Literal

from ..errors import (
    AmbiguousWriteError,
    ApiError,
    ServerError,
    TransportError,
    UnexpectedResponseError,
)
from ..retry import Failure, is_doubtful
from .storage import same_body

__all__ = ["compare_bodies", "failure_behind", "fate_is_unknown", "unknown_fate"]


def fate_is_unknown(error: Exception) -> bool:
    """Tell whether the request may have been carried out although this error came of it."""
    if isinstance(error, TransportError):
        return error.sent
    if isinstance(error, UnexpectedResponseError):
        return error.operation is not None
    if not isinstance(error, ServerError) or error.operation is None:
        return False  # without an operation it came of a request for a token: nothing was sent
    return is_doubtful(error.status, waits=error.retry_after is not None)


def failure_behind(error: Exception) -> Failure:
    """Return what the retry policy needs to know of an error."""
    status = error.status if isinstance(error, ApiError | UnexpectedResponseError) else None
    return Failure(status)


def unknown_fate(operation: str, known: str) -> AmbiguousWriteError:
    """Return the error for a write that may or may not have happened."""
    return AmbiguousWriteError(
        f"{operation} may or may not have happened: {known}", operation=operation, known=known
    )


def compare_bodies(
    stored: str, sent: str, *, representation: str
) -> Literal["same", "different", "unclear"]:
    """Tell whether a stored body is what was sent, past the server's normalisation.

    ``unclear`` means that the words are the same and the markup is not: it may be ours,
    normalised in a way not known here, or somebody else's.
    """
    if same_body(stored, sent, representation=representation):
        return "same"
    return "unclear" if _words(stored) == _words(sent) else "different"


def _words(body: str) -> list[str]:
    import html  # late: its table of entities costs a first call a millisecond

    return html.unescape(re.sub(r"<[^<>]*>", " ", body)).split()
