"""Classify the errors of writes. Pure."""

from __future__ import annotations

from typing import NamedTuple

from ._exactly_once import Failed
from ._retry import Failure, is_doubtful, is_lock
from .errors import (
    AmbiguousWriteError,
    ApiError,
    ConfluenceError,
    ServerError,
    TransportError,
    UnexpectedResponseError,
)

__all__ = ["WriteFailure", "ambiguous", "to_failure", "write_failure"]


class WriteFailure(NamedTuple):
    """The failure of one attempt at a write.

    Attributes:
        how: What it implies for the request.
        failure: What the retry policy needs to know.
    """

    how: Failed
    failure: Failure


def write_failure(error: ConfluenceError) -> WriteFailure:
    """Return what an error implies for the write that caused it."""
    failure = to_failure(error)
    if isinstance(error, TransportError):
        return WriteFailure(Failed.LOST if error.sent else Failed.UNPROCESSED, failure)
    if isinstance(error, UnexpectedResponseError):
        # A method without an operation is that of a token request: nothing else was sent.
        is_of_token = error.operation is None and error.method is not None
        return WriteFailure(Failed.REFUSED if is_of_token else Failed.LOST, failure)
    if not isinstance(error, ApiError):
        return WriteFailure(Failed.REFUSED, failure)
    if failure.rolled_back or not failure.sent:
        return WriteFailure(Failed.UNPROCESSED, failure)
    if error.status == 429:
        return WriteFailure(Failed.THROTTLED, failure)
    if isinstance(error, ServerError) and is_doubtful(failure.status or 500):
        is_busy = failure.status == 503
        return WriteFailure(Failed.UNAVAILABLE if is_busy else Failed.LOST, failure)
    return WriteFailure(Failed.REFUSED, failure)


def to_failure(error: ConfluenceError) -> Failure:
    """Return an error in the form that the retry policy uses."""
    if isinstance(error, TransportError):
        return Failure(sent=error.sent, can_pass=error.can_pass)
    if isinstance(error, UnexpectedResponseError):
        return Failure(error.status)
    if not isinstance(error, ApiError):
        return Failure(can_pass=False)
    waits = None if error.retry_after is None else str(error.retry_after)
    # The edge sheds load with 403 and 404.
    status = 503 if isinstance(error, ServerError) and error.status < 500 else error.status
    return Failure(
        status,
        waits,
        sent=error.operation is not None,  # else it was a request for a token that was refused
        rolled_back=is_lock(error.message, error.body),
    )


def ambiguous(operation: str, known: str) -> AmbiguousWriteError:
    """Return the error for a write that may or may not have happened."""
    return AmbiguousWriteError(
        f"{operation} may or may not have happened: {known}", operation=operation, known=known
    )
