# Derived from tests/facade/_async/test_response_texts.py by `nox -s unasync`: change that file instead.
"""However a server spells its texts: no credential shows, and no error is foreign."""

from __future__ import annotations

import base64
import io
import pickle
import time
from urllib.parse import quote

import httpx
import pytest

from confluence_connector import Confluence, ConfluenceError, RetryPolicy
from confluence_connector.sandbox import Sandbox

TOKEN = "Q0fZ7k=xY2+w/LmN" * 16
SHORT = "ATATT3xFfGF0abcdefgh"
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


def refusal(response: httpx.Response, token: str = TOKEN) -> ConfluenceError:
    """Return the error of a call that gets a response."""
    transport = httpx.MockTransport(lambda _: response)
    with Confluence(
        token, cloud_id="1", transport=transport, retry=RetryPolicy(attempts=1)
    ) as confluence:
        with pytest.raises(ConfluenceError) as caught:
            confluence.pages.get(7)
    return caught.value


@pytest.mark.parametrize("status", [200, 400, 404, 502])
def test_a_text_that_is_cut_within_the_token_shows_nothing_of_it(status: int) -> None:
    for visible in (20, 100, len(TOKEN) - 1):
        text = "x" * (300 - visible) + TOKEN
        error = refusal(httpx.Response(status, text=text))
        assert TOKEN[:16] not in str(error)


@pytest.mark.parametrize("text", ["é" * (40 * 1024 - 50) + TOKEN, "あ" * (27 * 1024 - 400) + TOKEN])
def test_a_body_that_is_cut_within_the_token_shows_nothing_of_it(text: str) -> None:
    error = refusal(httpx.Response(400, stream=httpx.ByteStream(text.encode())))
    assert TOKEN[:16] not in vars(error)["body"]


@pytest.mark.parametrize("status", [200, 400])
def test_a_body_that_becomes_shorter_by_redaction_shows_nothing_of_the_token(
    status: int,
) -> None:
    body = httpx.ByteStream(f"{TOKEN}\n".encode() * 1_000)
    error = refusal(httpx.Response(status, stream=body))
    assert TOKEN[:16] not in vars(error)["body"]


@pytest.mark.parametrize("status", [400, 401, 403, 410, 429, 503])
@pytest.mark.parametrize("name", ["atl-traceid", "atl-request-id", "ratelimit-reason"])
@pytest.mark.parametrize("value", [TOKEN, TOKEN.encode().hex(), f"1-{SHORT}"])
def test_a_header_that_repeats_the_token_is_not_shown(status: int, name: str, value: str) -> None:
    response = httpx.Response(status, headers={name: value}, json={})
    error = refusal(response, token=SHORT if SHORT in value else TOKEN)
    assert value.encode() not in f"{error} {error!r} {vars(error)}".encode() + pickle.dumps(error)


def test_an_id_in_a_header_is_shown_if_it_looks_like_one() -> None:
    headers = {"atl-traceid": "4bf92f3577b34da6", "atl-request-id": "an id <b>"}
    error = refusal(httpx.Response(400, headers=headers, json={}))
    assert vars(error)["trace_id"] == "4bf92f3577b34da6"
    assert vars(error)["request_id"] is None


def test_a_value_that_is_quoted_shows_nothing_of_the_token() -> None:
    error = refusal(httpx.Response(200, json={"id": f"x{TOKEN}/", "title": "T"}))
    assert TOKEN[:16] not in f"{error} {vars(error)}"


@pytest.mark.parametrize("field", ["title", "spaceId"])
def test_the_response_to_a_write_shows_nothing_of_the_token(field: str) -> None:
    page = {
        "id": "7",
        "status": "current",
        "title": "T",
        "spaceId": "1",
        "version": {"number": 1},
        "body": {"storage": {"value": "<p>a</p>"}},
        "results": [],
        "_links": {},
        field: f"x{TOKEN}/",
    }
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=page))
    with Confluence(
        TOKEN, cloud_id="1", transport=transport, retry=RetryPolicy(attempts=1)
    ) as confluence:
        with pytest.raises(ConfluenceError) as caught:
            confluence.pages.create(space="1", title="T", body="<p>a</p>")
    assert TOKEN[:16] not in f"{caught.value} {vars(caught.value)}"


@pytest.mark.parametrize(
    "query", ["token=" + "%26amp;" * 4_000, "&".join(f"token=secret{n}" for n in range(3_000))]
)
def test_what_a_signed_link_holds_takes_little_time_to_look_for(query: str) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        if request.url.host == "media.example":
            return httpx.Response(404, text="no such file")
        if request.url.path.endswith("/download"):
            return httpx.Response(302, headers={"Location": f"https://media.example/f?{query}"})
        return httpx.Response(200, json={"id": "att7", "title": "a.txt", "pageId": "1"})

    transport = httpx.MockTransport(respond)
    with Confluence(
        TOKEN, cloud_id="1", transport=transport, retry=RetryPolicy(attempts=1)
    ) as confluence:
        started = time.process_time()
        with pytest.raises(ConfluenceError, match=r"\?.*\*\*\* returned 404"):
            confluence.attachments.download("att7", io.BytesIO())
        assert time.process_time() - started < 5


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_credential_that_is_sent_back_in_another_spelling_is_masked(spelling: str) -> None:
    error = refusal(httpx.Response(400, text=f"you sent {SPELLINGS[spelling]}"))
    assert SPELLINGS[spelling] not in f"{error} {error!r} {vars(error)}"


@pytest.mark.parametrize("codec", CODECS)
def test_the_charset_of_an_error_is_not_trusted(codec: str) -> None:
    headers = {"Content-Type": f"text/plain; charset={codec}"}
    error = refusal(httpx.Response(404, content=b"no such page\xff", headers=headers))
    assert "no such page" in str(error)


def test_the_charset_of_an_error_does_not_hide_that_a_write_was_carried_out(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    sandbox.fail_next(
        status=502,
        headers={"Content-Type": "text/html; charset=utf-16"},
        body=b"<html>bad gateway",
        when="createPage",
        after_commit=True,
    )
    page = confluence.pages.create(space="DOCS", title="Grill plan")
    assert page.title == "Grill plan"
