# Derived from tests/facade/_async/test_redirects.py by `nox -s unasync`: change that file instead.
"""A redirect is told with where it leads and what that means, and never followed."""

from __future__ import annotations

import httpx
import pytest

from confluence_connector import Confluence, UnexpectedResponseError
from confluence_connector.auth import ApiToken

TOKEN = "token-of-ann-1234567890"


@pytest.mark.parametrize(
    ("location", "shown", "meaning"),
    [
        (
            "https://id.atlassian.com/login?continue=x",
            "https://id.atlassian.com/login,",
            "sign-in page",
        ),
        ("/wiki/login.action?os_destination=%2F", "/wiki/login.action,", "sign-in page"),
        (
            "https://smokehouse.atlassian.net/wiki/api/v2/pages/7",
            "https://smokehouse.atlassian.net/wiki/api/v2/pages/7,",
            "if smokehouse.atlassian.net is yours",
        ),
        ("/elsewhere", "https://acme.atlassian.net/elsewhere,", "proxy or gateway on the way"),
    ],
)
def test_where_it_leads(location: str, shown: str, meaning: str) -> None:
    hosts: set[str] = set()

    def respond(request: httpx.Request) -> httpx.Response:
        hosts.add(request.url.host)
        if request.url.path.endswith("tenant_info"):
            return httpx.Response(200, json={"cloudId": "11111111-2222-3333-4444-555555555555"})
        if "limit=1" in str(request.url):
            return httpx.Response(200, json={"results": [], "_links": {}})
        return httpx.Response(302, headers={"location": f"{location}"})

    with Confluence(
        auth=ApiToken("ann@acme.example", TOKEN),
        site="acme",
        transport=httpx.MockTransport(respond),
    ) as confluence:
        with pytest.raises(UnexpectedResponseError) as caught:
            confluence.pages.get(7)
    assert shown in str(caught.value)
    assert meaning in str(caught.value)
    assert caught.value.status == 302
    assert "continue=" not in str(caught.value)
    assert "smokehouse.atlassian.net" not in hosts
