"""Tokens that are renewed, and waiting when the server asks for it."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from tests.contract.scenarios.conftest import Arrange
from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import AsyncConfluence, ConfigurationError
from confluence_connector.auth import OAuth2, ServiceAccount, Tokens
from confluence_connector.sandbox.app.tokens import OAuthClient

SignIn = Callable[..., AsyncConfluence]


async def test_refresh(
    sign_in: SignIn,
    wire: Wire,
    docs: Place,
    token: str,
    oauth_app: OAuthClient,
    arrange: Arrange,
) -> None:
    app, seen = (oauth_app.client_id, oauth_app.client_secret), list[Tokens]()
    arrange(lambda sandbox: sandbox.revoke(token))
    auth = OAuth2(*app, oauth_app.refresh_token, access_token=token, on_rotate=seen.append)
    assert (await sign_in(auth=auth).pages.get(docs.home)).id == docs.home
    refused, *alive, refresh, again = wire.lines
    assert refused == again == f"GET /wiki/api/v2/pages/{docs.home}?body-format=storage"
    assert alive == ["GET /oauth/token/accessible-resources", "GET /wiki/api/v2/spaces?limit=1"]
    assert refresh == "POST /oauth/token"
    [tokens] = seen
    assert tokens.refresh_token
    later = sign_in(auth=OAuth2(*app, tokens.refresh_token))
    assert (await later.pages.get(docs.home)).id == docs.home
    assert tokens.refresh_token.encode() in wire.refreshes[1].content


async def test_service_account(
    sign_in: SignIn, wire: Wire, docs: Place, oauth_app: OAuthClient
) -> None:
    confluence = sign_in(auth=ServiceAccount(oauth_app.client_id, oauth_app.client_secret))
    assert (await confluence.pages.get(docs.home)).id == docs.home
    assert b"grant_type=client_credentials" in wire.refreshes[0].content


async def test_wrong_secret(
    sign_in: SignIn, wire: Wire, docs: Place, oauth_app: OAuthClient
) -> None:
    confluence = sign_in(auth=OAuth2(oauth_app.client_id, "wrong", oauth_app.refresh_token))
    with pytest.raises(ConfigurationError, match="client_secret"):
        await confluence.pages.get(docs.home)
    assert wire.lines == ["POST /oauth/token"]


async def test_told_to_wait(confluence: AsyncConfluence, wire: Wire, arrange: Arrange) -> None:
    headers = {"Retry-After": "1", "RateLimit-Reason": "confluence-burst-based"}
    arrange(lambda sandbox: sandbox.fail_next(status=429, headers=headers))
    started = time.monotonic()
    assert await confluence.spaces.list().first()
    assert time.monotonic() - started >= 1
    assert len(wire.lines) == 2
