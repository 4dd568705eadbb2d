"""Add the credential to requests to the API, and to no others."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx

from .._concurrency import async_maybe_await
from .._extensions import Extensions
from .._loopback import is_loopback, is_private_address
from .._redaction import redact_url
from .._secret import Secret
from ..auth import Anonymous, Renewable
from ..errors import ConfigurationError, UnexpectedResponseError
from .renewal import AsyncRenewal

if TYPE_CHECKING:
    from ..auth import Credential

__all__ = ["AsyncAuthFlow"]


class AsyncAuthFlow(httpx.Auth):
    """Add the ``Authorization`` header to requests to the API.

    Args:
        credential: The way to sign in.
        api_url: Address of the gateway.
        is_trusted: Returns whether the credential may be sent to a URL.
    """

    def __init__(
        self, credential: Credential, api_url: str, is_trusted: Callable[[httpx.URL], bool]
    ) -> None:
        self._credential = credential
        self._api_url = api_url
        self._is_trusted = is_trusted
        self._renewal: AsyncRenewal | None = None

    def fetch_tokens_with(self, send: Callable[[httpx.Request], Awaitable[httpx.Response]]) -> None:
        """Set the function that sends token requests."""
        if isinstance(self._credential, Renewable):
            self._renewal = AsyncRenewal(self._credential, self._api_url, send)

    async def finish(self) -> None:
        """Wait for a refresh that has begun."""
        if self._renewal is not None:
            await self._renewal.finish()

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Yield the request, with a valid token if its address is trusted.

        Raises:
            TokenRefused: The token request was refused. The original request is not sent; the
                refusal takes the place of its response.
        """
        if isinstance(self._credential, Anonymous):
            if request.method not in ("GET", "HEAD", "OPTIONS"):
                raise ConfigurationError(
                    f"{request.method} needs an account: Anonymous() can only read"
                )
        elif self._is_trusted(request.url):
            if self._renewal is not None:
                await self._renewal.ensure_token(request)
            header = await async_maybe_await(self._credential.authorization())
            request.headers["Authorization"] = header.reveal()
        yield request

    async def check_download_redirect(self, request: httpx.Request) -> None:
        """Refuse a download that is redirected to an address where no files are hosted.

        The credential is not sent on to another origin.

        Raises:
            UnexpectedResponseError: The target is plain http, or, from a public host, an address
                in a private network.
        """
        url = request.url
        if self._is_trusted(url) or not Extensions(request).is_download:
            return
        request.headers.pop("Authorization", None)  # httpx keeps it from port 80 to 443 of a host
        is_local = is_loopback(urlsplit(self._api_url).hostname or "")
        if is_local and is_loopback(url.host):
            return
        flaw = None
        if url.scheme != "https":
            flaw = "an address without https"
        elif not is_local and is_private_address(url.host):
            flaw = "an address of this machine or of a private network"
        if flaw:
            raise UnexpectedResponseError(
                f"the download is redirected to {flaw} ({redact_url(str(url))}), which is refused"
            )

    async def has_another_token(self, request: httpx.Request) -> bool:
        """Return whether another token is available after the request's token was refused."""
        used = Secret(request.headers["authorization"])
        if isinstance(self._credential, Renewable):
            return self._credential.invalidate(used)
        return await async_maybe_await(self._credential.authorization()) != used

    def note_refused_replacement(self) -> None:
        """Record that the replacement of a refused token was refused as well."""
        if isinstance(self._credential, Renewable):
            self._credential.note_refused_replacement()
