"""Typed access to what this library stores in ``request.extensions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import httpx

    from confluence_connector_api.operation import Operation

    from .auth import TokenRequest

__all__ = ["Extensions", "StreamedBody"]


class StreamedBody(Protocol):
    """A request body that is streamed."""

    @property
    def spent(self) -> bool:
        """Whether it has been consumed and cannot be sent again."""
        ...


class Extensions:
    """The extensions of one request; ``None`` or false where one is absent.

    httpx passes ``request.extensions`` on through redirects, hooks and transports. The
    generated client writes ``operation`` itself.

    Args:
        request: The request.
    """

    def __init__(self, request: httpx.Request) -> None:
        self._values = request.extensions

    @property
    def operation(self) -> Operation | None:
        """The operation of the vendored documents that the request calls."""
        operation: Operation | None = self._values.get("operation")
        return operation

    @property
    def body(self) -> StreamedBody | None:
        """The body, if it is streamed."""
        body: StreamedBody | None = self._values.get("body")
        return body

    @property
    def is_download(self) -> bool:
        """Whether the response is a file that the caller streams, without a size limit."""
        return bool(self._values.get("is_download"))

    @property
    def is_single(self) -> bool:
        """Whether the caller handles failures, and the transport does not retry."""
        return bool(self._values.get("is_single"))

    def mark_single(self) -> None:
        """Leave failures of the request to the caller."""
        self._values["is_single"] = True

    @property
    def token_request(self) -> TokenRequest | None:
        """The token request, if the request asks for an access token."""
        token_request: TokenRequest | None = self._values.get("token_request")
        return token_request

    @property
    def timeout(self) -> dict[str, Any]:
        """The time-outs of the request, in httpx's form for transports."""
        timeout: dict[str, Any] = self._values.get("timeout", {})
        return timeout

    @property
    def most_seconds(self) -> float | None:
        """The time limit of the complete response, if the request has its own."""
        seconds: float | None = self._values.get("most_seconds")
        return seconds

    @staticmethod
    def of_operation(
        operation: Operation,
        *,
        body: StreamedBody | None,
        is_download: bool,
        is_single: bool = False,
    ) -> dict[str, Any]:
        """Return the extensions of a request that is streamed in one direction."""
        notes = {"operation": operation, "body": body, "is_download": is_download}
        return notes | {"is_single": is_single}

    @staticmethod
    def of_token_request(
        token_request: TokenRequest, *, timeout: dict[str, Any], most_seconds: float
    ) -> dict[str, Any]:
        """Return the extensions of a request for an access token."""
        values = {"token_request": token_request, "timeout": timeout}
        return values | {"most_seconds": most_seconds}
