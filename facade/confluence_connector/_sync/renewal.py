# Derived from facade/confluence_connector/_async/renewal.py by `nox -s unasync`: change that file instead.
"""Fetch access tokens: one refresh for all that need it, which always runs to completion."""

from __future__ import annotations

import copy
import inspect
import time
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

from .._concurrency import (
    Worker,
    in_time,
    maybe_await,
    refuse_waiting_for,
    sleep,
    to_completion,
    watch_runner,
)
from .._extensions import Extensions
from .._logging import log
from .._secret import Secret
from .._time_limits import TimeLimitError
from ..auth.header import bearer
from ..auth.renewal import FETCHED
from ..auth.single_flight import Flight
from ..errors import ConfigurationError, ConfluenceError, UnexpectedResponseError

if TYPE_CHECKING:
    from ..auth import Renewable, TokenRequest, Tokens, TokenStore

__all__ = ["Renewal", "TokenRefused"]

# Seconds between polls for a refresh by another thread or task.
_TURN = 0.01
# Seconds that a refresh may take beyond its time limit, for the lock of a store and for storing in
# the sync client, which cannot interrupt them. A FileTokenStore waits up to 30 seconds by default.
_LONGEST_LOCK = 35.0


class TokenRefused(Exception):  # noqa: N818  internal: it carries the response
    """A token request was refused.

    Attributes:
        response: The refusal, read.
    """

    def __init__(self, response: httpx.Response) -> None:
        super().__init__(response)
        self.response = response


class Renewal:
    """Refreshes a credential's access token when needed.

    Args:
        credential: The credential.
        api_url: Address of the gateway.
        send: Sends a token request, without retries.
    """

    def __init__(
        self,
        credential: Renewable,
        api_url: str,
        send: Callable[[httpx.Request], httpx.Response],
    ) -> None:
        self._credential = credential
        self._api_url = api_url
        self._send = send
        self._leading: Flight | None = None

    def finish(self) -> None:
        """Wait for this client's refresh to finish, before its connections are closed."""
        flight = self._leading
        until = time.monotonic() + self._credential.refresh_timeout
        while flight is not None and not flight.is_over and time.monotonic() < until:
            sleep(_TURN)

    def ensure_token(self, request: httpx.Request) -> None:
        """Fetch a token if needed, or wait for another thread or task that fetches it.

        Args:
            request: The request that needs the token; its time-outs apply to the token request.

        Raises:
            TokenRefused: The token endpoint refused.
            RequestError: It sent no response.
            ConfigurationError: The token cannot be fetched here.
        """
        credential = self._credential
        credential.check_process()
        while credential.needs_refresh(_now()):
            own = Flight(watch_runner())
            try:
                flight = credential.flights.join(own)
                if flight is own:
                    self._lead(own, request)
                    return
            finally:
                own.is_over = True  # here, not in a function: see `SingleFlight.join`
                credential.flights.forget(own)
            _wait_for(flight, credential.refresh_timeout + _LONGEST_LOCK)
            if flight.failure is not None:
                raise _copied(flight.failure)
            if flight.succeeded:
                return

    def _lead(self, flight: Flight, request: httpx.Request) -> None:
        self._leading = flight
        refresh = _Refresh(self._credential, self._api_url, self._send, request)
        to_completion(self._run, None, flight, refresh)

    def _run(self, flight: Flight, refresh: _Refresh) -> None:
        """Run a refresh, and record how it ends, whatever becomes of the call that needed it."""
        limit = self._credential.refresh_timeout
        with flight.recording():
            try:
                in_time(refresh.run, limit)
            except TimeLimitError:
                timeout = refresh.timeout_error(limit)
            except Exception as error:
                log.info("%s: no access token (%s)", refresh.name, type(error).__name__)
                raise
            else:
                return
            raise timeout


class _Refresh:
    """One refresh, under the store's lock if there is a store.

    Args:
        credential: The credential.
        api_url: Address of the gateway.
        send: Sends a token request, without retries.
        request: The request that needs the token.
    """

    def __init__(
        self,
        credential: Renewable,
        api_url: str,
        send: Callable[[httpx.Request], httpx.Response],
        request: httpx.Request,
    ) -> None:
        self._credential = credential
        self.name = type(credential).__name__
        self._api_url = api_url
        self._send = send
        self._request = request

    def run(self) -> None:
        """Get a valid token, from the store or from the token endpoint."""
        store = self._credential.store
        if store is None:
            self._notify_pending(None)
            self._fetch(None)
            return
        worker, lock = Worker(), _HeldLock(store)
        try:
            worker.call(lock.enter)
            self._adopt(worker)
            self._notify_pending(worker)
            self._fetch(worker)
        finally:
            worker.end_with(lock.leave)

    def timeout_error(self, seconds: float) -> ConfluenceError | httpx.RequestError:
        """Return the error for a refresh that did not finish in time."""
        if self._credential.pending is not None:
            return ConfigurationError(
                f"the new tokens were not stored within {seconds:g} seconds (refresh_timeout=); "
                "they are kept, and passed on again before the next request"
            )
        request = self._token_request()
        return httpx.ReadTimeout(
            f"no token within {seconds:g} seconds (refresh_timeout=)", request=request
        )

    def _adopt(self, worker: Worker) -> bool:
        """Use tokens that another process has stored, and return whether there were any."""
        store, credential = self._credential.store, self._credential
        stored = worker.call(store.load) if store else None
        if stored is None or credential.holds(stored) or not credential.adopt(stored):
            return False
        log.info("%s: using the tokens that another process has stored", self.name)
        return True

    def _notify_pending(self, worker: Worker | None) -> None:
        """Pass on tokens that could not be stored last time, before others are fetched."""
        if (tokens := self._credential.pending) is not None:
            self._notify(tokens, worker)

    def _fetch(self, worker: Worker | None) -> None:
        credential = self._credential
        if not credential.needs_refresh(_now()):
            return
        response = self._send(self._token_request())
        if (
            response.is_error
            and worker
            and credential.is_revoked(response.status_code, response.text)
        ):
            # Before the grant counts as revoked: a user may have signed in again without a lock.
            if not self._adopt(worker):
                raise TokenRefused(response)
            self._fetch(None)
            return
        if response.is_error:
            raise TokenRefused(response)
        tokens = read_tokens(credential, response)
        credential.keep(tokens)  # the previous grant is used up, whatever happens from here on
        self._notify(tokens, worker)
        log.info("%s: fetched an access token, %s", self.name, _life(tokens))

    def _notify(self, tokens: Tokens, worker: Worker | None) -> None:
        credential = self._credential
        if credential.store and worker:
            worker.call(credential.store.save, tokens)
        maybe_await(credential.notify(tokens))
        if credential.pending is tokens:  # or another refresh has replaced one that hung
            credential.set_tokens(tokens)

    def _token_request(self) -> httpx.Request:
        limit = self._credential.refresh_timeout
        timeout = {
            phase: limit if seconds is None else min(seconds, limit)
            for phase, seconds in Extensions(self._request).timeout.items()
        }
        wanted = self._credential.token_request(self._api_url)
        user_agent = self._request.headers.get("user-agent", "")
        return token_http_request(wanted, timeout, user_agent, most_seconds=limit)


class _HeldLock:
    """A store's lock, which can be released even if acquiring it was abandoned."""

    def __init__(self, store: TokenStore) -> None:
        self._holding = _holding(store)

    def enter(self) -> None:
        next(self._holding)

    def leave(self) -> None:
        if inspect.getgeneratorstate(self._holding) == inspect.GEN_SUSPENDED:
            next(self._holding, None)


def _holding(store: TokenStore) -> Generator[None, None, None]:
    # A with statement, since no exception of a signal handler comes between lock and unlock.
    with store.lock():
        yield


def token_http_request(
    wanted: TokenRequest, timeout: dict[str, Any], user_agent: str, *, most_seconds: float
) -> httpx.Request:
    """Build the HTTP request of a token request, whose response has its own time limit.

    No one can cancel a thread: without the limit, a token endpoint that sends one byte now and then
    would hold it, and everybody who waits for the token.
    """
    headers = {"Accept": "application/json", "User-Agent": user_agent}
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
        extensions=Extensions.of_token_request(wanted, timeout=timeout, most_seconds=most_seconds),
    )


def _wait_for(flight: Flight, seconds: float) -> None:
    """Wait for the end of a refresh.

    Threads, event loops and sync and async clients share it, so it is polled. One whose thread or
    event loop has ended, or that hangs, is given up: then the next caller refreshes.
    """
    refuse_waiting_for(flight.thread)
    while not flight.is_over:
        if flight.has_runner_ended() or time.monotonic() > flight.begun + seconds:
            flight.is_over = True
        else:
            sleep(_TURN)


def _copied(error: Exception) -> Exception:
    """Return a copy for each waiter: raising one exception in many threads mixes tracebacks."""
    try:
        return copy.copy(error)
    except Exception:
        return error


def read_tokens(credential: Renewable, response: httpx.Response) -> Tokens:
    tokens = credential.read(response.text, _now()) if response.is_success else None
    if tokens is None:
        url = response.request.url.copy_with(query=None)
        what = "without a token"
        if response.has_redirect_location:
            what = "and a redirect to another address, to which no secret is sent"
        raise UnexpectedResponseError(
            f"{response.request.method} {url} returned {response.status_code} {what}",
            status=response.status_code,
            method=response.request.method,
            url=str(url),
        )
    # Before the tokens are kept: one that no request can send would be kept for ever.
    bearer(Secret(tokens.access_token), FETCHED)
    return tokens


def _life(tokens: Tokens) -> str:
    if tokens.expires_at is None:
        return "whose expiry is not known"
    return f"good for {(tokens.expires_at - _now()).total_seconds():.0f} s"


def _now() -> datetime:
    return datetime.now(UTC)
