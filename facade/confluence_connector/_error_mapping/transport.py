"""Map failures below HTTP to typed errors, without the libraries' stack frames. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING

import httpx

from .._extensions import Extensions
from .._rate_limit import retry_after_of
from .._redaction import redact_text, redact_url, secrets_in, secrets_in_query
from .._retry import Failure, is_lock
from ..errors import RequestTimeoutError, TransportError

if TYPE_CHECKING:
    pass

__all__ = [
    "failure_of",
    "is_load_shedding",
    "is_token_request",
    "secrets_of",
    "transport_error",
    "without_frames",
    "without_traceback",
]

# Raised before the first byte of the request was sent.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)


# Caused by the request itself: a retry would fail again.
_OUR_FAULT = (httpx.UnsupportedProtocol, httpx.LocalProtocolError)


def failure_of(outcome: httpx.Response | httpx.RequestError) -> Failure:
    """Return an outcome in the form that the retry policy uses."""
    if isinstance(outcome, httpx.Response):
        shed = is_load_shedding(outcome.status_code, outcome.headers, outcome.text)
        status = HTTPStatus.SERVICE_UNAVAILABLE if shed else outcome.status_code
        waits = retry_after_of(outcome.headers)
        return Failure(status, waits, rolled_back=outcome.is_error and is_lock(outcome.text))
    return Failure(
        sent=not isinstance(outcome, _NOT_SENT),
        can_pass=not (isinstance(outcome, _OUR_FAULT) or _is_untrusted(outcome)),
    )


def _is_untrusted(error: httpx.RequestError) -> bool:
    """Return whether the server's certificate was not trusted, which a retry cannot change."""
    return isinstance(error, httpx.ConnectError) and "CERTIFICATE_VERIFY_FAILED" in str(error)


def is_load_shedding(status: int, headers: Mapping[str, str], body: str) -> bool:
    """Return whether the edge rejected a request because of load, with 403 or 404.

    Observed on the real cloud, for about a minute. A response of Confluence itself through the
    same edge has a JSON body.

    Args:
        status: HTTP status.
        headers: Headers of the response, looked up without regard to case.
        body: Its body as text.
    """
    return (
        status in (HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND)
        and headers.get("x-cache", "").lower() == "error from cloudfront"
        and not body.lstrip().startswith("{")
    )


def is_token_request(request: httpx.Request) -> bool:
    """Return whether a request asks for an access token, before the actual request is sent."""
    return Extensions(request).token_request is not None


def secrets_of(*requests: httpx.Request) -> tuple[str, ...]:
    """Return the credentials in requests, which a response may repeat."""
    secrets: list[str] = []
    for request in requests:
        secrets += secrets_in(request.headers.get("authorization", ""))
        secrets += secrets_in_query(str(request.url))
        if wanted := Extensions(request).token_request:
            secrets += (secret.reveal() for secret in wanted.secrets)
    return tuple(secrets)


def without_frames(error: BaseException) -> BaseException:
    """Return an exception without its stack frames and those of its causes."""
    seen: BaseException | None = error
    passed: set[int] = set()
    while seen is not None and id(seen) not in passed:
        passed.add(id(seen))
        seen.__traceback__ = None
        seen = seen.__cause__ or seen.__context__
    return error


def without_traceback(error: httpx.RequestError) -> httpx.RequestError:
    """Return an exception that is safe to show in tracebacks with locals.

    Its frames hold the ``Authorization`` header, and its text may quote the server.
    """
    error.args = (redact_text(str(error), secrets_of(error.request)),)
    return error.with_traceback(None)


def transport_error(error: httpx.RequestError) -> TransportError:
    """Return the typed error for an attempt that got no complete response.

    Args:
        error: The failure, as `without_traceback` returns it.
    """
    request = error.request
    operation = Extensions(request).operation
    kind = RequestTimeoutError if isinstance(error, httpx.TimeoutException) else TransportError
    url = redact_url(str(request.url), secrets_of(request))
    reason = str(error) or "the connection failed"
    if _is_untrusted(error):
        reason += (
            "; if your network has its own certificate authority, set "
            "SSL_CERT_FILE to its file, or pass ssl_context="
        )
    return kind(
        f"{request.method} {url} got no response: {reason} ({type(error).__name__})",
        method=request.method,
        url=url,
        operation=operation.id if operation else None,
        sent=not (isinstance(error, _NOT_SENT) or is_token_request(request)),
        can_pass=not isinstance(error, _OUR_FAULT),
    )
