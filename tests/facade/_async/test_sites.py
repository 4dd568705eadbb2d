"""Which site a token is for: found when there is one, and never guessed."""

from __future__ import annotations

import pytest

from confluence_connector import AsyncConfluence, Site, SiteSelectionError, UnexpectedResponseError
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
