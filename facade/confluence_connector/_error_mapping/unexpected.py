"""The error for a successful response whose body is not what the API documents. Pure."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import TypeVar
from urllib.parse import unquote

import httpx

from confluence_connector_api.operation import Operation

from .._extensions import Extensions
from .._redaction import redact_text, redact_url
from ..errors import ConfluenceError, UnexpectedResponseError
from .body import message_of
from .transport import secrets_of

__all__ = ["demanded", "other_id", "reading", "require_type", "too_long", "unexpected_body"]

K = TypeVar("K")

_ENDS_IN_ID = re.compile(r"\{(?:id|\w+-id|taskId|attachmentId)\}$")
_KEPT_CHARACTERS = 2_000
_READ_CHARACTERS = 64 * 1024
"""Enough to find the whole of a credential that begins among those that are kept."""

_LONGEST_FLAW = 200


def unexpected_body(
    operation: Operation, response: httpx.Response, cause: Exception
) -> ConfluenceError:
    """Return the error that generated code raises when it cannot read a body."""
    request = response.request
    secrets = secrets_of(request)
    url = redact_url(str(request.url), secrets)
    # Redacted before anything shortens it: nobody knows the half of a credential.
    text = redact_text(response.text[:_READ_CHARACTERS], secrets)
    is_json = "json" in response.headers.get("content-type", "")
    got = str(cause) if is_json else message_of(text)
    return UnexpectedResponseError(
        f"{request.method} {url} returned {response.status_code}, but the body is not a valid "
        f"{operation.id} response: {redact_text(got, secrets) or 'it is empty'}",
        status=response.status_code,
        method=request.method,
        url=url,
        operation=operation.id,
        body=text[:_KEPT_CHARACTERS],
    )


def other_id(operation: Operation, url: httpx.URL, parsed: object) -> str | None:
    """Return what is wrong with a response that is about something else than was asked for.

    Where a connection got out of step, every response on it is another request's: it is well
    formed, and wrong.

    Args:
        operation: What was called.
        url: Where; the last part of its path is an id, if the operation's path ends in one.
        parsed: The response.
    """
    if not _ENDS_IN_ID.search(operation.path):
        return None
    asked = unquote(url.raw_path.partition(b"?")[0].decode("ascii").rpartition("/")[2])
    told = getattr(parsed, "id", None)
    if isinstance(told, str | int) and _plain(str(told)) != _plain(asked):
        return f"it is about {str(told)!r:.40}, and {asked!r:.40} was asked for"
    return None


def _plain(id: str) -> str:
    return id.removeprefix("att").lstrip("0")


def too_long(response: httpx.Response, limit: int) -> ConfluenceError:
    """Return the error for a response that is longer than any that the API gives."""
    request = response.request
    operation = Extensions(request).operation
    url = redact_url(str(request.url), secrets_of(request))
    return UnexpectedResponseError(
        f"{request.method} {url} returned {response.status_code} with more than {limit:,} bytes",
        status=response.status_code,
        method=request.method,
        url=url,
        operation=operation.id if operation else None,
    )


@contextmanager
def reading(what: str) -> Generator[None]:
    """Surround the lines that rely on parts which a response has to have.

    Responses are read leniently, so what is missing or of another kind shows only here.

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
        flaw = redact_text(str(error)[:_READ_CHARACTERS])[:_LONGEST_FLAW]
        raise UnexpectedResponseError(f"unexpected response for {what}: {flaw}") from None


def demanded(value: K, kind: type, name: str) -> K:
    """Return a part of a response, if it is what its type says.

    Raises:
        TypeError: It is not; `reading` makes our error of it.
    """
    require_type(value, kind, name)
    return value


def require_type(value: object, kind: type, name: str) -> None:
    """Refuse a part that came as something else than its type says.

    Raises:
        TypeError: It did; `reading` makes our error of it.
    """
    if not isinstance(value, kind):
        raise TypeError(f"its {name} is a {type(value).__name__}")
