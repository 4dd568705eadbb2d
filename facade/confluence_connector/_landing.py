"""Judges whether a write whose answer was lost has happened. Pure."""

from __future__ import annotations

import html
import re
from typing import Literal

from ._storage import same_body
from .errors import AmbiguousWriteError, ApiError, ServerError, TransportError

__all__ = ["compare_bodies", "fate_is_unknown", "may_try_again", "unknown_fate"]

_TAG = re.compile(r"<[^<>]*>")


def fate_is_unknown(error: Exception) -> bool:
    """Tell whether the request may have been carried out although this error came of it."""
    if isinstance(error, TransportError):
        return error.sent
    # Without an operation it came of a request for a token, and the write was not sent.
    return isinstance(error, ServerError) and error.operation is not None


def may_try_again(error: Exception) -> bool:
    """Tell whether trying again can help, once it is known that nothing was written.

    A plain 500 repeats itself.
    """
    return not isinstance(error, ApiError) or error.status != 500


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
    return html.unescape(_TAG.sub(" ", body)).split()
