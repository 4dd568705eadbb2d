# Derived from facade/confluence_connector/_async/raw.py by `nox -s unasync`: change that file instead.
"""The carrier that generated operations are called with."""

from __future__ import annotations

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
        if not self.base_url:
            self.base_url = self._discovery.base_url()
        return super().send(operation, arguments)
