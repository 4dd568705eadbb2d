# Derived from facade/confluence_connector/_async/signin.py by `nox -s unasync`: change that file instead.
"""Writes the credential onto requests for the API, and onto no others."""

from __future__ import annotations

from collections.abc import Callable, Generator

import httpx

from ..auth import Credential


class SignIn(httpx.Auth):
    """Adds the ``Authorization`` header, where the request goes to an address of the API.

    Args:
        credential: The way to sign in.
        is_trusted: Tells whether a URL may see the credential.
    """

    def __init__(self, credential: Credential, is_trusted: Callable[[httpx.URL], bool]) -> None:
        self._credential = credential
        self._is_trusted = is_trusted

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Yield the request, signed if its address is trusted."""
        if self._is_trusted(request.url):
            request.headers["Authorization"] = self._credential.authorization().reveal()
        yield request
