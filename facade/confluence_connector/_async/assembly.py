"""Puts the HTTP client together: who signs in, which addresses may know, what it always says."""

from __future__ import annotations

import httpx

from .._requests.settings import Settings, checked_timeout, option
from .._version import __version__
from ..redaction import install_log_redaction
from ..retry import RetryPolicy
from .http import AsyncHTTPClient
from .signin import AsyncSignIn

# Without X-Atlassian-Token, or with a browser's name, v1 writes are refused as forged.
_HEADERS = {
    "Accept": "application/json",
    "User-Agent": f"confluence-connector/{__version__}",
    "X-Atlassian-Token": "no-check",
}


def http_client(
    settings: Settings,
    *,
    retry: RetryPolicy | None,
    timeout: float | None,
    transport: httpx.AsyncBaseTransport | None,
) -> AsyncHTTPClient:
    """Return an HTTP client that shows the credential to the API alone, and to no log."""
    install_log_redaction()
    trusted = {_origin(httpx.URL(settings.api_url))}
    if settings.site and not settings.is_oauth:
        trusted.add(_origin(httpx.URL(settings.site)))
    return AsyncHTTPClient(
        credential=settings.credential,
        retry=option(retry, RetryPolicy, "retry=") or RetryPolicy(),
        sign_in=AsyncSignIn(
            settings.credential, settings.api_url, lambda url: _origin(url) in trusted
        ),
        timeout=checked_timeout(timeout),
        transport=option(transport, httpx.AsyncBaseTransport, "transport="),
        # Plain http is for the loopback: a proxy would see the credential in the clear.
        mounts={"http://": None},
        headers=_HEADERS,
    )


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
