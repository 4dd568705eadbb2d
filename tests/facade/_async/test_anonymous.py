"""A public site, read without an account."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from confluence_connector import AsyncConfluence, ConfigurationError, ConfluenceError, RetryPolicy
from confluence_connector.auth import Anonymous
from confluence_connector.sandbox import Sandbox


@pytest.fixture
async def nobody(sandbox: Sandbox) -> AsyncIterator[AsyncConfluence]:
    async with AsyncConfluence(
        Anonymous(), site="acme", transport=sandbox.transport, retry=RetryPolicy(first_wait=0)
    ) as confluence:
        yield confluence


async def test_a_public_site_is_read_on_its_own_host(
    sandbox: Sandbox, nobody: AsyncConfluence
) -> None:
    sandbox.anonymous_access = True
    assert [space.key async for space in nobody.spaces.list()] == ["DOCS"]
    page = await nobody.pages.list().first()
    assert page is not None
    assert (await nobody.pages.get(page.id)).title == "Docs Home"
    assert (await nobody.site).url == "https://acme.atlassian.net"
    assert {request.host for request in sandbox.requests} == {"site"}
    assert not any("authorization" in request.headers for request in sandbox.requests)


async def test_a_site_that_wants_an_account_is_reported(nobody: AsyncConfluence) -> None:
    with pytest.raises(ConfluenceError) as caught:
        await nobody.spaces.list().first()
    assert "manage_auth" not in str(caught.value)
    assert "CONFLUENCE_API_TOKEN" not in str(caught.value)


async def test_nobody_writes_and_nothing_is_sent(sandbox: Sandbox, nobody: AsyncConfluence) -> None:
    sandbox.anonymous_access = True
    with pytest.raises(ConfigurationError, match="needs an account"):
        await nobody.pages.create(space=98304, title="Grill plan")
    assert not any(request.method == "POST" for request in sandbox.requests)


async def test_nobody_needs_a_site(sandbox: Sandbox) -> None:
    async with AsyncConfluence(Anonymous(), transport=sandbox.transport) as confluence:
        with pytest.raises(ConfigurationError, match="site="):
            await confluence.spaces.list().first()
    with pytest.raises(ConfigurationError, match="the class Anonymous"):
        AsyncConfluence(Anonymous, site="acme")  # type: ignore[arg-type]
