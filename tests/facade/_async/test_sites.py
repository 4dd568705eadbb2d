"""Which site a token is for: found when there is one, and never guessed."""

from __future__ import annotations

import httpx
import pytest
from tests.facade.relay import Relay

from confluence_connector import (
    AsyncConfluence,
    MissingScopeError,
    NotFoundError,
    ReconnectRequiredError,
    RetryPolicy,
    Site,
    SiteSelectionError,
    UnexpectedResponseError,
)
from confluence_connector.auth import Anonymous
from confluence_connector.sandbox import Sandbox

RESOURCES = "/oauth/token/accessible-resources"


def client(sandbox: Sandbox, **options: str) -> AsyncConfluence:
    return AsyncConfluence(sandbox.issue_token(), transport=sandbox.transport, **options)


async def test_a_site_of_two_products_is_one_row_without_jira(sandbox: Sandbox) -> None:
    async with client(sandbox) as confluence:
        [site] = await confluence.sites()
        assert (site.id, site.url, site.name) == (
            sandbox.cloud_id,
            "https://acme.atlassian.net",
            "acme",
        )
        assert "read:page:confluence" in site.scopes
        assert await confluence.site == site
        assert await confluence.granted_scopes == site.scopes


async def test_several_sites_are_listed_and_none_is_taken(sandbox: Sandbox) -> None:
    other = sandbox.add_site("acme-docs")
    async with client(sandbox) as confluence:
        with pytest.raises(SiteSelectionError, match="can access several") as caught:
            await confluence.spaces.list().first()
    assert caught.value.sites == (
        "https://acme-docs.atlassian.net",
        "https://acme.atlassian.net",
    )
    for known in (*caught.value.sites, other, sandbox.cloud_id):
        assert known in str(caught.value)
    assert [request.path for request in sandbox.requests] == [RESOURCES]


@pytest.mark.parametrize("site", ["acme-docs", "acme-docs.atlassian.net", "ACME-DOCS"])
async def test_a_site_is_chosen_by_its_name(sandbox: Sandbox, site: str) -> None:
    other = sandbox.add_site("acme-docs")
    async with client(sandbox, site=site) as confluence:
        assert await confluence.cloud_id == other


async def test_a_site_is_chosen_by_its_cloud_id(sandbox: Sandbox) -> None:
    other = sandbox.add_site("acme-docs")
    async with client(sandbox, cloud_id=other) as confluence:
        assert await confluence.cloud_id == other
        assert sandbox.requests == []
        assert (await confluence.site).url == "https://acme-docs.atlassian.net"


async def test_a_site_that_the_token_does_not_reach_is_refused(sandbox: Sandbox) -> None:
    async with client(sandbox, site="acme-support") as confluence:
        with pytest.raises(SiteSelectionError, match=r"not access https://acme-support\.atl"):
            await confluence.site


async def test_a_token_without_a_confluence_site_is_reported(sandbox: Sandbox) -> None:
    token = sandbox.issue_token(["read:jira-work"])
    async with AsyncConfluence(token, transport=sandbox.transport) as confluence:
        assert await confluence.sites() == []
        with pytest.raises(SiteSelectionError, match="can access no Confluence site"):
            await confluence.site


@pytest.mark.parametrize("body", ["<html>", "{}", '["acme"]', '[{"id": "1"}]', "null"])
async def test_a_response_that_is_not_a_list_of_sites_is_refused(
    sandbox: Sandbox, body: str
) -> None:
    sandbox.fail_next(status=200, body=body)
    async with client(sandbox) as confluence:
        with pytest.raises(UnexpectedResponseError):
            await confluence.site


async def test_the_site_is_asked_for_once(sandbox: Sandbox) -> None:
    async with client(sandbox) as confluence:
        first = await confluence.site
        assert isinstance(first, Site)
        assert await confluence.site is first
        await confluence.spaces.list().first()
    assert [request.path for request in sandbox.requests].count(RESOURCES) == 1


SERVICE_TOKEN = "ATSTT3x-token"


def list_refuses(request: httpx.Request) -> httpx.Response | None:
    """Respond as the gateway does to a service account's token, but for its API."""
    if request.url.path == RESOURCES:
        return httpx.Response(401, json={"code": 401, "message": "Unauthorized"})
    if request.url.path == "/_edge/tenant_info":
        return httpx.Response(200, json={"cloudId": "1-2-3"})
    return None


BARE = {"errors": [{"status": 404, "code": "NOT_FOUND", "title": "Not Found", "detail": None}]}
NARROW = {"code": 401, "message": "Unauthorized; scope does not match"}


@pytest.mark.parametrize(
    ("status", "body", "is_valid"), [(401, NARROW, True), (404, BARE, False), (503, {}, False)]
)
async def test_a_token_that_the_list_refuses_is_tried_at_the_gateway(
    status: int, body: dict[str, object], is_valid: bool
) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return list_refuses(request) or httpx.Response(status, json=body)

    async with AsyncConfluence(
        SERVICE_TOKEN,
        site="acme",
        transport=httpx.MockTransport(respond),
        retry=RetryPolicy(attempts=1),
    ) as confluence:
        if is_valid:
            assert (await confluence.site).id == "1-2-3"
            assert await confluence.granted_scopes == ()  # which nobody can tell
        else:
            with pytest.raises(ReconnectRequiredError):
                await confluence.site


async def test_a_check_of_the_token_that_fails_blames_it_for_nothing(
    relayed: AsyncConfluence, relay: Relay
) -> None:
    def break_off(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("the network is gone", request=request)

    relay.at("GET .*/pages/7", lambda _: httpx.Response(404, json=BARE))
    relay.at(f"GET {RESOURCES}", break_off)
    relay.at(r"GET .*/spaces\?limit=1", break_off)
    with pytest.raises(NotFoundError):
        await relayed.pages.get(7)


async def test_scopes_that_cannot_be_asked_for_leave_the_error_as_it_is(
    sandbox: Sandbox, relay: Relay
) -> None:
    relay.at(f"GET {RESOURCES}", lambda _: httpx.Response(500))
    async with AsyncConfluence(
        sandbox.issue_token(["read:page:confluence"]),
        cloud_id=sandbox.cloud_id,
        transport=relay.transport,
        retry=RetryPolicy(attempts=1),
    ) as confluence:
        with pytest.raises(MissingScopeError) as caught:
            await confluence.spaces.list().first()
        assert (caught.value.needed, caught.value.granted) == (("read:space:confluence",), None)


async def test_the_scopes_of_nobody_are_not_known(sandbox: Sandbox) -> None:
    async with AsyncConfluence(Anonymous(), site="acme", transport=sandbox.transport) as confluence:
        access = await confluence.check_access()
    assert {method.usable for method in access.values()} == {None}
