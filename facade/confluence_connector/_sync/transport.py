# Derived from facade/confluence_connector/_async/transport.py by `nox -s unasync`: change that file instead.
"""The HTTP client of all calls: retries, and typed errors instead of error responses."""

from __future__ import annotations

import copy
import os
import ssl
import time
from collections.abc import Callable, Iterator
from functools import partial
from http import HTTPStatus
from itertools import count
from typing import TYPE_CHECKING, Any

import httpx

from confluence_connector_api.types import Unset

from .._certificates import certificate_context
from .._compat import (
    bound_network,
    evict_orphaned_connections,
    keep_no_cookies,
    shield_cancellation,
    transports_of,
)
from .._concurrency import Home, sleep
from .._config import Settings, option, validate_timeout
from .._error_mapping.redirects import set_aside_malformed_location
from .._error_mapping.status import (
    ErrorResponse,
    api_error,
    is_scope_refusal,
    maybe_invalid_token,
    paused_for_too_long,
    token_refusal,
)
from .._error_mapping.transport import (
    failure_of,
    is_token_request,
    secrets_of,
    transport_error,
    without_frames,
    without_traceback,
)
from .._error_mapping.unexpected import too_long
from .._extensions import Extensions
from .._logging import log
from .._network import response_within
from .._proxies import ProxyRules, proxy_of_environment, validate_proxy
from .._rate_limit import LastBudget, Pause, ServerClock
from .._redaction import install_log_redaction, redact_start, redact_url
from .._retry import (
    Failure,
    RetryPolicy,
    Safety,
    call_started,
    is_lost,
    parse_retry_after,
    safety_of,
)
from .._secret import Secret
from .._version import __version__
from ..auth import Anonymous, Renewable
from ..errors import ConfigurationError, ConfluenceError
from .auth import AuthFlow
from .bodies import (
    ENCODING,
    MOST_BYTES,
    MOST_BYTES_OF_ERRORS,
    Body,
    OverlongBody,
    most_seconds,
)
from .proxies import ProxyRouter
from .renewal import TokenRefused

if TYPE_CHECKING:
    from ..auth import Credential

__all__ = ["HTTPClient", "http_client"]


_KEPT_CHARACTERS = 64 * 1024
"""The part of an error's body that is kept; the rest is longer than any credential."""


class HTTPClient(httpx.Client):
    """An httpx client whose ``send`` retries where that is safe, and raises typed errors.

    Errors are raised here, above the auth flow and below the generated functions: in a hook or a
    transport they would end the auth flow before a token is refreshed, and a custom transport
    would lose the proxy settings of the environment.

    Attributes:
        budget: Remembers the last response with rate-limit headers.
        is_token_valid: Checks whether the token of an ``Authorization`` header still works, if a
            response is ambiguous; set by the client.
        granted_scopes: Returns the scopes of the token; set by the client.
        retry: When and how often to retry.
    """

    def __init__(
        self,
        *,
        credential: Credential,
        sign_in: AuthFlow,
        retry: RetryPolicy,
        **options: Any,
    ) -> None:
        super().__init__(
            auth=sign_in,
            event_hooks={
                "request": [sign_in.check_download_redirect],
                "response": [Body.put_on, _clean_head],
            },
            **options,
        )
        self.headers["Accept-Encoding"] = ENCODING
        keep_no_cookies(self)
        bound_network(transports_of(self))
        self.server_clock = ServerClock()
        self.budget = LastBudget()
        self.is_token_valid: Callable[[Secret], bool] | None = None
        self.granted_scopes: Callable[[], tuple[str, ...] | None] | None = None
        self._credential = credential
        self._sign_in = sign_in
        sign_in.fetch_tokens_with(partial(self.send_once, auth=None, follow_redirects=False))
        self.retry = retry
        self._pause = Pause()
        self._process = os.getpid()
        self._home = Home()
        self._owner: HTTPClient | None = None

    def with_options(
        self, *, timeout: float | Unset | None, retry: RetryPolicy | None
    ) -> HTTPClient:
        """Return a client with other time-outs or retries that shares the connections.

        Args:
            timeout: Seconds as for `http_client`, or `UNSET` to keep them.
            retry: When and how often to retry, or ``None`` to keep it.
        """
        view = copy.copy(self)
        view._owner = self._owner or self
        if not isinstance(timeout, Unset):
            view.timeout = validate_timeout(timeout)
        view.retry = option(retry, RetryPolicy, "retry=") or self.retry
        return view

    @property
    def is_closed(self) -> bool:
        """Whether the connections, which may be shared, are closed."""
        return super().is_closed if self._owner is None else self._owner.is_closed

    def check_usable(self) -> None:
        """Refuse a use that would hang or mix up responses.

        Raises:
            ConfigurationError: The client is closed, is a copy made by a fork, or belongs to
                another event loop.
        """
        if os.getpid() != self._process:
            raise ConfigurationError(
                "this client was created before a fork and shares its connections with the parent "
                "process: create a new one after the fork"
            )
        if self.is_closed:
            raise ConfigurationError("this client is closed: create a new one")
        self._home.check()

    def close(self) -> None:
        """Close the connections, after a running token refresh, whose grant would be lost.

        Raises:
            ConfigurationError: They were opened in another event loop.
        """
        if self._owner is not None:
            return  # they belong to the client that this one was derived from
        if not self.is_closed:
            self._home.check()
        self._sign_in.finish()
        super().close()

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request, with retries, and return a response below 400.

        Raises:
            ApiError: Confluence refused.
            ConfigurationError: The token request was refused, or the client is closed.
            TransportError: There was no complete response.
        """
        try:
            return self._send(request, **options)
        except BaseException as error:
            # Any exception, a signal's included: the frames below contain the credential.
            raise without_frames(error) from None

    def _send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        # Once for both: the policy is about the call, however many tokens it takes.
        started, attempts = call_started() or time.monotonic(), count(1)
        outcome = self._send_with_retries(request, started, attempts, **options)
        is_invalid = self._shows_invalid_token(request, outcome)
        if is_invalid and not _is_spent(request) and self._sign_in.has_another_token(request):
            outcome = self._send_with_retries(request, started, attempts, **options)
            is_invalid = self._shows_invalid_token(request, outcome)
            if is_invalid:
                self._sign_in.note_refused_replacement()
        if isinstance(outcome, httpx.RequestError):
            raise transport_error(outcome)
        if outcome.is_error:
            raise self._refusal(request, outcome, token_is_invalid=is_invalid)
        return outcome

    def send_once(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request as httpx does, without retries and typed errors."""
        try:
            with response_within(Extensions(request).most_seconds or most_seconds()):
                return shield_cancellation(super().send, request, **options)
        except BaseException:
            evict_orphaned_connections(transports_of(self))
            raise

    def _send_with_retries(
        self, request: httpx.Request, started: float, attempts: Iterator[int], **options: Any
    ) -> httpx.Response | httpx.RequestError:
        lost: httpx.Response | httpx.RequestError | None = None
        outcome: httpx.Response | httpx.RequestError | None = None
        while True:
            attempt = next(attempts)
            if not self._wait_out_pause(started):
                if ended := lost or outcome:
                    return ended
                raise paused_for_too_long(request, self._pause.remaining(time.monotonic()))
            self.check_usable()
            outcome = self._attempt(request, **options)
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
            if wait is None or _is_spent(request) or Extensions(request).is_single:
                if wait is not None:
                    self._hold_back_others(failure, wait)
                # That a write may have been applied outweighs how its last repetition ended.
                return lost or outcome
            log.info(
                "%s %s: %s; waiting %.1f s before attempt %d of %d",
                *(request.method, redact_url(str(request.url), secrets_of(request))),
                f"status {failure.status}" if failure.status else type(outcome).__name__,
                *(wait, attempt + 1, self.retry.attempts),
            )
            self._sleep_before_retry(failure, wait)

    def _attempt(
        self, request: httpx.Request, *, stream: bool = False, **options: Any
    ) -> httpx.Response | httpx.RequestError:
        # The exception is returned as a value: raised inside this except clause, ours would
        # carry frames of the HTTP libraries, whose locals contain the Authorization header.
        try:
            response = self.send_once(request, stream=stream, **options)
            if stream and response.is_error:
                _read(response)
            self.budget.note(response.headers)
            self.server_clock.note(response.headers, time.monotonic())
            return response
        except OverlongBody as error:
            overlong = error.response
        except TokenRefused as refused:
            return refused.response
        except httpx.RequestError as error:
            return without_traceback(error)
        raise too_long(overlong, MOST_BYTES)

    def _wait_out_pause(self, started: float) -> bool:
        """Wait for the end of a rate-limit pause; return false if that is beyond the deadline."""
        while remaining := self._pause.remaining(now := time.monotonic()):
            if now - started + remaining > self.retry.deadline:
                return False
            log.info("rate limit: delaying all requests of this client by %.1f s", remaining)
            sleep(remaining)
        return True

    def _sleep_before_retry(self, failure: Failure, wait: float) -> None:
        self._hold_back_others(failure, wait)
        sleep(wait)

    def _hold_back_others(self, failure: Failure, wait: float) -> None:
        if parse_retry_after(failure.retry_after) is not None:
            self._pause.extend(time.monotonic() + wait)

    def _shows_invalid_token(
        self, request: httpx.Request, outcome: httpx.Response | httpx.RequestError
    ) -> bool:
        if isinstance(outcome, httpx.RequestError) or not outcome.is_error:
            return False
        response = _error_response(outcome)
        used = request.headers.get("authorization")
        if not used or is_token_request(outcome.request) or not maybe_invalid_token(response):
            return False
        if response.status == HTTPStatus.UNAUTHORIZED:
            return True
        if response.operation is None or self.is_token_valid is None:
            return response.status != HTTPStatus.NOT_FOUND
        # A 404 without details is a purged page or an invalid token; a 403 with that text, an
        # account without access or an invalid token. One cheap call shows which.
        return not self.is_token_valid(Secret(used))

    def _refusal(
        self, request: httpx.Request, response: httpx.Response, *, token_is_invalid: bool
    ) -> ConfluenceError:
        error_response = _error_response(response, request)
        secrets = secrets_of(request, response.request)
        if is_token_request(response.request) and isinstance(self._credential, Renewable):
            return token_refusal(error_response, self._credential, secrets)
        granted = None
        if (
            is_scope_refusal(error_response)
            and error_response.operation is not None
            and self.granted_scopes
        ):
            granted = self.granted_scopes()
        return api_error(
            error_response,
            reconnect=self._credential.reconnect,
            granted=granted,
            token_is_invalid=token_is_invalid,
            secrets=secrets,
            **_advice(self._credential),
        )


def _advice(credential: Credential) -> dict[str, str]:
    if isinstance(credential, Anonymous):
        return {"without_oauth": "the site does not allow anonymous access to this"}
    return {}


def _clean_head(response: httpx.Response) -> None:
    """Remove from a response's head what must not be shown, and what httpx cannot parse."""
    response.extensions.pop("reason_phrase", None)  # tracebacks with locals would show it
    set_aside_malformed_location(response)


def _read(response: httpx.Response) -> None:
    try:
        response.read()
    finally:
        response.close()


def _safety_of(request: httpx.Request) -> Safety:
    # An old refresh token is valid for ten more minutes: requesting a token twice is safe.
    if is_token_request(request):
        return "safe"
    return safety_of(request, Extensions(request).operation)


def _only_reads(request: httpx.Request) -> bool:
    return request.method in ("GET", "HEAD", "OPTIONS") or is_token_request(request)


def _error_response(response: httpx.Response, *requests: httpx.Request) -> ErrorResponse:
    text = redact_start(
        response.text,
        secrets_of(response.request, *requests),
        most=_KEPT_CHARACTERS,
        is_cut=len(response.content) >= MOST_BYTES_OF_ERRORS,
    )
    return ErrorResponse(
        method=response.request.method,
        url=str(response.request.url),
        status=response.status_code,
        headers=response.headers,
        body=text,
        sent_version=_carries_version(response.request),
        operation=Extensions(response.request).operation,
    )


def _carries_version(request: httpx.Request) -> bool:
    """Return whether the request contains a version number, so that it can conflict."""
    if request.method != "PUT" or Extensions(request).body is not None:
        return False
    return b'"version"' in request.content


def _is_spent(request: httpx.Request) -> bool:
    """Return whether the request's body comes from an iterator that was started."""
    body = Extensions(request).body
    return body is not None and body.spent


# Without X-Atlassian-Token, or with a browser's User-Agent, v1 writes fail the XSRF check.
_HEADERS = {
    "Accept": "application/json",
    "User-Agent": f"confluence-connector/{__version__}",
    "X-Atlassian-Token": "no-check",
}


# Those of httpx's clients; its transports have other defaults.
_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20)


def http_client(
    settings: Settings,
    *,
    retry: RetryPolicy | None,
    timeout: float | None,
    transport: httpx.BaseTransport | None,
    ssl_context: ssl.SSLContext | None = None,
    proxy: str | httpx.Proxy | None = None,
) -> HTTPClient:
    """Return an HTTP client that sends the credential to the API only, and logs no secrets."""
    install_log_redaction()
    trusted = {_origin(httpx.URL(settings.api_url))}
    if settings.site and not settings.is_oauth:
        trusted.add(_origin(httpx.URL(settings.site)))
    return HTTPClient(
        credential=settings.credential,
        retry=option(retry, RetryPolicy, "retry=") or RetryPolicy(),
        sign_in=AuthFlow(
            settings.credential, settings.api_url, lambda url: _origin(url) in trusted
        ),
        timeout=validate_timeout(timeout),
        trust_env=False,  # proxies are read here, so that errors name the variable
        **_routes(
            option(transport, httpx.BaseTransport, "transport="),
            option(ssl_context, ssl.SSLContext, "ssl_context="),
            proxy,
        ),
        headers=_HEADERS,
    )


def _routes(
    transport: httpx.BaseTransport | None,
    ssl_context: ssl.SSLContext | None,
    proxy: str | httpx.Proxy | None,
) -> dict[str, Any]:
    """Return the transports of a client."""
    if transport is not None:
        if ssl_context is not None or proxy is not None:
            raise ConfigurationError(
                "transport= opens its own connections: pass ssl_context= and proxy= to it"
            )
        return {"transport": transport}
    if proxy is not None:
        rules = ProxyRules(validate_proxy(proxy, "proxy="))
    else:
        rules = proxy_of_environment()
    context = ssl_context or certificate_context()
    direct = httpx.HTTPTransport(verify=context, limits=_LIMITS)
    if rules.proxy is None:
        return {"transport": direct}
    proxied = httpx.HTTPTransport(verify=context, limits=_LIMITS, proxy=rules.proxy)
    # Plain http is for loopback: a proxy would see the credential unencrypted.
    return {
        "transport": direct,
        "mounts": {"https://": ProxyRouter(direct, proxied, rules)},
    }


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
