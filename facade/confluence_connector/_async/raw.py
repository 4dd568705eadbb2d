"""The carrier that generated operations are called with."""

from __future__ import annotations

import httpx

from confluence_connector_api.client import AsyncClient, RequestArguments
from confluence_connector_api.operation import Operation

from .._unexpected import unexpected_body
from .discovery import AsyncDiscovery
from .http import AsyncHTTPClient


class AsyncRaw(AsyncClient):
    """Sends any generated operation with the client's own sign-in, retries and errors.

    The address is discovered at the first call, so that holding a carrier costs nothing.
    """

    def __init__(self, http: AsyncHTTPClient, discovery: AsyncDiscovery) -> None:
        super().__init__("", http)
        self.unexpected_body = unexpected_body
        self._discovery = discovery

    async def send(self, operation: Operation, arguments: RequestArguments) -> httpx.Response:
        """Send one operation; the generated functions call this."""
        if not self.base_url:
            self.base_url = await self._discovery.base_url()
        return await super().send(operation, arguments)
