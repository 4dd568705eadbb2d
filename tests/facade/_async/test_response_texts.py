"""However a server spells its texts: no credential shows, and no error is foreign."""

from __future__ import annotations

import base64
from urllib.parse import quote

import httpx
import pytest

from confluence_connector import AsyncConfluence, ConfluenceError, RetryPolicy
from confluence_connector.sandbox import Sandbox

TOKEN = "Q0fZ7k=xY2+w/LmN" * 16
CODECS = ["utf-16", "utf-32", "hex", "base64", "zlib", "bz2", "uu", "rot13", "idna", "undefined"]
SPELLINGS = {
    "JSON escape": TOKEN.replace("=", "\\u003d"),
    "lower-case percent": quote(TOKEN, safe="").replace("%3D", "%3d").replace("%2B", "%2b"),
    "decimal entity": TOKEN.replace("=", "&#61;"),
    "hexadecimal entity": TOKEN.replace("=", "&#x3D;"),
    "percent twice": quote(quote(TOKEN, safe=""), safe=""),
    "quoted-printable": TOKEN.replace("=", "=3D"),
    "base64": base64.b64encode(TOKEN.encode()).decode(),
    "hex": TOKEN.encode().hex(),
}


async def refusal(response: httpx.Response) -> ConfluenceError:
    """Return the error of a call that gets a response."""
    transport = httpx.MockTransport(lambda _: response)
    async with AsyncConfluence(
        TOKEN, cloud_id="1", transport=transport, retry=RetryPolicy(attempts=1)
    ) as confluence:
        with pytest.raises(ConfluenceError) as caught:
            await confluence.pages.get(7)
    return caught.value


@pytest.mark.parametrize("status", [200, 400, 404, 502])
async def test_a_text_that_is_cut_within_the_token_shows_nothing_of_it(status: int) -> None:
    for visible in (20, 100, len(TOKEN) - 1):
        text = "x" * (300 - visible) + TOKEN
        error = await refusal(httpx.Response(status, text=text))
        assert TOKEN[:16] not in str(error)


@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_a_credential_that_is_sent_back_in_another_spelling_is_masked(spelling: str) -> None:
    error = await refusal(httpx.Response(400, text=f"you sent {SPELLINGS[spelling]}"))
    assert SPELLINGS[spelling] not in f"{error} {error!r} {vars(error)}"


@pytest.mark.parametrize("codec", CODECS)
async def test_the_charset_of_an_error_is_not_trusted(codec: str) -> None:
    headers = {"Content-Type": f"text/plain; charset={codec}"}
    error = await refusal(httpx.Response(404, content=b"no such page\xff", headers=headers))
    assert "no such page" in str(error)


async def test_the_charset_of_an_error_does_not_hide_that_a_write_was_carried_out(
    confluence: AsyncConfluence, sandbox: Sandbox
) -> None:
    sandbox.fail_next(
        status=502,
        headers={"Content-Type": "text/html; charset=utf-16"},
        body=b"<html>bad gateway",
        when="createPage",
        after_commit=True,
    )
    page = await confluence.pages.create(space="DOCS", title="Grill plan")
    assert page.title == "Grill plan"
