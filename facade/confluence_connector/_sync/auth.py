# Derived from facade/confluence_connector/_async/auth.py by `nox -s unasync`: change that file instead.
"""Writes the credential onto requests for the API, and onto no others."""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx

from .._concurrency import settled, sleep
from .._extensions import Extensions
from .._secret import Secret
from ..auth import Renewable
from ..errors import UnexpectedResponseError

if TYPE_CHECKING:
    from ..auth import Credential, TokenRequest, Tokens

# How often a task looks whether another one has fetched the token, in seconds.
_TURN = 0.01


class SignIn(httpx.Auth):
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

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Yield a request for a token if one is due, then the request, if its address is trusted.

        A token request that is refused ends the flow: its answer is then judged in place of the
        one to the request, which is not sent.
        """
        if not self._is_trusted(request.url):
            yield request
            return
        credential = self._credential
        if isinstance(credential, Renewable) and credential.is_due(_now()):
            # A plain lock that is polled serves threads and event loops at once, as no other does.
            while not credential.lock.acquire(blocking=False):
                sleep(_TURN)
            try:
                if credential.is_due(_now()):  # nobody has fetched one while this one waited
                    answer = yield _written(credential.token_request(self._api_url), request)
                    if answer.is_error:
                        return
                    answer.read()
                    tokens = _read(credential, answer)
                    settled(credential.announce(tokens))
                    credential.use(tokens)
            finally:
                credential.lock.release()
        header = settled(credential.authorization())
        request.headers["Authorization"] = header.reveal()
        yield request

    def guard(self, request: httpx.Request) -> None:
        """Let no token request leave for where a redirect points: its body holds secrets.

        Raises:
            UnexpectedResponseError: The token endpoint redirects.
        """
        wanted = Extensions(request).token_request
        if wanted is not None and request.url != httpx.URL(wanted.url):
            raise UnexpectedResponseError(
                f"{wanted.url} redirects to another address, to which no secret is sent"
            )

    def has_another_token(self, request: httpx.Request) -> bool:
        """Tell whether a request would carry another token now, since the one it had is dead."""
        used = Secret(request.headers["authorization"])
        if isinstance(self._credential, Renewable):
            return self._credential.discard(used)
        return settled(self._credential.authorization()) != used


def _now() -> datetime:
    return datetime.now(UTC)


def _written(wanted: TokenRequest, request: httpx.Request) -> httpx.Request:
    """Write a token request out, with the time-outs of the request that needs the token."""
    headers = {"Accept": "application/json", "User-Agent": request.headers.get("user-agent", "")}
    if wanted.bearer is not None:
        headers["Authorization"] = f"Bearer {wanted.bearer.reveal()}"
    return httpx.Request(
        wanted.method,
        wanted.url,
        headers=headers,
        data=wanted.form
        and {
            name: value.reveal() if isinstance(value, Secret) else value
            for name, value in wanted.form.items()
        },
        extensions=Extensions.of_token_request(wanted, timeout=Extensions(request).timeout),
    )


def _read(credential: Renewable, answer: httpx.Response) -> Tokens:
    tokens = credential.read(answer.text, _now()) if answer.is_success else None
    if tokens is None:
        url = answer.request.url.copy_with(query=None)
        raise UnexpectedResponseError(
            f"{answer.request.method} {url} answered {answer.status_code} without a token",
            status=answer.status_code,
            method=answer.request.method,
            url=str(url),
        )
    return tokens
