# Derived from facade/confluence_connector/_async/proxies.py by `nox -s unasync`: change that file instead.
"""Send requests directly or through a proxy."""

from __future__ import annotations

import httpx

from .._proxies import ProxyRules

__all__ = ["ProxyRouter"]


class ProxyRouter(httpx.BaseTransport):
    """A transport that sends exempt requests directly, and the rest through a proxy.

    Args:
        direct: For requests without the proxy; closed by its creator.
        proxied: For the others.
        rules: Which requests bypass the proxy.
    """

    def __init__(
        self,
        direct: httpx.BaseTransport,
        proxied: httpx.BaseTransport,
        rules: ProxyRules,
    ) -> None:
        self._direct = direct
        self.proxied = proxied
        self._rules = rules

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        to_enum = self._direct if self._rules.bypasses(request.url) else self.proxied
        return to_enum.handle_request(request)

    def close(self) -> None:
        """Close the connections to the proxy."""
        self.proxied.close()
