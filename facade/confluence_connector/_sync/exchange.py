# Derived from facade/confluence_connector/_async/exchange.py by `nox -s unasync`: change that file instead.
"""Exchange an authorization code for tokens."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import httpx

from .._concurrency import to_completion
from .._config import Settings
from .._retry import RetryPolicy
from .._time_limits import TimeLimitError
from ..errors import RequestTimeoutError
from .renewal import read_tokens, token_http_request
from .transport import HTTPClient, http_client

if TYPE_CHECKING:
    from ..auth import Tokens
    from ..auth.oauth import CodeGrant

__all__ = ["exchange"]


def exchange(
    grant: CodeGrant,
    api_url: str,
    *,
    timeout: float | None,  # noqa: ASYNC109  for each wait, as everywhere here
    transport: httpx.BaseTransport | None,
    ssl_context: ssl.SSLContext | None,
    proxy: str | httpx.Proxy | None,
) -> Tokens:
    """Exchange the code; it is sent only once, as it is single-use.

    Args:
        grant: The code and the app that it was issued to.
        api_url: Address of the gateway.
        timeout: Seconds to wait for each of: a connection, the next bytes.
        transport: An httpx transport to send through instead of the network.
        ssl_context: The SSL context.
        proxy: A proxy to send through.

    Raises:
        ConfigurationError: The exchange was refused.
        TransportError: No response came.
    """
    settings = Settings(credential=grant, site=None, cloud_id=None, api_url=api_url)
    with http_client(
        settings,
        retry=RetryPolicy(attempts=1),
        timeout=timeout,
        transport=transport,
        ssl_context=ssl_context,
        proxy=proxy,
    ) as http:
        try:
            return to_completion(_exchange, grant.refresh_timeout, http, grant, api_url)
        except TimeLimitError:
            url = grant.token_request(api_url).url
        raise RequestTimeoutError(
            f"POST {url} got no response within {grant.refresh_timeout:g} seconds; the code may "
            "have been used, so start the sign-in again",
            method="POST",
            url=url,
        )


def _exchange(http: HTTPClient, grant: CodeGrant, api_url: str) -> Tokens:
    request = token_http_request(
        grant.token_request(api_url),
        http.timeout.as_dict(),
        http.headers["user-agent"],
        most_seconds=grant.refresh_timeout,
    )
    return read_tokens(grant, http.send(request, auth=None))
