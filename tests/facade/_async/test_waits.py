"""Waiting: bounded for each caller, and told to the logger."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

import httpx
import pytest

from confluence_connector import (
    AsyncConfluence,
    NotFoundError,
    OAuth2,
    RateLimitedError,
    ReconnectRequiredError,
    RetryPolicy,
    ServerError,
)
from confluence_connector.sandbox import Sandbox

_CLOUD_ID = "11111111-2222-3333-4444-555555555555"


async def test_a_pause_that_others_began_counts_against_the_deadline(sandbox: Sandbox) -> None:
    async with AsyncConfluence(
        sandbox.issue_token(),
        cloud_id=sandbox.cloud_id,
        transport=sandbox.transport,
        retry=RetryPolicy(deadline=3),
    ) as confluence:
        confluence._http._pause.extend(_in_an_hour())
        with pytest.raises(RateLimitedError, match="not sent") as caught:
            await confluence.pages.get(98400)
        assert caught.value.retry_after is not None
        assert caught.value.retry_after > 3000
    assert sandbox.requests == []


def _in_an_hour() -> float:
    return time.monotonic() + 3600


def _refusing_once(
    statuses: list[int], on_refusal: Callable[[], object], policy: RetryPolicy
) -> tuple[AsyncConfluence, list[int]]:
    """Return a client whose first token is refused, and the statuses it was given."""
    given: list[int] = []

    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            return httpx.Response(200, json={"access_token": f"a{len(given)}", "expires_in": 3600})
        given.append(statuses[len(given)])
        if given[-1] == 401:
            on_refusal()
        return httpx.Response(given[-1], headers={"Retry-After": "0.001"}, json={})

    auth = OAuth2("an-app", "its-secret", "a-refresh-token")
    transport = httpx.MockTransport(respond)
    return AsyncConfluence(auth, cloud_id=_CLOUD_ID, transport=transport, retry=policy), given


async def test_a_refused_token_grants_no_further_attempts() -> None:
    policy = RetryPolicy(attempts=3)
    confluence, given = _refusing_once([503, 401] + [503] * 9, list, policy)
    async with confluence:
        with pytest.raises(ServerError):
            await confluence.pages.get(1)
    assert given == [503, 401, 503]


async def test_a_refused_token_grants_no_further_time(monkeypatch: pytest.MonkeyPatch) -> None:
    policy = RetryPolicy(attempts=9, deadline=60)
    now = time.monotonic

    def skip() -> None:
        monkeypatch.setattr(time, "monotonic", lambda: now() + 100)

    confluence, given = _refusing_once([503, 401] + [503] * 9, skip, policy)
    async with confluence:
        with pytest.raises(ServerError):
            await confluence.pages.get(1)
    assert given == [503, 401, 503]


async def test_waits_and_retries_are_logged(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "confluence_connector")
    token = sandbox.issue_token()
    sandbox.fail_next(2, status=502, when="getSpaces")
    async with AsyncConfluence(
        token,
        cloud_id=sandbox.cloud_id,
        transport=sandbox.transport,
        retry=RetryPolicy(attempts=4, first_wait=0.001),
    ) as confluence:
        assert await confluence.spaces.list().first()
    lines = [r.getMessage() for r in caplog.records if r.name == "confluence_connector"]
    assert len(lines) == 2
    assert "status 502; waiting 0.0 s before attempt 2 of 4" in lines[0]
    assert "attempt 3 of 4" in lines[1]
    assert token not in caplog.text


async def test_refreshes_are_logged_without_a_token(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "confluence_connector")
    app = sandbox.oauth_client()
    auth = OAuth2(app.client_id, app.client_secret, app.refresh_token)
    async with AsyncConfluence(
        auth, cloud_id=sandbox.cloud_id, transport=sandbox.transport
    ) as confluence:
        await confluence.spaces.list().first()
    assert "OAuth2: fetched an access token, good for" in caplog.text
    for secret in (app.client_secret, app.refresh_token, auth.authorization().reveal()[7:]):
        assert secret not in caplog.text


def test_the_library_is_silent_by_default() -> None:
    handlers = logging.getLogger("confluence_connector").handlers
    assert any(isinstance(handler, logging.NullHandler) for handler in handlers)


async def test_a_service_accounts_token_that_the_list_refuses_works_by_address() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/token/accessible-resources":
            return httpx.Response(401, json={"code": 401, "message": "Unauthorized"})
        if request.url.path == "/_edge/tenant_info":
            assert "authorization" not in request.headers
            return httpx.Response(200, json={"cloudId": _CLOUD_ID})
        if request.url.path.endswith("/pages/7"):  # purged: it names nothing
            bare = {"status": 404, "code": "NOT_FOUND", "title": "Not Found", "detail": None}
            return httpx.Response(404, json={"errors": [bare]})
        return httpx.Response(200, json={"results": [], "_links": {}})

    transport = httpx.MockTransport(respond)
    for where in ({"site": "acme"}, {"cloud_id": _CLOUD_ID}):
        async with AsyncConfluence("ATSTT3x-token", transport=transport, **where) as confluence:
            assert await confluence.spaces.list().first() is None
            with pytest.raises(NotFoundError):
                await confluence.pages.get(7)
    async with AsyncConfluence("ATSTT3x-token", transport=transport) as confluence:
        with pytest.raises(ReconnectRequiredError):
            await confluence.spaces.list().first()
