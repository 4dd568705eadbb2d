"""Cookies of the server are not kept."""

from __future__ import annotations

import httpx
import pytest

from confluence_connector import AsyncConfluence

PAGE = {"id": "7", "title": "Ribs"}
UPLOADED = {
    "results": [{"id": "att9", "type": "attachment", "status": "current", "title": "list.csv"}],
    "size": 1,
    "_links": {},
}


async def cookies_sent() -> list[str | None]:
    """Return the cookies of a read and of an upload, to a server that sets one each time."""
    sent: list[str | None] = []

    def response(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("cookie"))
        body = PAGE if request.method == "GET" else UPLOADED
        return httpx.Response(200, json=body, headers={"Set-Cookie": "session=1; Path=/"})

    async with AsyncConfluence(
        "t", cloud_id="1-2-3", transport=httpx.MockTransport(response)
    ) as confluence:
        await confluence.pages.get(7)
        await confluence.attachments.upload(7, b"ribs,4", name="list.csv")
    return sent


async def test_no_cookie_is_sent_back() -> None:
    assert await cookies_sent() == [None, None]


async def test_another_major_version_of_httpx_works_and_keeps_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(httpx, "__version__", "1.0.0")
    assert await cookies_sent() == [None, "session=1"]
