# Derived from facade/confluence_connector/_async/http.py by `nox -s unasync`: change that file instead.
"""The HTTP client below every call: retries, and typed errors instead of error answers."""

from __future__ import annotations

import time
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import httpx

from confluence_connector_api.operation import Operation

from .._concurrency import sleep
from .._diagnosis import Answer, api_error, may_be_dead_token
from .._failures import failure_of, transport_error
from .._pause import Pause
from ..auth import Credential
from ..errors import ApiError
from ..retry import Failure, RetryPolicy, parse_retry_after, safety_of


class HTTPClient(httpx.Client):
    """An httpx client whose ``send`` tries again where that is harmless and then raises.

    Errors are raised here, above the auth flow and below the generated functions: raised in a
    hook or a transport they would end the auth flow before a token is refreshed, and a custom
    transport would lose the proxy settings of the environment.

    Attributes:
        granted_scopes: Scopes of the token, once the site has been discovered.
        token_is_alive: Asks the gateway whether the token still works; set by the client.
    """

    def __init__(self, *, credential: Credential, retry: RetryPolicy, **options: Any) -> None:
        super().__init__(**options)
        self.granted_scopes: tuple[str, ...] | None = None
        self.token_is_alive: Callable[[], bool] | None = None
        self._credential = credential
        self._retry = retry
        self._pause = Pause()

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request, again if need be, and return an answer below 400.

        Raises:
            ApiError: Confluence refused.
            TransportError: No whole answer came.
        """
        operation: Operation | None = request.extensions.get("operation")
        safety = safety_of(request, operation)
        started = time.monotonic()
        attempt = 0
        while True:
            attempt += 1
            self._wait_out_pause()
            outcome = self._attempt(request, **options)
            if isinstance(outcome, httpx.Response) and not outcome.is_error:
                return outcome
            failure = failure_of(outcome)
            wait = self._retry.delay(
                failure,
                attempt=attempt,
                elapsed=time.monotonic() - started,
                safety=safety,
            )
            if wait is None:
                break
            if isinstance(outcome, httpx.Response):
                outcome.close()
            self._sleep_before_retry(failure, wait)
        if isinstance(outcome, httpx.Response):
            raise self._api_error(request, outcome, operation)
        raise transport_error(request, outcome, operation)

    def _attempt(
        self, request: httpx.Request, **options: Any
    ) -> httpx.Response | httpx.RequestError:
        # The exception is handed on as a value: raised inside this except clause, ours would
        # carry frames of the HTTP libraries, whose locals hold the Authorization header.
        try:
            return super().send(request, **options)
        except httpx.RequestError as error:
            return error.with_traceback(None)

    def _wait_out_pause(self) -> None:
        while remaining := self._pause.remaining(time.monotonic()):
            sleep(remaining)

    def _sleep_before_retry(self, failure: Failure, wait: float) -> None:
        if parse_retry_after(failure.retry_after) is not None:
            self._pause.extend(time.monotonic() + wait)
        sleep(wait)

    def _api_error(
        self, request: httpx.Request, response: httpx.Response, operation: Operation | None
    ) -> ApiError:
        response.read()
        answer = Answer(
            method=request.method,
            url=str(request.url),
            status=response.status_code,
            headers=response.headers,
            body=response.text,
            operation=operation,
        )
        return api_error(
            answer,
            reconnect=self._credential.reconnect,
            granted=self.granted_scopes,
            token_is_dead=self._is_dead_token(answer),
            secrets=tuple(request.headers.get("authorization", "").split()[1:]),
        )

    def _is_dead_token(self, answer: Answer) -> bool:
        if self._credential.reconnect is None or not may_be_dead_token(answer):
            return False
        if answer.status == HTTPStatus.FORBIDDEN or self.token_is_alive is None:
            return answer.status == HTTPStatus.FORBIDDEN
        # A 404 that names nothing is a purged page or a dead token: one cheap call tells.
        return not self.token_is_alive()
