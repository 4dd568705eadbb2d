"""Writes the credential onto requests for the API, and onto no others."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import TYPE_CHECKING

import httpx

from .._concurrency import async_settled
from .._secret import Secret
from ..auth import Anonymous, Renewable
from ..errors import ConfigurationError
from .renewal import AsyncRenewal

if TYPE_CHECKING:
    from ..auth import Credential


class AsyncSignIn(httpx.Auth):
    """Adds the ``Authorization`` header, where the request goes to an address of the API.

    Args:
        credential: The way to sign in.
        api_url: Address of the gateway.
        is_trusted: Tells whether a URL may see the credential.
    """

    def __init__(
        self, credential: Credential, api_url: str, is_trusted: Callable[[httpx.URL], bool]
    ) -> None:
        self._credential = credential
        self._api_url = api_url
        self._is_trusted = is_trusted
        self._renewal: AsyncRenewal | None = None

    def fetch_tokens_with(self, send: Callable[[httpx.Request], Awaitable[httpx.Response]]) -> None:
        """Send requests for tokens with this function."""
        if isinstance(self._credential, Renewable):
            self._renewal = AsyncRenewal(self._credential, self._api_url, send)

    async def finish(self) -> None:
        """Wait for a refresh that has begun."""
        if self._renewal is not None:
            await self._renewal.finish()

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Yield the request, signed if its address is trusted, with a token that is good.

        Raises:
            TokenRefused: The request for a token was refused. Its response is then judged in
                place of the one to the request, which is not sent.
        """
        if isinstance(self._credential, Anonymous):
            if request.method not in ("GET", "HEAD", "OPTIONS"):
                raise ConfigurationError(
                    f"{request.method} needs an account: Anonymous() only reads"
                )
        elif self._is_trusted(request.url):
            if self._renewal is not None:
                await self._renewal.ensure_token(request)
            header = await async_settled(self._credential.authorization())
            request.headers["Authorization"] = header.reveal()
        yield request

    async def has_another_token(self, request: httpx.Request) -> bool:
        """Tell whether a request would carry another token now, since the one it had is dead."""
        used = Secret(request.headers["authorization"])
        if isinstance(self._credential, Renewable):
            return self._credential.discard(used)
        return await async_settled(self._credential.authorization()) != used

    def note_refused_replacement(self) -> None:
        """Take note that the token that replaced a refused one was refused as well."""
        if isinstance(self._credential, Renewable):
            self._credential.note_refused_replacement()
