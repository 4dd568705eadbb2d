"""When a token is fetched, and what becomes of one that could not be stored."""

from __future__ import annotations

import traceback
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    AsyncConfluence,
    ConfigurationError,
    ConfluenceError,
    OAuth2,
    ReconnectRequiredError,
    RetryPolicy,
    ServiceAccount,
)
from confluence_connector.auth import Credential, Tokens
from confluence_connector.sandbox import Sandbox

TOKEN_PATH = "/oauth/token"
AuthFlow = Callable[..., AsyncConfluence]


@pytest.fixture
async def signed_in(sandbox: Sandbox) -> AsyncIterator[AuthFlow]:
    opened: list[AsyncConfluence] = []

    def build(auth: Credential) -> AsyncConfluence:
        opened.append(
            AsyncConfluence(
                auth,
                cloud_id=sandbox.cloud_id,
                transport=sandbox.transport,
                retry=RetryPolicy(first_wait=0),
            )
        )
        return opened[-1]

    yield build
    for confluence in opened:
        await confluence.aclose()


def token_requests(sandbox: Sandbox) -> int:
    return [request.path for request in sandbox.requests].count(TOKEN_PATH)


def grant(sandbox: Sandbox, **options: object) -> OAuth2:
    app = sandbox.oauth_client()
    return OAuth2(app.client_id, app.client_secret, app.refresh_token, **options)


def account(sandbox: Sandbox) -> ServiceAccount:
    app = sandbox.oauth_client()
    return ServiceAccount(app.client_id, app.client_secret)


@pytest.mark.parametrize("credential", [grant, account])
@pytest.mark.parametrize("route", ["v1", "v2"])
async def test_a_token_that_expires_early_is_replaced_once(
    sandbox: Sandbox, signed_in: AuthFlow, credential: Callable, route: str
) -> None:
    confluence = signed_in(credential(sandbox))
    await confluence.spaces.list().first()
    sandbox.clock.advance(3601)  # the server's clock is ahead of ours
    if route == "v1":
        assert await confluence.search("type = page").first()
    else:
        assert await confluence.spaces.list().first()
    assert token_requests(sandbox) == 2


async def test_each_revoked_token_is_replaced(sandbox: Sandbox, signed_in: AuthFlow) -> None:
    handed: list[Tokens] = []
    confluence = signed_in(grant(sandbox, on_rotate=handed.append))
    await confluence.spaces.list().first()
    for round_ in range(1, 4):
        sandbox.revoke(handed[-1].access_token)
        assert await confluence.spaces.list().first()
        assert len(handed) == token_requests(sandbox) == 1 + round_


@pytest.mark.parametrize("credential", [grant, account])
async def test_a_refusal_that_outlives_the_token_is_not_answered_by_token_after_token(
    sandbox: Sandbox, signed_in: AuthFlow, credential: Callable
) -> None:
    confluence = signed_in(credential(sandbox))
    sandbox.fail_next(99, status=401, when=lambda request: request.path != TOKEN_PATH)
    for _ in range(4):
        with pytest.raises(ReconnectRequiredError):
            await confluence.spaces.list().first()
    assert token_requests(sandbox) == 2


async def test_tokens_that_could_not_be_stored_are_not_used_but_handed_over_again(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    handed: list[Tokens] = []
    full = [True, True]

    def store(tokens: Tokens) -> None:
        handed.append(tokens)
        if full:
            full.pop()
            raise OSError("disk full")

    confluence = signed_in(grant(sandbox, on_rotate=store))
    for _ in range(2):
        with pytest.raises(OSError, match="disk full"):
            await confluence.spaces.list().first()
    assert {request.path for request in sandbox.requests} == {TOKEN_PATH}
    sandbox.clock.advance(660)  # beyond the leeway of the refresh token
    assert await confluence.spaces.list().first()
    assert token_requests(sandbox) == 1
    assert len(handed) == 3
    assert len({tokens.access_token for tokens in handed}) == 1


async def test_tokens_that_expired_before_they_were_stored_are_stored_and_replaced(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    handed: list[Tokens] = []

    def store(tokens: Tokens) -> None:
        handed.append(tokens)
        if len(handed) == 1:
            raise OSError("disk full")

    auth = grant(sandbox, on_rotate=store)
    confluence = signed_in(auth)
    with pytest.raises(OSError, match="disk full"):
        await confluence.spaces.list().first()
    gone_by = datetime.now(UTC) - timedelta(hours=2)
    auth.keep(Tokens(handed[0].access_token, handed[0].refresh_token, gone_by))
    assert await confluence.spaces.list().first()
    assert token_requests(sandbox) == 2
    assert [tokens.refresh_token == handed[0].refresh_token for tokens in handed] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("given", ["a token with blanks", "", 7, None])
async def test_a_token_that_is_none_shows_nothing_of_the_others(given: object) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"access_token": given, "refresh_token": "hush-hush-42"})

    grant = OAuth2("an-id", "a-secret", "a-refresh-token")
    async with AsyncConfluence(
        grant, cloud_id="1", transport=httpx.MockTransport(respond), retry=RetryPolicy(attempts=1)
    ) as confluence:
        with pytest.raises(ConfluenceError) as caught:
            await confluence.pages.get(7)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "hush-hush-42" not in "".join(shown.format())
    # Some tools show the attributes that a line of a frame names.
    assert not [frame.filename for frame in shown.stack if "renewal" in frame.filename]


async def test_a_token_of_unknown_expiry_is_used_and_said_to_be_so(
    sandbox: Sandbox, signed_in: AuthFlow, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", logger="confluence_connector")
    confluence = signed_in(account(sandbox))
    sandbox.fail_next(status=200, body={"access_token": sandbox.issue_token()})
    for _ in range(2):
        assert await confluence.spaces.list().first()
    assert token_requests(sandbox) == 1
    assert "whose expiry is not known" in caplog.text


class Store:
    """Holds tokens in memory, and may refuse its lock."""

    def __init__(self, tokens: Tokens, refusal: Exception | None = None) -> None:
        self.tokens = tokens
        self.refusal = refusal

    def load(self) -> Tokens:
        return self.tokens

    def save(self, tokens: Tokens) -> None:
        self.tokens = tokens

    @contextmanager
    def lock(self) -> Iterator[None]:
        if self.refusal is not None:
            raise self.refusal
        yield


def stored(refresh_token: str, access_token: str = "expired") -> Tokens:
    return Tokens(access_token, refresh_token, datetime.now(UTC) - timedelta(hours=1))


async def test_a_store_that_cannot_be_locked_is_reported_and_nothing_is_fetched(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app = sandbox.oauth_client()
    store = Store(stored(app.refresh_token), OSError("no locks on this disk"))
    confluence = signed_in(OAuth2(app.client_id, app.client_secret, store=store))
    with pytest.raises(OSError, match="no locks on this disk"):
        await confluence.spaces.list().first()
    assert token_requests(sandbox) == 0
    store.refusal = None
    assert await confluence.spaces.list().first()
    assert store.tokens.refresh_token != app.refresh_token


@pytest.mark.parametrize("signs_in", [True, False])
async def test_the_store_is_read_again_before_a_grant_counts_as_revoked(
    sandbox: Sandbox, relay: Relay, signs_in: bool
) -> None:
    app = sandbox.oauth_client()
    store = Store(stored("rotated-out-long-ago"))

    def sign_in_again() -> None:  # in the web app, say, without the lock
        if signs_in:
            store.save(stored(app.refresh_token, "another"))

    relay.after(f"POST {TOKEN_PATH}", sign_in_again)
    async with AsyncConfluence(
        OAuth2(app.client_id, app.client_secret, store=store),
        cloud_id=sandbox.cloud_id,
        transport=relay.transport,
    ) as confluence:
        if signs_in:
            assert await confluence.spaces.list().first()
        else:
            with pytest.raises(ReconnectRequiredError):
                await confluence.spaces.list().first()
    assert token_requests(sandbox) == 1 + signs_in


async def test_tokens_that_another_process_has_stored_are_used(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app = sandbox.oauth_client()
    store = Store(stored(app.refresh_token))
    confluence = signed_in(OAuth2(app.client_id, app.client_secret, store=store))
    fresh = datetime.now(UTC) + timedelta(hours=1)
    store.save(Tokens(sandbox.issue_token(), "another-refresh-token", fresh))
    assert await confluence.spaces.list().first()
    assert token_requests(sandbox) == 0


async def test_a_refresh_token_that_is_not_repeated_stays_in_the_store(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app = sandbox.oauth_client()
    store, handed = Store(stored(app.refresh_token)), []
    auth = OAuth2(app.client_id, app.client_secret, store=store, on_rotate=handed.append)
    confluence = signed_in(auth)
    sandbox.fail_next(status=200, body={"access_token": sandbox.issue_token()})
    assert await confluence.spaces.list().first()
    assert store.tokens.refresh_token == handed[0].refresh_token == app.refresh_token


async def test_tokens_that_were_stored_and_not_passed_on_are_passed_on_again(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    app = sandbox.oauth_client()
    store, handed = Store(stored(app.refresh_token)), []

    def on_rotate(tokens: Tokens) -> None:
        handed.append(tokens)
        if len(handed) == 1:
            raise OSError("disk full")

    auth = OAuth2(app.client_id, app.client_secret, store=store, on_rotate=on_rotate)
    confluence = signed_in(auth)
    with pytest.raises(OSError, match="disk full"):
        await confluence.spaces.list().first()
    assert await confluence.spaces.list().first()
    assert handed == [store.tokens, store.tokens]
    assert token_requests(sandbox) == 1


async def test_a_fetched_token_that_no_request_can_send_is_not_kept(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    handed: list[Tokens] = []
    confluence = signed_in(grant(sandbox, on_rotate=handed.append))
    sandbox.fail_next(status=200, body={"access_token": "ATATT3x-personal"})
    with pytest.raises(ConfigurationError, match="personal API token"):
        await confluence.spaces.list().first()
    assert handed == []
    assert await confluence.spaces.list().first()


async def test_a_time_out_of_a_function_that_stores_is_not_taken_for_that_of_the_refresh(
    sandbox: Sandbox, signed_in: AuthFlow
) -> None:
    def on_rotate(tokens: Tokens) -> None:
        raise TimeoutError("the database does not respond")

    with pytest.raises(TimeoutError, match="the database does not respond"):
        await signed_in(grant(sandbox, on_rotate=on_rotate)).spaces.list().first()
    app = sandbox.oauth_client()
    store = Store(stored(app.refresh_token), TimeoutError("the lock server does not respond"))
    confluence = signed_in(OAuth2(app.client_id, app.client_secret, store=store))
    with pytest.raises(TimeoutError, match="the lock server does not respond"):
        await confluence.spaces.list().first()
