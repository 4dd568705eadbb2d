# Derived from facade/confluence_connector/_async/raw.py by `nox -s unasync`: change that file instead.
"""The carrier that generated operations are called with."""

from __future__ import annotations

from typing import Any

import httpx

from confluence_connector_api.client import Client, RequestArguments
from confluence_connector_api.operation import Operation

from .._unexpected import unexpected_body
from .discovery import Discovery
from .http import HTTPClient


class Raw(Client):
    """Sends any generated operation with the client's own sign-in, retries and errors.

    The address is discovered at the first call, so that holding a carrier costs nothing.
    """

    def __init__(self, http: HTTPClient, discovery: Discovery) -> None:
        super().__init__("", http)
        self.unexpected_body = unexpected_body
        self._discovery = discovery

    def send(self, operation: Operation, arguments: RequestArguments) -> httpx.Response:
        """Send one operation; the generated functions call this."""
        self._locate()
        return super().send(operation, arguments)

    def stream(
        self, operation: Operation, path: str, *, to_read: bool = False, **options: Any
    ) -> httpx.Response:
        """Send one operation whose request or answer must not be held in memory.

        Args:
            operation: The operation.
            path: Its path, filled in, from ``/wiki`` on.
            to_read: Leave the answer's body to be read by the caller, who has to close it.
            options: More of what `httpx.Client.build_request` takes.
        """
        self._locate()
        # To the client's own send: what a carrier builds by itself cannot be streamed.
        request = self.httpx_client.build_request(
            operation.method,
            self.base_url + path,
            extensions={"operation": operation, "body": options.get("content")},
            **options,
        )
        return self.httpx_client.send(request, stream=to_read, follow_redirects=to_read)

    def _locate(self) -> None:
        if not self.base_url:
            self.base_url = self._discovery.base_url()
