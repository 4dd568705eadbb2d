"""The client that generated operations are called with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, NoReturn, Self, TypeVar

import httpx

from confluence_connector_api.client import AsyncClient, RequestArguments
from confluence_connector_api.operation import Operation
from confluence_connector_api.types import Response
from confluence_connector_api.v1 import api as v1_api

from .._error_mapping.redirects import redirect_error
from .._error_mapping.unexpected import other_id, unexpected_body
from .._extensions import Extensions
from .._results import Results
from ..errors import ConfluenceError, InvalidInputError, UnexpectedResponseError
from .discovery import AsyncDiscovery
from .transport import AsyncHTTPClient

__all__ = ["AsyncOperationClient"]

T = TypeVar("T")


class AsyncOperationClient(AsyncClient):
    """Sends generated operations with the credential, retries and errors of `AsyncConfluence`.

    The address is discovered on the first call.

    Attributes:
        retry: When and how often to retry.
        single: The same client without retries, for code that verifies a write before it is
            repeated.
        results: The results of writes so far.
        check_usable: Refuses a client that is closed, or a copy made by a fork.
    """

    def __init__(self, http: AsyncHTTPClient, discovery: AsyncDiscovery) -> None:
        super().__init__("", http)
        self.unexpected_body = unexpected_body
        self.retry = http.retry
        self.results = Results()
        self.check_usable = http.check_usable
        self._http = http
        self._discovery = discovery
        self._is_single = False
        self._account: str | None = None

    @property
    def single(self) -> Self:
        """The same client without retries."""
        client = type(self)(self._http, self._discovery)
        client.base_url, client._is_single = self.base_url, True
        return client

    def server_time(self, moment: float) -> datetime | None:
        """Return the server's time at a moment of the monotonic clock, if it is known."""
        return self._http.server_clock.at(moment)

    async def account(self) -> str | None:
        """Return the id of the current account; ``None`` if it cannot be determined.

        Route: ``GET /wiki/rest/api/user/current`` (v1), once.
        """
        if self._account is None:
            try:
                response = await v1_api.users.get_current_user.asyncio_detailed(client=self)
            except ConfluenceError:
                return None
            id = response.parsed.account_id
            self._account = id if isinstance(id, str) and id else None
        return self._account

    def __reduce__(self) -> NoReturn:
        # Every resource refers to this client, so this applies to all of them.
        raise TypeError(
            "what belongs to a client cannot be pickled or copied: pickle the client, and get "
            "it from the copy"
        )

    async def send(self, operation: Operation, arguments: RequestArguments) -> httpx.Response:
        """Send one operation; the generated functions call this."""
        await self._locate()
        return await super().send(operation, arguments)

    def read(
        self, operation: Operation, response: httpx.Response, parse: Callable[[httpx.Response], T]
    ) -> Response[T]:
        """Return a response with its body parsed; the generated functions call this."""
        if response.status_code >= 300 and response.status_code not in operation.success_statuses:
            raise redirect_error(operation, response)
        try:
            parsed = super().read(operation, response, parse)
        except UnexpectedResponseError as error:
            # Chained, it would carry frames whose locals contain the body.
            failure = error.with_traceback(None)
            failure.__cause__ = failure.__context__ = None
        else:
            # Without a documented body, only the status shows that it is not a proxy's page.
            if parsed.parsed is None and parsed.status_code not in operation.success_statuses:
                raise unexpected_body(operation, response, ValueError("an undocumented status"))
            if flaw := other_id(operation, response.request, parsed.parsed):
                raise unexpected_body(operation, response, ValueError(flaw))
            return parsed
        raise failure

    async def stream(
        self, operation: Operation, path: str, *, to_read: bool = False, **options: Any
    ) -> httpx.Response:
        """Send one operation whose request or response is streamed.

        Args:
            operation: The operation.
            path: Its path, filled in, from ``/wiki`` on.
            to_read: Leave the response's body to the caller, who has to close it.
            options: Further arguments of `httpx.AsyncClient.build_request`.
        """
        await self._locate()
        # With the HTTP client's own send: `send` above cannot stream.
        try:
            request = self.httpx_client.build_request(
                operation.method,
                self.base_url + path,
                extensions=Extensions.of_operation(
                    operation,
                    body=options.get("content"),
                    is_download=to_read,
                    is_single=self._is_single,
                ),
                **options,
            )
        except httpx.InvalidURL as error:
            raise InvalidInputError(f"an argument cannot be sent: {error}") from None
        response = await self.httpx_client.send(request, stream=to_read, follow_redirects=to_read)
        if to_read and not response.is_success:
            await response.aclose()
            raise redirect_error(operation, response)
        return response

    def build_request(self, operation: Operation, arguments: RequestArguments) -> httpx.Request:
        """Build the request of one call; raise if an argument cannot be sent."""
        try:
            request = super().build_request(operation, arguments)
            if self._is_single:
                Extensions(request).mark_single()
            return request
        except UnicodeEncodeError:
            flaw = "a string contains a lone surrogate"
        except (TypeError, ValueError, httpx.InvalidURL) as error:
            flaw = f"an argument cannot be sent: {error}"
        raise InvalidInputError(flaw)

    async def site_url(self) -> str:
        """Return the address of the site that the client is signed in to."""
        return await self._discovery.site_url()

    async def _locate(self) -> None:
        if not self.base_url:
            self.base_url = await self._discovery.base_url()
