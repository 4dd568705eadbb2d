"""The HTTP client below every call: retries, and typed errors instead of error answers."""

from __future__ import annotations

import os
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Protocol

import httpx

from .._concurrency import async_forget_orphans, async_sleep, async_uncut
from .._pause import Pause
from .._responses.diagnosis import Answer, api_error, is_scope_refusal, may_be_dead_token
from .._responses.failures import (
    carried_by,
    failure_of,
    is_token_request,
    stripped,
    transport_error,
)
from .._responses.last_budget import LastBudget
from .._responses.token_refusal import token_refusal
from .._responses.unexpected import too_long
from .._secret import Secret
from ..auth import Renewable
from ..errors import ConfigurationError, ConfluenceError
from ..retry import Failure, RetryPolicy, Safety, is_lost, parse_retry_after, safety_of
from .bodies import ENCODING, MOST_BYTES, AsyncBody, OverlongBody
from .signin import AsyncSignIn

if TYPE_CHECKING:
    from ..auth import Credential


class StreamedBody(Protocol):
    """A body that is read while it is sent, as ``extensions["body"]`` of its request."""

    @property
    def spent(self) -> bool:
        """Whether it cannot be sent again."""
        ...


class AsyncTokenInquiry(Protocol):
    """What only further requests can tell of the token."""

    async def token_is_alive(self, header: Secret) -> bool:
        """Tell whether the token of an ``Authorization`` header still works."""
        ...

    async def granted_scopes(self) -> tuple[str, ...] | None:
        """Return its scopes, or ``None`` if nobody can ask for them."""
        ...


class _NoCookies(httpx.Cookies):
    """Keeps none: a token signs each request, and a session would outlive it."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave them where they are."""


class AsyncHTTPClient(httpx.AsyncClient):
    """An httpx client whose ``send`` tries again where that is harmless and then raises.

    Errors are raised here, above the auth flow and below the generated functions: raised in a
    hook or a transport they would end the auth flow before a token is refreshed, and a custom
    transport would lose the proxy settings of the environment.

    Attributes:
        budget: Remembers the last answer with rate-limit headers.
        inquiry: Asks about the token where an answer can be read in two ways; set by the client.
        retry: When and how patiently to try again.
    """

    def __init__(
        self,
        *,
        credential: Credential,
        sign_in: AsyncSignIn,
        retry: RetryPolicy,
        **options: Any,
    ) -> None:
        super().__init__(
            auth=sign_in,
            event_hooks={"request": [sign_in.guard], "response": [AsyncBody.put_on, _drop_reason]},
            **options,
        )
        self.headers["Accept-Encoding"] = ENCODING
        self._cookies = _NoCookies()
        self.budget = LastBudget()
        self.inquiry: AsyncTokenInquiry | None = None
        self._credential = credential
        self._sign_in = sign_in
        self.retry = retry
        self._pause = Pause()
        self._process = os.getpid()

    def check_usable(self) -> None:
        """Refuse what would hang or mix up answers.

        Raises:
            ConfigurationError: The client is closed, or is a copy that a fork has made.
        """
        if os.getpid() != self._process:
            raise ConfigurationError(
                "this client was made before a fork and shares its connections with the parent "
                "process: make a new one after the fork"
            )
        if self.is_closed:
            raise ConfigurationError("this client is closed: make a new one")

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request, again if need be, and return an answer below 400.

        Raises:
            ApiError: Confluence refused.
            ConfigurationError: The request for a token was refused, or the client is closed.
            TransportError: No whole answer came.
        """
        outcome = await self._send_patiently(request, **options)
        is_dead = await self._shows_dead_token(request, outcome)
        if is_dead and not _is_spent(request) and await self._sign_in.has_another_token(request):
            outcome = await self._send_patiently(request, **options)
            is_dead = await self._shows_dead_token(request, outcome)
        if isinstance(outcome, httpx.RequestError):
            raise transport_error(outcome)
        if outcome.is_error:
            raise await self._refusal(request, outcome, token_is_dead=is_dead)
        return outcome

    async def send_once(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request as httpx does it, and judge nothing."""
        try:
            return await async_uncut(super().send, request, **options)
        except BaseException:
            async_forget_orphans((self._transport, *self._mounts.values()))
            raise

    async def _send_patiently(
        self, request: httpx.Request, **options: Any
    ) -> httpx.Response | httpx.RequestError:
        started = time.monotonic()
        attempt = 0
        lost: httpx.Response | httpx.RequestError | None = None
        while True:
            attempt += 1
            await self._wait_out_pause()
            self.check_usable()
            outcome = await self._attempt(request, **options)
            if isinstance(outcome, httpx.Response) and not outcome.is_error:
                return outcome
            failure = failure_of(outcome)
            if is_lost(failure) and not _only_reads(outcome.request):
                lost = lost or outcome
            wait = self.retry.delay(
                failure,
                attempt=attempt,
                elapsed=time.monotonic() - started,
                safety=_safety_of(outcome.request),
            )
            if wait is None or _is_spent(request):
                # That a write may have been carried out outweighs how its last repetition ended.
                return lost or outcome
            await self._sleep_before_retry(failure, wait)

    async def _attempt(
        self, request: httpx.Request, *, stream: bool = False, **options: Any
    ) -> httpx.Response | httpx.RequestError:
        # The exception is handed on as a value: raised inside this except clause, ours would
        # carry frames of the HTTP libraries, whose locals hold the Authorization header.
        try:
            response = await self.send_once(request, stream=stream, **options)
            if stream and response.is_error:
                await _read(response)
            self.budget.note(response.headers)
            return response
        except OverlongBody as error:
            overlong = error.response
        except httpx.RequestError as error:
            return stripped(error)
        raise too_long(overlong, MOST_BYTES)

    async def _wait_out_pause(self) -> None:
        while remaining := self._pause.remaining(time.monotonic()):
            await async_sleep(remaining)

    async def _sleep_before_retry(self, failure: Failure, wait: float) -> None:
        if parse_retry_after(failure.retry_after) is not None:
            self._pause.extend(time.monotonic() + wait)
        await async_sleep(wait)

    async def _shows_dead_token(
        self, request: httpx.Request, outcome: httpx.Response | httpx.RequestError
    ) -> bool:
        if isinstance(outcome, httpx.RequestError) or not outcome.is_error:
            return False
        answer = _answer(outcome)
        used = request.headers.get("authorization")
        if not used or is_token_request(outcome.request) or not may_be_dead_token(answer):
            return False
        if answer.status == HTTPStatus.UNAUTHORIZED:
            return True
        if answer.operation is None or self.inquiry is None:
            return answer.status != HTTPStatus.NOT_FOUND
        # A 404 that names nothing is a purged page or a dead token; a 403 of that text, an
        # account without access or a dead token. One cheap call tells.
        return not await self.inquiry.token_is_alive(Secret(used))

    async def _refusal(
        self, request: httpx.Request, response: httpx.Response, *, token_is_dead: bool
    ) -> ConfluenceError:
        answer = _answer(response)
        secrets = carried_by(request, response.request)
        if is_token_request(response.request) and isinstance(self._credential, Renewable):
            return token_refusal(answer, self._credential, secrets)
        granted = None
        if is_scope_refusal(answer) and answer.operation is not None and self.inquiry is not None:
            granted = await self.inquiry.granted_scopes()
        return api_error(
            answer,
            reconnect=self._credential.reconnect,
            granted=granted,
            token_is_dead=token_is_dead,
            secrets=secrets,
        )


async def _drop_reason(response: httpx.Response) -> None:
    """Forget the server's own words for the status: tracebacks with locals would show them."""
    response.extensions.pop("reason_phrase", None)


async def _read(response: httpx.Response) -> None:
    try:
        await response.aread()
    finally:
        await response.aclose()


def _safety_of(request: httpx.Request) -> Safety:
    # An old refresh token is good for ten minutes more: asking twice for a token does no harm.
    if is_token_request(request):
        return "safe"
    return safety_of(request, request.extensions.get("operation"))


def _only_reads(request: httpx.Request) -> bool:
    return request.method in ("GET", "HEAD", "OPTIONS") or is_token_request(request)


def _answer(response: httpx.Response) -> Answer:
    return Answer(
        method=response.request.method,
        url=str(response.request.url),
        status=response.status_code,
        headers=response.headers,
        body=response.text,
        operation=response.request.extensions.get("operation"),
    )


def _is_spent(request: httpx.Request) -> bool:
    """Tell whether the request's body came from an iterator that has begun to run out."""
    body: StreamedBody | None = request.extensions.get("body")
    return body is not None and body.spent
