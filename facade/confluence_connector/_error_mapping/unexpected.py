"""The error for a successful answer whose body is not what the API documents. Pure."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

import httpx

from confluence_connector_api.operation import Operation

from .._extensions import Extensions
from .._redaction import redact_text, redact_url
from ..errors import ConfluenceError, UnexpectedResponseError
from .body import server_text
from .transport import carried_by

__all__ = ["demand", "taking_apart", "too_long", "unexpected_body"]

_KEPT_CHARACTERS = 2_000
_LONGEST_FLAW = 200


def unexpected_body(
    operation: Operation, response: httpx.Response, cause: Exception
) -> ConfluenceError:
    """Return the error that generated code raises when it cannot read a body."""
    request = response.request
    text = response.text
    secrets = carried_by(request)
    url = redact_url(str(request.url), secrets)
    got = (
        server_text(text) if "json" not in response.headers.get("content-type", "") else str(cause)
    )
    return UnexpectedResponseError(
        f"{request.method} {url} returned {response.status_code}, but the body is not a valid "
        f"{operation.id} response: {redact_text(got, secrets) or 'it is empty'}",
        status=response.status_code,
        method=request.method,
        url=url,
        operation=operation.id,
        body=redact_text(text, secrets)[:_KEPT_CHARACTERS],
    )


def too_long(response: httpx.Response, limit: int) -> ConfluenceError:
    """Return the error for an answer that is longer than any that the API gives."""
    request = response.request
    operation = Extensions(request).operation
    url = redact_url(str(request.url), carried_by(request))
    return UnexpectedResponseError(
        f"{request.method} {url} answered {response.status_code} with more than {limit:,} bytes",
        status=response.status_code,
        method=request.method,
        url=url,
        operation=operation.id if operation else None,
    )


@contextmanager
def taking_apart(what: str) -> Generator[None]:
    """Surround the lines that rely on parts which an answer has to have.

    Answers are read leniently, so what is missing or of another kind shows only here.

    Args:
        what: What is taken apart, for the error, e.g. ``"page 7"``.

    Raises:
        UnexpectedResponseError: A part is missing, or is something else.
    """
    try:
        yield
    except (AttributeError, TypeError, KeyError, ValueError, RecursionError) as error:
        if isinstance(error, ConfluenceError):
            raise
        flaw = redact_text(str(error)[:_LONGEST_FLAW])
        raise UnexpectedResponseError(f"unexpected response for {what}: {flaw}") from None


def demand(value: object, kind: type, name: str) -> None:
    """Refuse a part that came as something else than its type says.

    Raises:
        TypeError: It did; `taking_apart` makes our error of it.
    """
    if not isinstance(value, kind):
        raise TypeError(f"its {name} is a {type(value).__name__}")
