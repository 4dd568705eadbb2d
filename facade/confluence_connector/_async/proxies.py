"""Send requests directly or through a proxy."""

from __future__ import annotations

import httpx

from .._proxies import ProxyRules

__all__ = ["AsyncProxyRouter"]


class AsyncProxyRouter(httpx.AsyncBaseTransport):
    """A transport that sends exempt requests directly, and the rest through a proxy.

    Args:
        direct: For requests without the proxy; closed by its creator.
        proxied: For the others.
        rules: Which requests bypass the proxy.
    """

    def __init__(
        self,
        direct: httpx.AsyncBaseTransport,
        proxied: httpx.AsyncBaseTransport,
        rules: ProxyRules,
    ) -> None:
        self._direct = direct
        self.proxied = proxied
        self._rules = rules

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        to_enum = self._direct if self._rules.bypasses(request.url) else self.proxied
        return await to_enum.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections to the proxy."""
        await self.proxied.aclose()
