"""Carry a request of the generated code to an httpx client, and its response back.

The carriers know an address and an httpx client made elsewhere. They never
see a credential, so there is none to print or to lose.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar

import httpx

from . import errors
from .types import Response
from .wire import query

if TYPE_CHECKING:
    from .operation import Operation

T = TypeVar("T")
HttpxClient = TypeVar("HttpxClient", bound="httpx.Client | httpx.AsyncClient")


class RequestArguments(TypedDict, total=False):
    """What one call adds to its operation, by the names that httpx uses."""

    path: str
    params: dict[str, Any]
    headers: dict[str, str]
    json: Any
    files: Any


def _unexpected_body(operation: Operation, response: httpx.Response, cause: Exception) -> Exception:
    return errors.UnexpectedBody(
        operation, response.status_code, response.headers, response.content
    )


class _Carrier(Generic[HttpxClient]):
    __slots__ = ("base_url", "httpx_client", "unexpected_body")

    def __init__(self, base_url: str, httpx_client: HttpxClient) -> None:
        self.base_url = base_url.rstrip("/")
        self.httpx_client: HttpxClient = httpx_client
        self.unexpected_body: Callable[[Operation, httpx.Response, Exception], Exception]
        self.unexpected_body = _unexpected_body

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"

    def read(
        self,
        operation: Operation,
        response: httpx.Response,
        parse: Callable[[httpx.Response], T],
    ) -> Response[T]:
        """Return a response with its body parsed.

        Raises:
            errors.UnexpectedStatus: the status is an error, or an undocumented redirect.
            Exception: the body cannot be read; ``unexpected_body`` makes the error.
        """
        status = response.status_code
        if status >= 300 and status not in operation.success_statuses:
            raise errors.UnexpectedStatus(operation, status, response.headers, response.content)
        try:
            parsed = parse(response)
        except (TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
            raise self.unexpected_body(operation, response, error) from error
        return Response(status, response.content, response.headers, parsed)

    def build_request(self, operation: Operation, arguments: RequestArguments) -> httpx.Request:
        """Build the request of one call; `send` sends it."""
        # Not by the client's build_request, which parses the URL three times and merges headers,
        # parameters and cookies one by one. Its send adds time-outs only from httpx 0.27.1 on.
        headers = httpx.Headers(self.httpx_client.headers)
        if "headers" in arguments:
            headers.update(arguments["headers"])
        return httpx.Request(
            operation.method,
            self.base_url + arguments["path"] + query(arguments.get("params")),
            headers=headers,
            json=arguments.get("json"),
            files=arguments.get("files"),
            extensions={"operation": operation, "timeout": self.httpx_client.timeout.as_dict()},
        )


class Client(_Carrier["httpx.Client"]):
    """Carries requests to a synchronous httpx client.

    Args:
        base_url: The site (``https://acme.atlassian.net``) or the gateway with a cloud id
            (``https://api.atlassian.com/ex/confluence/…``), without ``/wiki``.
        httpx_client: Signs and sends. Every request carries its ``Operation`` in
            ``extensions["operation"]``.

    Attributes:
        unexpected_body: Makes the error for a response whose body cannot be read, from the
            operation, the response and what went wrong.
    """

    __slots__ = ()

    def send(self, operation: Operation, arguments: RequestArguments) -> httpx.Response:
        """Build one request and send it."""
        return self.httpx_client.send(self.build_request(operation, arguments))


class AsyncClient(_Carrier["httpx.AsyncClient"]):
    """Carries requests to an asynchronous httpx client; see ``Client``."""

    __slots__ = ()

    async def send(self, operation: Operation, arguments: RequestArguments) -> httpx.Response:
        """Build one request and send it."""
        return await self.httpx_client.send(self.build_request(operation, arguments))
