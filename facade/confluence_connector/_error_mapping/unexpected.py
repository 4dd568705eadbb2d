"""Errors for successful responses whose body differs from what the API documents. Pure."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import TypeVar
from urllib.parse import unquote

import httpx

from confluence_connector_api.operation import Operation

from .._extensions import Extensions
from .._redaction import quoted, redact_start, redact_text, redact_url
from ..errors import ConfluenceError, UnexpectedResponseError
from .body import message_of
from .transport import secrets_of

__all__ = [
    "other_id",
    "plain_id",
    "reading",
    "require_id",
    "require_same",
    "require_type",
    "required",
    "too_long",
    "unexpected_body",
]

K = TypeVar("K")

_ENDS_IN_ID = re.compile(r"\{(?:id|\w+-id|taskId|attachmentId)\}$")
_KEPT_CHARACTERS = 2_000
_READ_CHARACTERS = 64 * 1024
"""The part of a body that is searched for the message for a person."""

_LONGEST_FLAW = 200


def unexpected_body(
    operation: Operation, response: httpx.Response, cause: Exception
) -> ConfluenceError:
    """Return the error that generated code raises when it cannot parse a body."""
    request = response.request
    secrets = secrets_of(request)
    url = redact_url(str(request.url), secrets)
    text = redact_start(response.text, secrets, most=_READ_CHARACTERS)
    is_json = "json" in response.headers.get("content-type", "")
    got = (not is_json and message_of(text)) or (str(cause) if text else "it is empty")
    return UnexpectedResponseError(
        f"{request.method} {url} returned {response.status_code}, but the body is not a valid "
        f"{operation.id} response: {redact_text(got, secrets)}",
        status=response.status_code,
        method=request.method,
        url=url,
        operation=operation.id,
        body=text[:_KEPT_CHARACTERS],
    )


def other_id(operation: Operation, request: httpx.Request, parsed: object) -> str | None:
    """Return what is wrong with a response about another id than the requested one.

    If a connection got out of sync, every response on it belongs to another request: it is well
    formed, and wrong.

    Args:
        operation: The operation that was called.
        request: Its request; the last part of the URL is an id, if the operation's path ends in
            one.
        parsed: The response.
    """
    if not _ENDS_IN_ID.search(operation.path):
        return None
    requested = unquote(request.url.raw_path.partition(b"?")[0].decode("ascii").rpartition("/")[2])
    received = getattr(parsed, "id", None)
    if isinstance(received, str | int) and plain_id(str(received)) != plain_id(requested):
        secrets = secrets_of(request)
        shown, wanted = quoted(received, 40, secrets), quoted(requested, 40, secrets)
        return f"it is about {shown}, but {wanted} was requested"
    return None


def plain_id(id: str) -> str:
    """Return an id without what the API's notations differ in."""
    return id.removeprefix("att").lstrip("0")


def too_long(response: httpx.Response, limit: int) -> ConfluenceError:
    """Return the error for a response that exceeds the limit."""
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
    """Convert errors from reading a malformed response to `UnexpectedResponseError`.

    Responses are parsed leniently, so that missing or wrong parts are noticed only on access.

    Args:
        what: What is read, for the message, e.g. ``"page 7"``.

    Raises:
        UnexpectedResponseError: A part is missing or of another type.
    """
    try:
        yield
    except (AttributeError, TypeError, KeyError, ValueError, RecursionError) as error:
        if isinstance(error, ConfluenceError):
            raise
        flaw = redact_start(str(error), most=_LONGEST_FLAW)
        raise UnexpectedResponseError(f"unexpected response for {what}: {flaw}") from None


def required(value: K, kind: type, name: str) -> K:
    """Return a part of a response, if it has its declared type.

    Raises:
        TypeError: It does not; `reading` converts this.
    """
    require_type(value, kind, name)
    return value


def require_id(value: object) -> str:
    """Return an id in a response, if it can become one part of a path.

    Raises:
        TypeError: It cannot; `reading` converts this.
    """
    if not isinstance(value, str):
        raise TypeError(f"its id is a {type(value).__name__}")
    is_plain = all("!" <= character <= "~" and character != "/" for character in value)
    if value in ("", ".", "..") or not is_plain:
        raise TypeError(f"its id is {quoted(value, 40)}")
    return value


def require_same(name: str, received: object, sent: str) -> None:
    """Refuse a text in the response to a write that differs from what was sent.

    Blanks and case do not count: the server changes them.

    Raises:
        TypeError: It differs; `reading` converts this.
    """
    if not isinstance(received, str) or _folded(received) != _folded(sent):
        raise TypeError(f"its {name} is {quoted(received, 80)}")


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def require_type(value: object, kind: type, name: str) -> None:
    """Refuse a part that does not have its declared type.

    Raises:
        TypeError: It does not; `reading` converts this.
    """
    if not isinstance(value, kind):
        raise TypeError(f"its {name} is a {type(value).__name__}")
