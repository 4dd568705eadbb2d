# Derived from tests/facade/_async/test_cookies.py by `nox -s unasync`: change that file instead.
"""Cookies of the server are not kept."""

from __future__ import annotations

import httpx

from confluence_connector import Confluence


def test_no_cookie_is_sent_back() -> None:
    sent: list[httpx.Headers] = []

    def response(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers)
        body = {"id": "7", "title": "Ribs"}
        return httpx.Response(200, json=body, headers={"Set-Cookie": "session=1; Path=/"})

    with Confluence("t", cloud_id="1-2-3", transport=httpx.MockTransport(response)) as confluence:
        confluence.pages.get(7)
        confluence.pages.get(7)
    assert len(sent) == 2
    assert all("cookie" not in headers for headers in sent)
