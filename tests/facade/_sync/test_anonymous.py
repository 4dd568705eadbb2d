# Derived from tests/facade/_async/test_anonymous.py by `nox -s unasync`: change that file instead.
"""A public site, read without an account."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from confluence_connector import ConfigurationError, Confluence, ConfluenceError, RetryPolicy
from confluence_connector.auth import Anonymous
from confluence_connector.sandbox import Sandbox


@pytest.fixture
def nobody(sandbox: Sandbox) -> Iterator[Confluence]:
    with Confluence(
        Anonymous(), site="acme", transport=sandbox.transport, retry=RetryPolicy(first_wait=0)
    ) as confluence:
        yield confluence


def test_a_public_site_is_read_on_its_own_host(sandbox: Sandbox, nobody: Confluence) -> None:
    sandbox.anonymous_access = True
    assert [space.key for space in nobody.spaces.list()] == ["DOCS"]
    page = nobody.pages.list().first()
    assert page is not None
    assert (nobody.pages.get(page.id)).title == "Docs Home"
    assert (nobody.site).url == "https://acme.atlassian.net"
    assert {request.host for request in sandbox.requests} == {"site"}
    assert not any("authorization" in request.headers for request in sandbox.requests)


def test_a_site_that_wants_an_account_is_reported(nobody: Confluence) -> None:
    with pytest.raises(ConfluenceError) as caught:
        nobody.spaces.list().first()
    assert "manage_auth" not in str(caught.value)
    assert "CONFLUENCE_API_TOKEN" not in str(caught.value)


def test_nobody_writes_and_nothing_is_sent(sandbox: Sandbox, nobody: Confluence) -> None:
    sandbox.anonymous_access = True
    with pytest.raises(ConfigurationError, match="needs an account"):
        nobody.pages.create(space=98304, title="Grill plan")
    assert not any(request.method == "POST" for request in sandbox.requests)


def test_nobody_needs_a_site(sandbox: Sandbox) -> None:
    with Confluence(Anonymous(), transport=sandbox.transport) as confluence:
        with pytest.raises(ConfigurationError, match="site="):
            confluence.spaces.list().first()
    with pytest.raises(ConfigurationError, match="the class Anonymous"):
        Confluence(Anonymous, site="acme")  # type: ignore[arg-type]
