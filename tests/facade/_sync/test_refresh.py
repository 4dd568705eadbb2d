# Derived from tests/facade/_async/test_refresh.py by `nox -s unasync`: change that file instead.
"""When a token is fetched, and what becomes of one that could not be stored."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from confluence_connector import (
    Confluence,
    ConfluenceError,
    OAuth2,
    ReconnectRequiredError,
    RetryPolicy,
    ServiceAccount,
)
from confluence_connector.auth import Credential, Tokens
from confluence_connector.sandbox import Sandbox

TOKEN_PATH = "/oauth/token"
AuthFlow = Callable[..., Confluence]


@pytest.fixture
def signed_in(sandbox: Sandbox) -> Iterator[AuthFlow]:
    opened: list[Confluence] = []

    def build(auth: Credential) -> Confluence:
        opened.append(
            Confluence(
                auth,
                cloud_id=sandbox.cloud_id,
                transport=sandbox.transport,
                retry=RetryPolicy(first_wait=0),
            )
        )
        return opened[-1]

    yield build
    for confluence in opened:
        confluence.close()


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
def test_a_token_that_expires_early_is_replaced_once(
    sandbox: Sandbox, signed_in: AuthFlow, credential: Callable, route: str
) -> None:
    confluence = signed_in(credential(sandbox))
    confluence.spaces.list().first()
    sandbox.clock.advance(3601)  # the server's clock is ahead of ours
    if route == "v1":
        assert confluence.search("type = page").first()
    else:
        assert confluence.spaces.list().first()
    assert token_requests(sandbox) == 2


def test_each_revoked_token_is_replaced(sandbox: Sandbox, signed_in: AuthFlow) -> None:
    handed: list[Tokens] = []
    confluence = signed_in(grant(sandbox, on_rotate=handed.append))
    confluence.spaces.list().first()
    for round_ in range(1, 4):
        sandbox.revoke(handed[-1].access_token)
        assert confluence.spaces.list().first()
        assert len(handed) == token_requests(sandbox) == 1 + round_


@pytest.mark.parametrize("credential", [grant, account])
def test_a_refusal_that_outlives_the_token_is_not_answered_by_token_after_token(
    sandbox: Sandbox, signed_in: AuthFlow, credential: Callable
) -> None:
    confluence = signed_in(credential(sandbox))
    sandbox.fail_next(99, status=401, when=lambda request: request.path != TOKEN_PATH)
    for _ in range(4):
        with pytest.raises(ReconnectRequiredError):
            confluence.spaces.list().first()
    assert token_requests(sandbox) == 2


def test_tokens_that_could_not_be_stored_are_not_used_but_handed_over_again(
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
            confluence.spaces.list().first()
    assert {request.path for request in sandbox.requests} == {TOKEN_PATH}
    sandbox.clock.advance(660)  # beyond the leeway of the refresh token
    assert confluence.spaces.list().first()
    assert token_requests(sandbox) == 1
    assert len(handed) == 3
    assert len({tokens.access_token for tokens in handed}) == 1


def test_tokens_that_expired_before_they_were_stored_are_stored_and_replaced(
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
        confluence.spaces.list().first()
    gone_by = datetime.now(UTC) - timedelta(hours=2)
    auth.keep(Tokens(handed[0].access_token, handed[0].refresh_token, gone_by))
    assert confluence.spaces.list().first()
    assert token_requests(sandbox) == 2
    assert [tokens.refresh_token == handed[0].refresh_token for tokens in handed] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("given", ["a token with blanks", "", 7, None])
def test_a_token_that_is_none_shows_nothing_of_the_others(given: object) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"access_token": given, "refresh_token": "hush-hush-42"})

    grant = OAuth2("an-id", "a-secret", "a-refresh-token")
    with Confluence(
        grant, cloud_id="1", transport=httpx.MockTransport(respond), retry=RetryPolicy(attempts=1)
    ) as confluence:
        with pytest.raises(ConfluenceError) as caught:
            confluence.pages.get(7)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert "hush-hush-42" not in "".join(shown.format())
    # Some tools show the attributes that a line of a frame names.
    assert not [frame.filename for frame in shown.stack if "renewal" in frame.filename]
