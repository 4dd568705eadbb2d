"""What arrived at the sandbox, without anything secret."""

from __future__ import annotations

from collections import deque
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import frozen

from confluence_connector.contract import Contract

from ..server.messages import with_context

if TYPE_CHECKING:
    from ..server.messages import HostKind, Request

__all__ = ["RecordedRequest", "RequestLog"]

_KEPT_REQUESTS = 1000
_KEPT_BODY = 64 * 1024
_REDACTED = "[redacted]"
_SECRET_HEADERS = ("authorization", "cookie", "proxy-authorization")


@frozen(slots=False)
class RecordedRequest:
    """A request as a test may look at it.

    Attributes:
        method: HTTP method in capitals.
        host: Which host it came to: ``gateway``, ``site`` or ``media``.
        path: Percent-encoded path, at the gateway with its prefix.
        query: Raw query string.
        headers: Header values by lower-case name; credentials are replaced.
        body: The first 64 KiB of the body; empty where it holds credentials.
    """

    method: str
    host: HostKind
    path: str
    query: str
    headers: dict[str, str]
    body: bytes

    @cached_property
    def operation(self) -> str | None:
        """Id of the documented operation, or None."""
        path = self.path
        if path.startswith("/ex/confluence/"):
            path = with_context("/" + path.split("/", 4)[-1])
        match = Contract.load().match("GET" if self.method == "HEAD" else self.method, path)
        return match.operation.id if match else None


class RequestLog:
    """The last requests that arrived."""

    def __init__(self) -> None:
        self._requests: deque[RecordedRequest] = deque(maxlen=_KEPT_REQUESTS)

    def add(self, request: Request) -> RecordedRequest:
        """Write a request down."""
        headers = dict(request.headers)
        for name in _SECRET_HEADERS:
            if name in headers:
                headers[name] = _REDACTED
        holds_secrets = request.path.startswith(("/oauth/", "/authorize"))
        recorded = RecordedRequest(
            request.method,
            request.host,
            request.path,
            _REDACTED if request.host == "media" and request.query else request.query,
            headers,
            b"" if holds_secrets else request.opening(_KEPT_BODY),
        )
        self._requests.append(recorded)
        return recorded

    def requests(self) -> list[RecordedRequest]:
        """Return the requests so far, oldest first."""
        return list(self._requests)
